/** What can be found while a workbook is read; {@link dev.hpug.xlsx.finding.ReadRule} lists it all. */
@NullMarked
package dev.hpug.xlsx.finding;

import org.jspecify.annotations.NullMarked;
