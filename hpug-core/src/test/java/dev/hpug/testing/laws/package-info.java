/**
 * Laws as properties to inherit: a test class implements one of these interfaces for its own value type, number or format and
 * says how to make one. {@link dev.hpug.testing.laws.ReportFormatLaws} is the one for other programs' files.
 */
@NullMarked
package dev.hpug.testing.laws;

import org.jspecify.annotations.NullMarked;
