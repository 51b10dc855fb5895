package dev.hpug.testing.honest;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.Draw;
import dev.hpug.testing.defect.Cells;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Section C.1 of one line of business: all births, the births under each strategy, and their c-sections. */
final class Maternity implements Subject {

    private static final String ALL = "i";

    private final Shape shape;
    private final Draw draw;
    private final Member line;
    private final double rate;
    private final List<Strategy> strategies;
    private final Strategy rewarded;
    private long births;
    private long cents;
    private long rewardedCents;

    /** @param others the strategies that the plan has besides all maternity, such as {@code "ii"} */
    Maternity(Draw draw, Shape shape, Member line, Set<String> others) {
        this.shape = shape;
        this.draw = draw;
        this.line = line;
        rate = draw.within(0.18, 0.42);
        births = anyBirths();
        cents = draw.times(births * 1_000_000, 0.8, 2);
        rewardedCents = draw.times(cents, 0.05, 0.6);
        strategies = List.of("ii", "iii", "iv", "v", "vi").stream()
                .map(id -> new Strategy(id, others.contains(id) ? draw.times(births, 0.03, 0.4) : 0))
                .toList();
        rewarded = new Strategy("B", draw.times(births, 0.1, 0.9));
    }

    private long anyBirths() {
        if (shape == Shape.NO_BIRTHS) {
            return 0;
        }
        return shape.isTiny() ? draw.anySize(3, 60) : draw.anySize(300, 40_000);
    }

    @Override
    public void frame(ReportBuilder frame) {
        // the name of the plan's own strategy is the same in every line of business
    }

    @Override
    public void write(Year year) {
        long known = shape.known(births);
        long sections = draw.binomial(known, rate);
        put(year, ALL, births, new Figure(sections, known));
        for (Strategy strategy : strategies) {
            put(year, strategy.id, strategy.births, strategy.sections(sections, known));
        }
        year.put(key("spendShare"), new Figure(rewardedCents, cents));
        year.put(key("cSectionRate"), rewarded.sections(sections, known));
    }

    private Key<?> key(String field) {
        return Cells.rewarded(field, line, Period.CURRENT).key();
    }

    private void put(Year year, String strategy, long number, Figure rateOfThem) {
        FactRef<?> births = Cells.births(strategy, line, Period.CURRENT);
        year.put(births.key(), Figure.count(number));
        year.put(Cells.cSectionRate(strategy, line, Period.CURRENT).key(), rateOfThem);
    }

    @Override
    public void drift(Drift drift) {
        births = shape == Shape.NO_BIRTHS ? 0 : Math.max(1, drift.people(births));
        cents = drift.dollars(cents);
        rewardedCents = Math.min(cents, drift.dollars(rewardedCents));
        strategies.forEach(strategy -> strategy.drift(drift));
        rewarded.drift(drift);
    }

    private final class Strategy {

        private final String id;
        private final double itsRate;
        private long births;

        Strategy(String id, long births) {
            this.id = id;
            this.itsRate = rate * draw.within(0.75, 1.05);
            this.births = births;
        }

        /** Births under a strategy are some of all, and so are their c-sections and their vaginal deliveries. */
        Figure sections(long allSections, long allKnown) {
            long known = Math.min(allKnown, shape.known(births));
            long least = Math.max(0, known - (allKnown - allSections));
            long most = Math.min(known, allSections);
            return new Figure(Math.max(least, Math.min(most, draw.binomial(known, itsRate))), known);
        }

        void drift(Drift drift) {
            births = Math.min(Maternity.this.births, drift.strategy(births));
        }
    }

    /** The strategies a plan has: most of them, at Centers of Excellence only where there are some. */
    static Set<String> anyStrategies(Draw draw, boolean hasCenters) {
        return List.of("ii", "iii", "iv", "v", "vi").stream()
                .filter(id -> draw.inPercent(75) && (hasCenters || !id.equals("iii")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
