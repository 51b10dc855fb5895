package dev.hpug.change;

import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Polarity;
import dev.hpug.report.FactSet;
import dev.hpug.report.PaymentMethod;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.util.List;
import java.util.Optional;

/** A total of section D that is not asked for but follows from the ten shares. More is better of each. */
public enum PaymentTotal {
    /** The share of dollars tied to value: every method but D.1. */
    VALUE_ORIENTED("Value-oriented payment"),
    /** The share of dollars by methods under which the provider can lose money: D.2, D.5, D.6, D.7 and D.8. */
    DOWNSIDE_RISK("Payment with downside risk");

    private static final Interval NOTHING = Interval.point(Ratio.ZERO);
    private static final Interval WHOLE = Interval.point(Ratio.HUNDRED);
    private static final Interval ANYTHING = Interval.closed(Ratio.ZERO, Ratio.HUNDRED);

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

    /** The parts that have no value in {@code facts}, in the order of the report; the total needs every one. */
    public List<Key<Share>> missing(FactSet facts, LineOfBusiness line) {
        return PaymentKey.of(line).stream()
                .filter(part -> includes(part.method()))
                .map(PaymentKey::key)
                .filter(key -> facts.find(key).isEmpty())
                .toList();
    }

    /**
     * The total in {@code facts}; empty when a part has no value.
     *
     * <p>Nominally it is the sum of the stated parts. Its bounds are the sum of the parts' intervals, narrowed by what the
     * other shares leave of 100 %: with D.1 at 61.0 % the value-oriented share is in (38.95, 39.05], however many parts it
     * has. Another share without a value leaves anything. Where the ten shares cannot make 100 % at all, the others are
     * not believed and the plain sum stands.
     */
    public Optional<BoundedPercent> in(FactSet facts, LineOfBusiness line) {
        Ratio nominal = Ratio.ZERO;
        Interval parts = NOTHING;
        Interval others = NOTHING;
        for (PaymentKey part : PaymentKey.of(line)) {
            Optional<Share> share = facts.find(part.key());
            if (!includes(part.method())) {
                others = others.plus(share.map(Share::interval).orElse(ANYTHING));
            } else if (share.isPresent()) {
                nominal = nominal.plus(share.get().percent());
                parts = parts.plus(share.get().interval());
            } else {
                return Optional.empty();
            }
        }
        Interval bounds = parts.intersection(WHOLE.minus(others)).orElse(parts);
        return Optional.of(new BoundedPercent(nominal, bounds));
    }
}
