/**
 * The workbook for the meeting: several plans side by side, or one plan over its years, with a scorecard, a table per section,
 * charts, and notes of what was left out. Entry type: {@link dev.hpug.xlsx.compare.MeetingWorkbook}. Needs Apache POI.
 *
 * <p>What is compared, ranked and called progress is decided in {@code dev.hpug.comparison} and {@code dev.hpug.change}; here it
 * is only laid out.
 */
@NullMarked
package dev.hpug.xlsx.compare;

import org.jspecify.annotations.NullMarked;
