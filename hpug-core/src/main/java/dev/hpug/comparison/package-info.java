/**
 * Many plans' reports of one edition beside each other: {@link dev.hpug.comparison.Comparison} is where to start, and a
 * {@link dev.hpug.comparison.FactComparison} is what it says of one cell. Ranks claim only what the printed figures prove,
 * and percentages are never averaged.
 */
@NullMarked
package dev.hpug.comparison;

import org.jspecify.annotations.NullMarked;
