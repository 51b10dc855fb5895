/** Tests of the example programs, and the maker of the sample workbook. */
@NullMarked
package dev.hpug.examples;

import org.jspecify.annotations.NullMarked;
