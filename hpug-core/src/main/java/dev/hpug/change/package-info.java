/**
 * What changed from the prior to the current period, and how much of it the printed figures prove. Start at
 * {@link dev.hpug.change.Changes#of}, for more than two years at {@link dev.hpug.change.YearChain#of}. Differences of shares are {@link dev.hpug.change.PercentagePoints}; relative changes
 * are {@link dev.hpug.change.RelativeChange}; the two cannot be mixed up.
 */
@NullMarked
package dev.hpug.change;

import org.jspecify.annotations.NullMarked;
