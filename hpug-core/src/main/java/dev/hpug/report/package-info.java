/**
 * What a plan answered. {@link dev.hpug.report.Report} holds a {@link dev.hpug.report.FactSet} for each period and one
 * for what is asked once; those are the only store.
 */
@NullMarked
package dev.hpug.report;

import org.jspecify.annotations.NullMarked;
