/**
 * hpug's own blank workbook for an edition, made from the catalogue and worded by hpug:
 * {@code BlankForm.of(Edition.cpr2021()).forPlan("Evergreen Health").bytes()}. A person who knows the published form finds
 * the same sections, codes, heads and labels in the same order; the reader finds every cell. Needs Apache POI.
 *
 * <p>Entry type: {@link dev.hpug.xlsx.blank.BlankForm}. {@code ReportSheet} and {@code IntroductionSheet} say what stands on
 * the two sheets, {@code Wording} in which words, {@code Look} how it looks, {@code InputRule} what a cell takes.
 */
@NullMarked
package dev.hpug.xlsx.blank;

import org.jspecify.annotations.NullMarked;
