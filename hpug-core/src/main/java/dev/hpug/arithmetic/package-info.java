/**
 * What can and cannot be true of figures that were rounded before they were printed. Start at
 * {@link dev.hpug.arithmetic.WholeCheck}: can these parts make 100 %? Knows values only, no metric and no report.
 */
@NullMarked
package dev.hpug.arithmetic;

import org.jspecify.annotations.NullMarked;
