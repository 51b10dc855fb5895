package dev.hpug.xlsx.compare;

import dev.hpug.change.FactChange;
import dev.hpug.comparison.Comparison;
import dev.hpug.comparison.FactComparison;
import dev.hpug.comparison.Place;
import dev.hpug.comparison.PlanReport;
import dev.hpug.comparison.SetApart;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.period.Period;
import dev.hpug.xlsx.compare.Content.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A comparison with everything about a cell, and about a plan's change, at hand. */
final class PlansFacts {

    private final Comparison comparison;
    private final List<FactRef<?>> cells;
    private final Map<FactRef<?>, FactComparison<?>> facts = new HashMap<>();
    private final Map<String, OwnTerms> ownTerms = new HashMap<>();

    PlansFacts(Comparison comparison) {
        this.comparison = comparison;
        this.cells = comparison.cells();
        comparison.facts().forEach(fact -> facts.put(fact.cell(), fact));
        for (PlanReport plan : comparison.plans()) {
            ownTerms.put(plan.plan(), new OwnTerms(plan.report(), comparison.edition()));
        }
    }

    Comparison comparison() {
        return comparison;
    }

    /** The cells that every plan is asked, in the order of the report. */
    List<FactRef<?>> cells() {
        return cells;
    }

    List<PlanReport> plans() {
        return comparison.plans();
    }

    /** What all plans say in one cell. */
    FactComparison<?> get(FactRef<?> cell) {
        FactComparison<?> fact = facts.get(cell);
        if (fact == null) {
            throw new IllegalArgumentException(cell + " is not asked of every plan");
        }
        return fact;
    }

    /** A plan's report in the terms of the edition that all are compared in. */
    OwnTerms of(PlanReport plan) {
        return Objects.requireNonNull(ownTerms.get(plan.plan()));
    }

    /** What became of a plan's answers to what every plan is asked. */
    List<FactChange<?>> changes(PlanReport plan) {
        List<FactChange<?>> changes = new ArrayList<>();
        for (FactRef<?> cell : cells) {
            if (cell.period().equals(Optional.of(Period.CURRENT))) {
                changes.add(change(plan, cell.key()));
            }
        }
        return changes;
    }

    /** What became of a plan's answer. */
    FactChange<?> change(PlanReport plan, Key<?> key) {
        return of(plan).change(key)
                .orElseThrow(() -> new IllegalArgumentException(plan.plan() + " has no change of " + key));
    }

    /** A plan's answer as it stands beside the others', or in a few words why it does not. */
    Content content(PlanReport plan, FactRef<?> cell) {
        FactComparison<?> fact = facts.get(cell);
        if (fact == null) {
            return alone(plan, cell);
        }
        return fact.find(plan.plan())
                .map(place -> Contents.of(place.value(), cell.key().metric()))
                .orElseGet(() -> apart(fact, plan.plan())
                        .map(setApart -> content(setApart, cell))
                        .orElse(Content.NOTHING));
    }

    /** An answer to what not every plan is asked: a part of a whole that a later form has. */
    private Content alone(PlanReport plan, FactRef<?> cell) {
        boolean isOfThoseMonths = cell.period()
                .map(period -> plan.report()
                        .periods()
                        .get(period)
                        .equals(comparison.periods().get(period)))
                .orElse(true);
        return of(plan).answer(cell)
                .filter(answer -> isOfThoseMonths)
                .map(answer -> Contents.of(answer, cell.key().metric()))
                .orElse(Content.NOTHING);
    }

    private static Content content(SetApart apart, FactRef<?> cell) {
        return switch (apart.reason()) {
            case OTHER_PERIOD, OUT_OF_RANGE -> new Words(apart.reason().words());
            case BLANK, ABSENT -> Contents.of(apart.answer(), cell.key().metric());
        };
    }

    private static Optional<SetApart> apart(FactComparison<?> fact, String plan) {
        return fact.apart().stream()
                .filter(setApart -> setApart.plan().equals(plan))
                .findFirst();
    }

    /** Whether the plans were asked the same; not where each names what it measures. */
    static boolean isComparable(Key<?> key) {
        return !key.metric().isNamedByPlan();
    }

    /** Whether a plan's current figures cover the dates that are compared. */
    boolean isCurrent(PlanReport plan) {
        return plan.report().periods().current().equals(comparison.periods().current());
    }

    /** A plan's rank in one cell as far as it is proven; empty where plans cannot be ranked or it is set apart. */
    Optional<String> rank(PlanReport plan, FactRef<?> cell) {
        return Optional.of(cell.key())
                .filter(PlansFacts::isComparable)
                .flatMap(key -> get(cell).find(plan.plan()))
                .flatMap(Place::rank)
                .map(Object::toString);
    }
}
