package dev.hpug.testing.edition;

import dev.hpug.metric.CommonDenominator;
import dev.hpug.metric.CountedShare;
import dev.hpug.metric.Designation;
import dev.hpug.metric.Edition;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Key;
import dev.hpug.metric.Metric;
import dev.hpug.metric.NotMore;
import dev.hpug.metric.PartOfAll;
import dev.hpug.metric.PartOfMembers;
import dev.hpug.metric.Presupposition;
import dev.hpug.metric.RateOfSome;
import dev.hpug.metric.Relation;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** For every relation and whole of an edition the figures that contradict it, wherever it is asked. */
public final class RelationDefects {

    private static final Count SOME = Count.of(12);
    private static final Share NOTHING = Share.ofPercent("0.0");
    private static final Share A_FIFTH = Share.ofPercent("20.0");

    /** No whole number of 12, and no 7 of a whole number, prints this. */
    private static final Share NO_RATIO = Share.ofPercent("33.4");

    private final Edition edition;
    private final List<RelationDefect> defects = new ArrayList<>();

    /**
     * Figures that cannot stand beside each other.
     *
     * @param rule the id of the rule that says so
     * @param cells the cells it names
     * @param contradiction puts them into an honest report
     */
    public record RelationDefect(String rule, List<FactRef<?>> cells, BiConsumer<Report, ReportBuilder> contradiction) {

        /** {@code honest} with the contradiction in it. */
        public Report plant(Report honest) {
            ReportBuilder report = honest.toBuilder();
            contradiction.accept(honest, report);
            return report.build();
        }
    }

    private RelationDefects(Edition edition) {
        this.edition = edition;
    }

    /** All of them. */
    public static List<RelationDefect> of(Edition edition) {
        RelationDefects all = new RelationDefects(edition);
        for (Period period : Period.values()) {
            edition.wholes().forEach(whole -> all.whole(whole, period));
            edition.relations().all().forEach(relation -> all.relation(relation, period));
        }
        return all.defects;
    }

    private void add(String rule, List<FactRef<?>> cells, FactValue... values) {
        defects.add(new RelationDefect(rule, cells, (honest, report) -> {
            for (int i = 0; i < values.length; i++) {
                report.putUntyped(cells.get(i), Answer.given(values[i]));
            }
        }));
    }

    private void whole(Whole whole, Period period) {
        for (List<Key<Share>> parts : whole.keysByMember()) {
            FactRef<Share> first = FactRef.of(parts.get(0), period);
            add(whole.id(), List.of(first), Share.ofPercent("97.3"));
        }
    }

    private void relation(Relation relation, Period period) {
        Metric<?> first = relation.metrics().get(0);
        for (int i = 0; i < first.keys().size(); i++) {
            relation(relation, period, i);
        }
    }

    private void relation(Relation relation, Period period, int member) {
        if (relation instanceof CountedShare pair) {
            countedShare(pair, period, member);
        } else if (relation instanceof CommonDenominator pair) {
            if (pair.one().amount().type() == ValueType.COUNT) {
                add(
                        pair.rule(),
                        cells(
                                period,
                                member,
                                pair.one().share(),
                                pair.other().share(),
                                pair.one().amount(),
                                pair.other().amount()),
                        Share.ofPercent("10.0"),
                        Share.ofPercent("50.0"),
                        Count.of(40),
                        Count.of(40));
            }
        } else if (relation instanceof EventRate rate) {
            add(rate.zeroRule(), cells(period, member, rate.events(), rate.rate()), Count.of(0), A_FIFTH);
            add(rate.rule(), cells(period, member, rate.events(), rate.rate()), SOME, NO_RATIO);
        } else if (relation instanceof PartOfAll parts) {
            add(
                    parts.rule(),
                    cells(period, member, parts.part().events(), parts.all().events()),
                    Count.of(500),
                    Count.of(499));
        } else if (relation instanceof NotMore pair) {
            add(pair.rule(), cells(period, member, pair.fewer(), pair.more()), Count.of(41), Count.of(40));
        } else if (relation instanceof Designation designation) {
            List<FactRef<?>> cells = new ArrayList<>(
                    List.of(FactRef.once(designation.designated().at())));
            for (Period year : Period.values()) {
                designation.use().keys().forEach(key -> cells.add(FactRef.of(key, year)));
            }
            add(designation.rule(), cells, YesNo.NO);
        } else if (relation instanceof Presupposition presupposition) {
            presupposition(presupposition, period, member);
        } else if (!(relation instanceof PartOfMembers || relation instanceof RateOfSome)) {
            throw new IllegalArgumentException("No defect for " + relation);
        }
    }

    private void countedShare(CountedShare pair, Period period, int member) {
        boolean isCount = pair.amount().type() == ValueType.COUNT;
        List<FactRef<?>> cells = cells(period, member, pair.amount(), pair.share());
        add(pair.zeroRule(), cells, isCount ? Count.of(0) : Dollars.of(0), A_FIFTH);
        if (isCount) {
            add(pair.rule(), cells, Count.of(7), NO_RATIO);
        }
    }

    private void presupposition(Presupposition presupposition, Period period, int member) {
        FactRef<?> figure = FactRef.of(presupposition.figure().keys().get(member), period);
        FactValue above = presupposition.figure().type() == ValueType.DOLLARS
                ? Dollars.of(1_000_000)
                : presupposition.figure().type() == ValueType.COUNT ? SOME : A_FIFTH;
        if (presupposition.gate().isPresent()) {
            Gate gate = edition.gates().stream()
                    .filter(asked -> asked.id().equals(presupposition.gate().get()))
                    .findFirst()
                    .orElseThrow();
            defects.add(new RelationDefect(
                    presupposition.rule(),
                    List.of(figure),
                    (honest, report) -> report.gate(gate, false).putUntyped(figure, Answer.given(above))));
            return;
        }
        Metric<?> needed = presupposition.needed().orElseThrow();
        FactRef<?> without = edition.cells().stream()
                .<FactRef<?>>map(cell -> cell)
                .filter(cell -> cell.key().metric().equals(needed))
                .filter(cell -> cell.period().isEmpty() || cell.period().equals(figure.period()))
                .filter(cell -> cell.key().member().isEmpty()
                        || cell.key().member().equals(figure.key().member()))
                .findFirst()
                .orElseThrow();
        FactValue none = switch (needed.type()) {
            case YES_NO -> YesNo.NO;
            case COUNT -> Count.of(0);
            case DOLLARS -> Dollars.of(0);
            default -> NOTHING;
        };
        add(presupposition.rule(), List.of(figure, without), above, none);
    }

    private static List<FactRef<?>> cells(Period period, int member, Metric<?>... metrics) {
        List<FactRef<?>> cells = new ArrayList<>();
        for (Metric<?> metric : metrics) {
            cells.add(FactRef.of(metric.keys().get(member), period));
        }
        return cells;
    }
}
