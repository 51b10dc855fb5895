/**
 * What can be found while a workbook is read; {@link dev.hpug.xlsx.finding.ReadRule} lists it all, and {@link
 * dev.hpug.xlsx.finding.CellRanges} says in few words in which cells.
 */
@NullMarked
package dev.hpug.xlsx.finding;

import org.jspecify.annotations.NullMarked;
