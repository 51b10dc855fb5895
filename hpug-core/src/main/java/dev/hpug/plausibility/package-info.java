/**
 * What one year's figures make plausible of the next year's: {@link dev.hpug.plausibility.Plausibility} finds what is odd,
 * {@link dev.hpug.plausibility.Drift} says how far figures move. Nothing found here is wrong for sure.
 */
@NullMarked
package dev.hpug.plausibility;

import org.jspecify.annotations.NullMarked;
