package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.rollforward.RolledForward;
import dev.hpug.rule.Finding;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Submission;
import dev.hpug.xlsx.blank.BlankForm;
import dev.hpug.xlsx.fill.WorkbookFiller;
import dev.hpug.xlsx.fill.WorkbookRoller;
import dev.hpug.xlsx.testing.AnyReport;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A form of 2021 that a host sends in 2026 asks for the host's twelve months, not for those that CPR recommended in its day. */
class PeriodsOfTheHostTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final ReportingPeriods ASKED = yearFrom(2025, 1);
    private static final byte[] FORM = BlankForm.of(EDITION).periods(ASKED).bytes();

    private static ReportingPeriods yearFrom(int year, int month) {
        return ReportingPeriods.endingWith(ReportingPeriod.twelveMonthsFrom(LocalDate.of(year, month, 1)));
    }

    private static Report report(ReportingPeriods periods) {
        return AnyReport.of(EDITION, 4).toBuilder().periods(periods).build();
    }

    private static Submission read(byte[] workbook) {
        return WorkbookReader.of(EDITION).read(workbook);
    }

    private static List<Finding> aboutPeriods(Submission submission) {
        return RuleSet.standard().check(submission).all().stream()
                .filter(finding -> finding.rule().startsWith("periods."))
                .toList();
    }

    @Test
    void aReportForThePeriodsItsFormAsksIsAsItWasAsked() {
        byte[] filled = WorkbookFiller.of(EDITION).fill(FORM, report(ASKED)).bytes();

        assertThat(read(FORM).report().periods()).isEqualTo(ASKED);
        assertThat(read(filled).report().periods()).isEqualTo(ASKED);
        assertThat(read(filled).asked()).isEqualTo(ASKED);
        assertThat(aboutPeriods(read(filled))).isEmpty();
    }

    @Test
    void otherPeriodsAreHeldAgainstThoseOfTheForm() {
        ReportingPeriods others = EDITION.recommendedPeriods();
        byte[] filled = WorkbookFiller.of(EDITION).fill(FORM, report(others)).bytes();

        assertThat(read(filled).report().periods()).isEqualTo(others);
        assertThat(read(filled).asked()).isEqualTo(ASKED);
        assertThat(aboutPeriods(read(filled)))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("periods.recommended"))
                .first()
                .satisfies(finding -> assertThat(finding.message()).contains("recommended is from 2025-01-01"));
    }

    @Test
    void aFormIsRolledToAnyTwelveMonths() {
        for (ReportingPeriods next : List.of(yearFrom(2026, 1), yearFrom(2025, 7), yearFrom(2031, 10))) {
            byte[] rolled = WorkbookRoller.of(EDITION)
                    .roll(FORM, RolledForward.of(List.of(report(ASKED)), next.current()))
                    .bytes();

            assertThat(read(rolled).report().periods()).isEqualTo(next);
            assertThat(read(rolled).asked()).isEqualTo(next);
            assertThat(aboutPeriods(read(rolled))).isEmpty();
        }
    }

    @Test
    void aReportWithoutAFormIsHeldAgainstTheEditionUntilTheHostSaysOtherwise() {
        Submission submission = Submission.of(report(ASKED));

        assertThat(aboutPeriods(submission)).hasSize(2);
        assertThat(aboutPeriods(submission.askedFor(ASKED))).isEmpty();
    }
}
