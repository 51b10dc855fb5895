package dev.hpug.validation;

import dev.hpug.value.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/** Other people's numbers as decimals. */
final class Numbers {

    private Numbers() {}

    /** The number its text states; empty for infinities, NaN, and numbers beyond all proportion. */
    static Optional<BigDecimal> decimal(Number number) {
        try {
            return Optional.of(number instanceof BigDecimal decimal ? decimal : Decimals.parse(number.toString()));
        } catch (IllegalArgumentException notFinite) {
            return Optional.empty();
        }
    }
}
