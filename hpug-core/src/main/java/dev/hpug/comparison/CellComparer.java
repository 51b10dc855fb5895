package dev.hpug.comparison;

import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.comparison.SetApart.Reason;
import dev.hpug.metric.Edition;
import dev.hpug.metric.EditionMapping;
import dev.hpug.metric.FactRef;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.printing.Printing;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sorts the plans' answers in one cell into those that can be compared and those that cannot, and compares. */
final class CellComparer<T extends FactValue> {

    private static final List<PrintingStyle> OWN_DIGITS = List.of(PrintingStyle.OWN_DIGITS);

    private final FactRef<T> cell;
    private final Map<EditionMapping, FactRef<T>> own = new HashMap<>();
    private final List<EditionMapping> mappings = new ArrayList<>();
    private final ReportingPeriods periods;
    private final List<PlanReport> compared = new ArrayList<>();
    private final List<T> values = new ArrayList<>();
    private final List<List<PrintingStyle>> printed = new ArrayList<>();
    private final List<SetApart> apart = new ArrayList<>();

    /** @param cell the cell under the ids that figures are compared under */
    CellComparer(FactRef<T> cell, ReportingPeriods periods) {
        this.cell = cell;
        this.periods = periods;
    }

    /**
     * @param mapping to the edition of the plan's report; one object for each edition, whoever answers it
     * @param printing how the plan's report was printed
     */
    void add(PlanReport plan, EditionMapping mapping, Printing printing) {
        FactRef<T> there = in(mapping);
        Answer<T> answer = plan.report().answer(there);
        Optional<Reason> reason = reasonApart(plan.report(), answer);
        if (reason.isPresent()) {
            apart.add(new SetApart(plan.plan(), reason.get(), answer));
        } else {
            compared.add(plan);
            mappings.add(mapping);
            values.add(answer.value().orElseThrow());
            printed.add(styles(there, printing));
        }
    }

    @SuppressWarnings("unchecked") // a metric of type SHARE asks for shares
    private static List<PrintingStyle> styles(FactRef<?> cell, Printing printing) {
        return cell.key().metric().type() == ValueType.SHARE ? printing.plausible((FactRef<Share>) cell) : OWN_DIGITS;
    }

    private Optional<Reason> reasonApart(Report report, Answer<T> answer) {
        if (cell.period()
                .filter(period -> !report.periods().get(period).equals(periods.get(period)))
                .isPresent()) {
            return Optional.of(Reason.OTHER_PERIOD);
        }
        if (answer.value().isEmpty()) {
            return Optional.of(answer.isBlank() ? Reason.BLANK : Reason.ABSENT);
        }
        return answer.value().filter(value -> !isInRange(value)).map(value -> Reason.OUT_OF_RANGE);
    }

    private static boolean isInRange(FactValue value) {
        if (value instanceof Share share) {
            return share.isWithinWhole();
        }
        if (value instanceof Count count) {
            return count.isWholeNumber();
        }
        return !(value instanceof Dollars dollars) || dollars.amount().signum() >= 0;
    }

    FactComparison<T> compare() {
        List<Figure> figures = figures();
        if (figures.isEmpty()) {
            return new FactComparison<>(cell, placesWithoutRank(), apart, Optional.empty(), Optional.empty());
        }
        Lineup lineup = new Lineup(figures);
        Spread spread = lineup.spread();
        Optional<Figure> median = Optional.of(spread.median());
        List<Optional<Rank>> ranks = lineup.ranks(cell.key().metric().polarity());
        List<Place<T>> places = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            places.add(new Place<>(
                    compared.get(i).plan(), values.get(i), Optional.of(figures.get(i)), ranks.get(i), median));
        }
        return new FactComparison<>(cell, places, apart, Optional.of(spread), pooled());
    }

    /** One figure object for each different value and way of printing; none where values are no quantities. */
    private List<Figure> figures() {
        Map<List<PrintingStyle>, Map<T, Optional<Figure>>> different = new HashMap<>();
        List<Figure> figures = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            List<PrintingStyle> styles = printed.get(i);
            different
                    .computeIfAbsent(styles, any -> new HashMap<>())
                    .computeIfAbsent(values.get(i), value -> Figure.of(value, styles))
                    .ifPresent(figures::add);
        }
        return figures;
    }

    private List<Place<T>> placesWithoutRank() {
        List<Place<T>> places = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            places.add(new Place<>(
                    compared.get(i).plan(), values.get(i), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return places;
    }

    private Optional<Pool> pooled() {
        if (cell.key().metric().type() != ValueType.SHARE) {
            return Optional.empty();
        }
        Map<EditionMapping, Pooling> poolings = new HashMap<>();
        Pool sum = Pool.EMPTY;
        for (int i = 0; i < values.size(); i++) {
            PlanReport plan = compared.get(i);
            Pooling pooling = poolings.computeIfAbsent(
                    mappings.get(i), mapping -> pooling(plan.report().edition(), in(mapping)));
            Optional<Pool> parts = pooling.parts(plan.report(), (Share) values.get(i), printed.get(i));
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(parts.get());
        }
        return Optional.of(sum).filter(pool -> !pool.isOfNothing());
    }

    @SuppressWarnings("unchecked") // a metric of type SHARE asks for shares
    private static Pooling pooling(Edition edition, FactRef<?> cell) {
        return new Pooling(edition, (FactRef<Share>) cell);
    }

    private FactRef<T> in(EditionMapping mapping) {
        return own.computeIfAbsent(mapping, other -> other.find(cell).orElseThrow());
    }
}
