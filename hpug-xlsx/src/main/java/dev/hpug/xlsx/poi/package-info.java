/**
 * What all writing shares: opening a workbook that the scanner has passed, saving one so that equal contents give equal bytes
 * and untouched parts stay as they were, and putting values into cells. The only place where Apache POI's own behaviour at
 * opening and saving is dealt with; not exported.
 *
 * <p>Entry types: {@link dev.hpug.xlsx.poi.WorkbookEdit} for a workbook that exists, {@link dev.hpug.xlsx.poi.Packages} for a
 * new one.
 */
@NullMarked
package dev.hpug.xlsx.poi;

import org.jspecify.annotations.NullMarked;
