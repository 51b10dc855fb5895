/**
 * The progress report as JSON. {@link dev.hpug.json.ReportJsonWriter} writes a report,
 * {@link dev.hpug.json.ReportJsonReader} reads one with everything that was wrong with it ({@link dev.hpug.json.JsonProblem}),
 * or throws {@link dev.hpug.json.NotAReportException}.
 *
 * <p>{@link dev.hpug.json.EditionJsonWriter} and {@link dev.hpug.json.EditionJsonReader} do the same for editions.
 *
 * <p>Here is what the bytes look like and nothing else: what the report asks is the edition's, and whether its figures can
 * be true is for {@code dev.hpug.rule}. Jackson does not show in any signature.
 */
@NullMarked
package dev.hpug.json;

import org.jspecify.annotations.NullMarked;
