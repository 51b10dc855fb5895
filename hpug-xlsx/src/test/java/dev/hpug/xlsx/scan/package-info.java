/** Tests of the scanner, and {@link dev.hpug.xlsx.scan.XlsxBuilder}, which other tests of this module may use. */
@org.jspecify.annotations.NullMarked
package dev.hpug.xlsx.scan;
