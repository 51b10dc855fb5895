package dev.hpug.xlsx.compare;

import dev.hpug.change.Changes;
import dev.hpug.change.FactChange;
import dev.hpug.comparison.Comparison;
import dev.hpug.comparison.FactComparison;
import dev.hpug.comparison.Place;
import dev.hpug.comparison.PlanReport;
import dev.hpug.comparison.SetApart;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.xlsx.compare.Content.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A comparison with everything about a cell, and about a plan's change, at hand. */
final class PlansFacts {

    private final Comparison comparison;
    private final Map<FactRef<?>, FactComparison<?>> facts = new HashMap<>();
    private final Map<String, Changes> changes = new HashMap<>();
    private final Map<String, Map<Key<?>, FactChange<?>>> changesByKey = new HashMap<>();

    PlansFacts(Comparison comparison) {
        this.comparison = comparison;
        comparison.facts().forEach(fact -> facts.put(fact.cell(), fact));
        for (PlanReport plan : comparison.plans()) {
            Changes ofPlan = Changes.of(plan.report());
            Map<Key<?>, FactChange<?>> byKey = new HashMap<>();
            ofPlan.facts().forEach(change -> byKey.put(change.key(), change));
            changes.put(plan.plan(), ofPlan);
            changesByKey.put(plan.plan(), byKey);
        }
    }

    Comparison comparison() {
        return comparison;
    }

    List<PlanReport> plans() {
        return comparison.plans();
    }

    /** What all plans say in one cell. */
    FactComparison<?> get(FactRef<?> cell) {
        FactComparison<?> fact = facts.get(cell);
        if (fact == null) {
            throw new IllegalArgumentException(cell + " is not asked by " + comparison.edition());
        }
        return fact;
    }

    /** What became of all answers of a plan. */
    Changes changes(PlanReport plan) {
        return Objects.requireNonNull(changes.get(plan.plan()));
    }

    /** What became of a plan's answer. */
    FactChange<?> change(PlanReport plan, Key<?> key) {
        Map<Key<?>, FactChange<?>> ofPlan = changesByKey.get(plan.plan());
        FactChange<?> change = ofPlan == null ? null : ofPlan.get(key);
        if (change == null) {
            throw new IllegalArgumentException(plan.plan() + " has no change of " + key);
        }
        return change;
    }

    /** A plan's answer as it stands beside the others', or in a few words why it does not. */
    Content content(PlanReport plan, FactRef<?> cell) {
        FactComparison<?> fact = get(cell);
        return fact.find(plan.plan())
                .map(place -> Contents.of(place.value(), cell.key().metric()))
                .orElseGet(() -> apart(fact, plan.plan())
                        .map(setApart -> content(setApart, cell))
                        .orElse(Content.NOTHING));
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
