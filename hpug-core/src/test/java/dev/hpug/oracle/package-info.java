/** Independent ways to the same numbers, for the tests of hpug-core alone. */
@NullMarked
package dev.hpug.oracle;

import org.jspecify.annotations.NullMarked;
