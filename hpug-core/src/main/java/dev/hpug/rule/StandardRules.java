package dev.hpug.rule;

import dev.hpug.metric.Edition;
import dev.hpug.plausibility.Drift;
import dev.hpug.report.Report;
import java.util.List;
import java.util.stream.Stream;

/**
 * The list of every rule hpug ships. Each family is a class of its own: periods, answers, single values, printing, wholes
 * and each kind of relation, and plausibility; every rule carries its own documentation.
 */
public final class StandardRules {

    private StandardRules() {}

    /** Every rule for reports of cpr-2021 that needs nothing but the submission; what {@link RuleSet#standard} runs. */
    public static List<Rule> all() {
        return of(Edition.cpr2021());
    }

    /** Every rule for reports of {@code edition}, with one for each id that its wholes and relations name. */
    public static List<Rule> of(Edition edition) {
        return Stream.of(
                        PeriodRules.all(),
                        AnswerRules.all(),
                        GateRules.all(),
                        ValueRules.all(),
                        PrintingRules.all(),
                        RelationRules.of(edition),
                        PlausibilityRules.of(Drift.standard()))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The rules about what is plausible, {@code change.implausible} and others, with other bounds than the standard ones. Put
     * them in place with {@link RuleSet#replacing(List)}.
     *
     * @param drift how far figures may move from year to year
     */
    public static List<Rule> plausibility(Drift drift) {
        return PlausibilityRules.of(drift);
    }

    /**
     * The rule {@code years.exchanged}: whether what an earlier report stated for the prior period stands in the current one. Add
     * it with {@link RuleSet#plus}.
     *
     * @param history earlier reports, in the order they were handed in
     */
    public static Rule yearsExchanged(List<Report> history) {
        return ExchangedYears.against(List.copyOf(history));
    }

    /** As {@link #restated(List)}, of one earlier report: the plan's last. */
    public static Rule restated(Report last) {
        return restated(List.of(last));
    }

    /**
     * The rule {@code restated}: this report's figures against what earlier reports of the plan stated for the same months,
     * usually its prior figures against the last report's current ones. A report handed in again is told from a year
     * restated by a later one. Other months are never compared. Add it with {@link RuleSet#plus}.
     *
     * @param history earlier reports, in the order they were handed in; where several state a figure, the last counts
     */
    public static Rule restated(List<Report> history) {
        return ChangeRules.restated(history);
    }
}
