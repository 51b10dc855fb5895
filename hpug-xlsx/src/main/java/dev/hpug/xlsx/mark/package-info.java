/**
 * Hands a workbook back with what was found in it: {@link dev.hpug.xlsx.mark.WorkbookMarker} puts every finding on its cell and
 * on a sheet of its own, and takes its marks away again.
 */
@NullMarked
package dev.hpug.xlsx.mark;

import org.jspecify.annotations.NullMarked;
