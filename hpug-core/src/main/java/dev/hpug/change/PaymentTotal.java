package dev.hpug.change;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Polarity;
import dev.hpug.report.FactSet;
import dev.hpug.report.PaymentMethod;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A total of section D that is not asked for but follows from the ten shares. More is better of each. */
public enum PaymentTotal {
    /** The share of dollars tied to value: every method but D.1. */
    VALUE_ORIENTED("Value-oriented payment", PaymentMethod::isValueOriented),
    /** The share of dollars by methods under which the provider can lose money: D.2, D.5, D.6, D.7 and D.8. */
    DOWNSIDE_RISK("Payment with downside risk", PaymentMethod::hasDownsideRisk);

    private static final Interval POINT_HUNDRED = Interval.point(Ratio.HUNDRED);
    private static final Interval ANYTHING = Interval.closed(Ratio.ZERO, Ratio.HUNDRED);

    private final String title;
    private final Split commercial;
    private final Split medicaid;

    PaymentTotal(String title, Predicate<PaymentMethod> includes) {
        this.title = title;
        this.commercial = split(includes, LineOfBusiness.COMMERCIAL);
        this.medicaid = split(includes, LineOfBusiness.MEDICAID);
    }

    /** The keys of one line of business's ten shares, split into those of the total and the others. */
    private record Split(List<Key<Share>> parts, List<Key<Share>> others) {}

    private static Split split(Predicate<PaymentMethod> includes, LineOfBusiness line) {
        return new Split(keys(includes, line), keys(includes.negate(), line));
    }

    private Split of(LineOfBusiness line) {
        return switch (line) {
            case COMMERCIAL -> commercial;
            case MEDICAID -> medicaid;
        };
    }

    private static List<Key<Share>> keys(Predicate<PaymentMethod> wanted, LineOfBusiness line) {
        return Arrays.stream(PaymentMethod.values())
                .filter(wanted)
                .map(method -> Edition.cpr2021().share(method.id(), "share").at(line))
                .toList();
    }

    /** A short title in hpug's own words, e.g. {@code "Value-oriented payment"}. */
    public String title() {
        return title;
    }

    /** Which direction is good: more. */
    public Polarity polarity() {
        return Polarity.HIGHER_IS_BETTER;
    }

    /** The shares it adds up, in the order of the report: D.2 to D.10 for {@link #VALUE_ORIENTED}. */
    public List<Key<Share>> parts(LineOfBusiness line) {
        return of(line).parts();
    }

    /** The parts that have no value in {@code facts}, in the order of the report; the total needs every one. */
    public List<Key<Share>> missing(FactSet facts, LineOfBusiness line) {
        return parts(line).stream().filter(key -> facts.find(key).isEmpty()).toList();
    }

    /**
     * The total in {@code facts}; empty when a part has no value.
     *
     * <p>Nominally it is the sum of the stated parts. Its bounds are the sum of the parts' intervals, narrowed by what the
     * other shares leave of 100 %: with D.1 at 61.0 % the value-oriented share is in (38.95, 39.05], however many parts it
     * has. Where the ten shares cannot make 100 % at all, the other shares are not believed and the plain sum stands.
     */
    public Optional<BoundedPercent> in(FactSet facts, LineOfBusiness line) {
        Ratio nominal = Ratio.ZERO;
        Interval bounds = Interval.point(Ratio.ZERO);
        for (Key<Share> key : parts(line)) {
            Optional<Share> share = facts.find(key);
            if (share.isEmpty()) {
                return Optional.empty();
            }
            nominal = nominal.plus(share.get().percent());
            bounds = bounds.plus(share.get().interval());
        }
        Interval plain = bounds;
        return Optional.of(new BoundedPercent(
                nominal, plain.intersection(leftByOthers(facts, line)).orElse(plain)));
    }

    private Interval leftByOthers(FactSet facts, LineOfBusiness line) {
        Interval sum = of(line).others().stream()
                .map(key -> facts.find(key).map(Share::interval).orElse(ANYTHING))
                .reduce(Interval::plus)
                .orElseThrow();
        return POINT_HUNDRED.minus(sum);
    }
}
