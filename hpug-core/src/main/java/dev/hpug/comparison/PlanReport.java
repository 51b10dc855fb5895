package dev.hpug.comparison;

import dev.hpug.report.Report;

/**
 * A report under the name its plan is compared by, e.g. {@code new PlanReport("Evergreen Health", report)}.
 *
 * @param plan the name; each plan of a comparison has its own
 * @param report what the plan reported
 */
public record PlanReport(String plan, Report report) {

    /**
     * {@code report} under the name it states.
     *
     * @throws IllegalArgumentException when it states none
     */
    public static PlanReport of(Report report) {
        return new PlanReport(
                report.plan()
                        .orElseThrow(
                                () -> new IllegalArgumentException(
                                        "A report without a plan's name needs one to be compared; use new PlanReport(name, report)")),
                report);
    }
}
