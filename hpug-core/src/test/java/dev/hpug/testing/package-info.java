/**
 * Generators of values and reports, for the tests of every module and of other tools: the classifier {@code test-fixtures} of
 * hpug-core. {@link dev.hpug.testing.ConsistentReports}, {@link dev.hpug.testing.RandomReports} and the defects are plain
 * functions of a seed, as are the honest reports and realistic mistakes in the packages below; what knows the property engine is {@link dev.hpug.testing.HpugDomain}, the {@code …Arbitraries} behind
 * it, and the laws.
 */
@NullMarked
package dev.hpug.testing;

import org.jspecify.annotations.NullMarked;
