/**
 * Puts a report into a workbook that exists: {@link dev.hpug.xlsx.fill.WorkbookFiller} for a report of this year, {@link
 * dev.hpug.xlsx.fill.WorkbookRoller} for next year's form with this year's figures in it. Both work on every workbook the
 * reader understands, keep all else in it as it was, and say what they could not put in.
 */
@NullMarked
package dev.hpug.xlsx.fill;

import org.jspecify.annotations.NullMarked;
