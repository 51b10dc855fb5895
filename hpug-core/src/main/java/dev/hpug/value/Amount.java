package dev.hpug.value;

import java.math.BigDecimal;

/** A quantity with no whole behind it: a {@link Count} or {@link Dollars}. */
public sealed interface Amount extends FactValue permits Count, Dollars {

    /** The quantity as stated, without trailing zeros: 812 for {@code Count.of(812)}. May be negative. */
    BigDecimal amount();
}
