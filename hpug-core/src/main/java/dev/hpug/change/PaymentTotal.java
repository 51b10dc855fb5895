package dev.hpug.change;

import dev.hpug.metric.Polarity;
import dev.hpug.report.PaymentMethod;

/** A total of section D that is not asked for but follows from the ten shares. More is better of each. */
public enum PaymentTotal {
    /** The share of dollars tied to value: every method but D.1. */
    VALUE_ORIENTED("Value-oriented payment"),
    /** The share of dollars by methods under which the provider can lose money: D.2, D.5, D.6, D.7 and D.8. */
    DOWNSIDE_RISK("Payment with downside risk");

    private final String title;

    PaymentTotal(String title) {
        this.title = title;
    }

    /** A short title in hpug's own words, e.g. {@code "Value-oriented payment"}. */
    public String title() {
        return title;
    }

    /** Which direction is good: more. */
    public Polarity polarity() {
        return Polarity.HIGHER_IS_BETTER;
    }

    /** Whether {@code method} is a part of the total. */
    public boolean includes(PaymentMethod method) {
        return switch (this) {
            case VALUE_ORIENTED -> method.isValueOriented();
            case DOWNSIDE_RISK -> method.hasDownsideRisk();
        };
    }
}
