package dev.hpug.testing.defect;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.plausibility.Drift;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.rule.Rule;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import dev.hpug.rule.StandardRules;
import dev.hpug.rule.StatedTotal;
import dev.hpug.rule.Submission;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts one defect into a consistent report and collects what it implies. Mutable; used once.
 *
 * <p>What the rules of plausibility, and those across the sections, say hangs on other figures, so they judge only the defects that are theirs, and by
 * themselves.
 */
final class Planting {

    private static final Set<String> ACROSS_SECTIONS =
            Set.of("c.centers", "b.maternity-births", "a.dollars-hospitals", "c.rewarded");
    private static final String[] OF_OTHER_FIGURES = Stream.concat(
                    ACROSS_SECTIONS.stream(),
                    StandardRules.plausibility(Drift.standard()).stream().map(Rule::id))
            .toArray(String[]::new);

    private final Random random;
    private final Report consistent;
    private final ReportBuilder report;
    private final List<StatedTotal> totals = new ArrayList<>();
    private final List<Implied> implied = new ArrayList<>();
    private RuleSet rules = RuleSet.standard().without(OF_OTHER_FIGURES);

    Planting(long seed) {
        random = new Random(seed);
        consistent = ConsistentReports.of(seed);
        report = consistent.toBuilder();
    }

    /** The report as it was before anything was planted. */
    Report consistent() {
        return consistent;
    }

    Edition edition() {
        return consistent.edition();
    }

    /** For what is neither an answer nor a total. */
    ReportBuilder report() {
        return report;
    }

    <T extends FactValue> T was(FactRef<T> cell) {
        return consistent.answer(cell).value().orElseThrow();
    }

    <T extends FactValue> Planting put(FactRef<T> cell, T value) {
        report.put(cell, value);
        return this;
    }

    Planting put(FactRef<?> cell, Answer<?> answer) {
        report.putUntyped(cell, answer);
        return this;
    }

    Planting stated(StatedTotal total) {
        totals.add(total);
        return this;
    }

    Planting judgedAlsoBy(Rule rule) {
        rules = rules.plus(rule);
        return this;
    }

    /** Of all rules only the standard one of this id. */
    Planting judgedOnlyBy(String id) {
        rules = RuleSet.standard()
                .without(StandardRules.all().stream()
                        .map(Rule::id)
                        .filter(other -> !other.equals(id))
                        .toArray(String[]::new));
        return this;
    }

    Planting implies(String rule, Severity severity) {
        implied.add(new Implied(rule, severity, Optional.empty()));
        return this;
    }

    Planting implies(String rule, Severity severity, FactRef<?> cell) {
        implied.add(new Implied(rule, severity, Optional.of(cell)));
        return this;
    }

    Planted planted(Defect defect) {
        Report result = report.build();
        Submission submission = new Submission(result, cell -> Optional.empty(), totals, List.of());
        return new Planted(defect, submission, rules, List.copyOf(implied));
    }

    Period anyPeriod() {
        return oneOf(List.of(Period.values()));
    }

    Member anyLine() {
        return oneOf(LineOfBusiness.AXIS.members());
    }

    <E> E oneOf(List<E> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean either() {
        return random.nextBoolean();
    }
}
