package dev.hpug.rule;

import dev.hpug.report.Report;
import dev.hpug.value.Ratio;
import java.util.List;
import java.util.stream.Stream;

/**
 * The list of every rule hpug ships. Each family is a class of its own: periods, answers, single values, printing, totals, and one
 * each for sections A, B and C; every rule carries its own documentation.
 */
public final class StandardRules {

    private StandardRules() {}

    /** Every rule that needs nothing but the submission; what {@link RuleSet#standard} runs. */
    public static List<Rule> all() {
        return Stream.of(
                        PeriodRules.all(),
                        AnswerRules.all(),
                        GateRules.all(),
                        ValueRules.all(),
                        PrintingRules.all(),
                        TotalRules.all(),
                        ClauseRules.all(),
                        DesignationRules.all(),
                        MaternityRules.all(),
                        ChangeRules.all())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The rule {@code change.implausible} with other bounds; the standard ones are fivefold and 40 points. Put it in place
     * with {@link RuleSet#replacing}.
     *
     * @param fold how many times as large, or as small, a count or dollars may become
     * @param points by how many percentage points a share may change
     */
    public static Rule implausibleChange(Ratio fold, Ratio points) {
        return ChangeRules.implausible(fold, points);
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
