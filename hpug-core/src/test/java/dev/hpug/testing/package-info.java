/**
 * Generators and oracles shared by the tests of every module. {@link dev.hpug.testing.HpugDomain} is all that test classes
 * name; everything that knows the property engine is in it and in the {@code …Arbitraries} classes behind it.
 */
@NullMarked
package dev.hpug.testing;

import org.jspecify.annotations.NullMarked;
