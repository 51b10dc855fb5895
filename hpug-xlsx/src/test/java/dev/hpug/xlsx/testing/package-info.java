/**
 * Workbooks to try the reader on. {@link dev.hpug.xlsx.testing.FormWorkbook} is the form as a host would send it out, in
 * hpug's own words; {@link dev.hpug.xlsx.testing.Grid} is the same form to damage at will.
 */
@NullMarked
package dev.hpug.xlsx.testing;

import org.jspecify.annotations.NullMarked;
