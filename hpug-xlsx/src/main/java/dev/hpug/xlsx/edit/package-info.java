/**
 * Workbooks edited in place: what changes is patched in the bytes of the parts it is in, and all else is copied as it is, still
 * compressed. Built on the scanner's parser and within its limits; knows cells, styles and formulas, and nothing of the progress
 * report. Not exported.
 *
 * <p>Entry types: {@link dev.hpug.xlsx.edit.WorkbookEdit} for cells, {@link dev.hpug.xlsx.edit.EditedPackage} for parts.
 */
@NullMarked
package dev.hpug.xlsx.edit;

import org.jspecify.annotations.NullMarked;
