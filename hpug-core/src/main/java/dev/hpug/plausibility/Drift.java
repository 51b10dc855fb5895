package dev.hpug.plausibility;

import dev.hpug.metric.Band;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Metric;
import dev.hpug.metric.PerEdition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far figures may move from one year to the next before it is odd. The standard bands are twice as wide as figures of
 * health plans are known to move: hospitals ± 6, births from 0.8 to 1.2 times, births under a strategy from 0.4 to 1.8 times,
 * dollars from 0.6 to 1.5 times, use of Centers of Excellence ± 10 points, dollars under one payment method from 0.7 to 1.4
 * times. Where most figures of a plan moved less than half as far, two thirds of that is odd already. A host sets bands of its
 * own, which hold as they are:
 *
 * <pre>{@code
 * Drift drift = Drift.standard().with(edition.count("C.1.A.i", "births"), Band.times("0.5", "2"));
 * RuleSet rules = RuleSet.standard().replacing(StandardRules.plausibility(drift));
 * }</pre>
 *
 * <p>What chance and rounding do comes on top of a band and is not part of it. Immutable.
 */
public final class Drift {

    private static final Drift STANDARD = new Drift(Map.of());

    private final Map<Metric<?>, Band> own;
    private final PerEdition<Layout> layouts = new PerEdition<>(edition -> new Layout(edition, this));

    private Drift(Map<Metric<?>, Band> own) {
        this.own = own;
    }

    /** The bands that hold where a host says nothing. */
    public static Drift standard() {
        return STANDARD;
    }

    /** These, with {@code band} for {@code metric}. */
    public Drift with(Metric<?> metric, Band band) {
        Map<Metric<?>, Band> all = new HashMap<>(own);
        all.put(metric, band);
        return new Drift(Map.copyOf(all));
    }

    /** How far figures of {@code metric} may move; empty for what is no figure, or follows from one. */
    public Optional<Band> band(Edition edition, Metric<?> metric) {
        Band set = own.get(metric);
        return set == null ? StandardBands.of(edition, metric) : Optional.of(set);
    }

    /** Whether the host set the band of {@code metric}; such a band holds as it is, in calm years too. */
    boolean isHosts(Metric<?> metric) {
        return own.containsKey(metric);
    }

    Layout layout(Edition edition) {
        return layouts.of(edition);
    }
}
