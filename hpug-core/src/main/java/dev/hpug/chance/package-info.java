/**
 * Is a difference of two rates more than chance? Start at {@link dev.hpug.chance.Rate#of}, then ask
 * {@link dev.hpug.chance.ProportionInterval#wilson} for the range of one rate and
 * {@link dev.hpug.chance.DifferenceInterval#newcombe} for that of a difference.
 *
 * <p>A report counts every birth of its period, so nothing is sampled. The intervals treat it as if it were: as one draw
 * from what the same plan under the same conditions could have reported. Read "more than chance" in that sense only.
 *
 * <p>For rates of counted things alone: births, hospitals, visits. Dollars are not independent events, and nothing here
 * takes them. Computed in whole numbers of 10⁻³⁰, roots rounded so that intervals only get wider: the same verdict on every
 * machine.
 */
@NullMarked
package dev.hpug.chance;

import org.jspecify.annotations.NullMarked;
