package dev.hpug.benchmarks;

import dev.hpug.comparison.Comparison;
import dev.hpug.comparison.PlanReport;
import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import dev.hpug.rollforward.RolledForward;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Findings;
import dev.hpug.rule.Rule;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import dev.hpug.rule.Submission;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.xlsx.blank.BlankForm;
import dev.hpug.xlsx.compare.MeetingWorkbook;
import dev.hpug.xlsx.fill.WorkbookFiller;
import dev.hpug.xlsx.fill.WorkbookRoller;
import dev.hpug.xlsx.mark.WorkbookMarker;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The workbooks that hpug writes from the sample: {@link WritingBenchmark} times them, {@link WrittenSizes} weighs them. What
 * fills and marks is made once, as a host with many workbooks has it.
 */
final class Written {

    static final Edition EDITION = Edition.cpr2021();

    private static final int FINDINGS = 20;
    private static final int PLANS = 10;

    private final WorkbookFiller filler = WorkbookFiller.of(EDITION);
    private final WorkbookRoller roller = WorkbookRoller.of(EDITION);
    private final WorkbookMarker marker = WorkbookMarker.standard();
    private final byte[] sample = Sample.workbook();
    private final Report report =
            Sample.submission().report().toBuilder().plan("Evergreen Health").build();
    private final Findings findings = findings();
    private final Comparison comparison = comparison();
    private final byte[] blank = blank();

    byte[] blank() {
        return BlankForm.of(EDITION).bytes();
    }

    /** Our blank with the sample's 182 answers. */
    byte[] filled() {
        return filler.fill(blank, report).bytes();
    }

    /** The sample's own workbook for the next period. */
    byte[] rolledForward() {
        return roller.roll(sample, RolledForward.of(report)).bytes();
    }

    /** The sample with 20 findings. */
    byte[] handedBack() {
        return marker.mark(sample, findings);
    }

    /** The sample's plan over its two years. */
    byte[] onePlan() {
        return MeetingWorkbook.ofYears(List.of(report)).bytes();
    }

    /** Ten full reports side by side. */
    byte[] tenPlans() {
        return MeetingWorkbook.ofPlans(comparison).bytes();
    }

    /** Where the answers of a workbook stand: {@code "Progress Report!L131"}. */
    static List<String> places(Submission submission) {
        return EDITION.cells().stream()
                .filter(cell -> !submission.report().answer(cell).isBlank())
                .flatMap(cell -> submission.locationOf(cell).stream())
                .toList();
    }

    /** The places of the findings. */
    static List<String> placesOfFindings() {
        return places(Sample.submission()).subList(0, FINDINGS);
    }

    private static Findings findings() {
        List<Finding> made = placesOfFindings().stream()
                .map(place -> Finding.of(
                                "host.question",
                                Severity.WARNING,
                                "The figure at " + place + " differs from what was said in the meeting.",
                                "State the figure that holds, or why it changed.")
                        .at(place))
                .toList();
        RuleSet standard = RuleSet.standard();
        RuleSet none = standard.without(standard.rules().stream().map(Rule::id).toArray(String[]::new));
        Submission sample = Sample.submission();
        return none.check(new Submission(sample.report(), sample.locator(), List.of(), made));
    }

    private static Comparison comparison() {
        return Comparison.ofPlans(IntStream.range(0, PLANS)
                .mapToObj(number -> new PlanReport("plan " + number, ConsistentReports.of(number)))
                .toList());
    }
}
