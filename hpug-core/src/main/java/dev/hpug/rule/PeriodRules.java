package dev.hpug.rule;

import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rules about a report's two periods. */
final class PeriodRules {

    private static final Rule TWELVE_MONTHS = Rule.of(
                    "periods.twelve-months", Severity.ERROR, PeriodRules::notTwelveMonths)
            .explained(
                    "A period is 12 whole calendar months, or years cannot be compared.",
                    "2019-07-01 to 2020-05-31.",
                    "2019-07-01 to 2020-06-30.");
    private static final Rule ADJACENT = Rule.of("periods.adjacent", Severity.ERROR, PeriodRules::notAdjacent)
            .explained(
                    "The prior period ends on the day before the current one starts.",
                    "Prior ends on 2019-05-31 and current starts on 2019-07-01.",
                    "Prior ends on 2019-06-30 and current starts on 2019-07-01.");
    private static final Rule RECOMMENDED = Rule.of("periods.recommended", Severity.INFO, PeriodRules::notRecommended)
            .explained(
                    "Plans can be compared over the same months only.",
                    "Calendar year 2020 where the form, or else the edition, recommends 2019-07-01 to 2020-06-30.",
                    "The recommended months.");

    private PeriodRules() {}

    static List<Rule> all() {
        return List.of(TWELVE_MONTHS, ADJACENT, RECOMMENDED);
    }

    private static Stream<Problem> notTwelveMonths(Submission submission) {
        ReportingPeriods periods = submission.report().periods();
        return Arrays.stream(Period.values())
                .filter(period -> !periods.get(period).isTwelveWholeMonths())
                .map(period -> Problem.of(
                        "The " + period.id() + " period runs " + days(periods.get(period))
                                + ", which is not 12 whole months.",
                        "State a period that starts on the first of a month and ends 12 months later."));
    }

    private static Stream<Problem> notAdjacent(Submission submission) {
        ReportingPeriods periods = submission.report().periods();
        return periods.prior().isFollowedBy(periods.current())
                ? Stream.empty()
                : Stream.of(Problem.of(
                        "The prior period runs " + days(periods.prior()) + " and the current one "
                                + days(periods.current()) + "; there is a gap or an overlap between them.",
                        "Let the prior period end on the day before the current one starts."));
    }

    private static Stream<Problem> notRecommended(Submission submission) {
        ReportingPeriods actual = submission.report().periods();
        ReportingPeriods recommended = submission.asked();
        return Arrays.stream(Period.values())
                .filter(period -> !actual.get(period).equals(recommended.get(period)))
                .map(period -> Problem.of(
                        "The " + period.id() + " period runs " + days(actual.get(period)) + "; recommended is "
                                + days(recommended.get(period)) + ".",
                        "Compare this plan with others only over the same months."));
    }

    private static String days(ReportingPeriod period) {
        return "from " + period.start() + " to " + period.end();
    }
}
