/** Tests of the wire format; {@link dev.hpug.json.RandomReports} makes the reports that its laws are tried on. */
@NullMarked
package dev.hpug.json;

import org.jspecify.annotations.NullMarked;
