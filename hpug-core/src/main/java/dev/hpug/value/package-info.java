/**
 * The closed set of things a cell can say ({@link dev.hpug.value.FactValue}), whether it says anything at all
 * ({@link dev.hpug.value.Answer}), and the exact numbers behind them ({@link dev.hpug.value.Ratio},
 * {@link dev.hpug.value.Interval}). Nothing here knows a metric; nothing here is ever a {@code double}.
 */
@NullMarked
package dev.hpug.value;

import org.jspecify.annotations.NullMarked;
