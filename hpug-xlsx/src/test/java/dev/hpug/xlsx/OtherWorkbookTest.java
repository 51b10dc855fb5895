package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.metric.Edition;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import dev.hpug.xlsx.scan.NotAWorkbookException.Reason;
import dev.hpug.xlsx.testing.Grid;
import dev.hpug.xlsx.testing.GridCell;
import dev.hpug.xlsx.testing.GridFile;
import dev.hpug.xlsx.testing.Reading;
import org.junit.jupiter.api.Test;

/** Workbooks that are no progress report, and what a form says of its periods. */
class OtherWorkbookTest {

    private static final ReportingPeriods CALENDAR_YEARS =
            ReportingPeriods.endingWith(ReportingPeriod.parse("2020-01-01/2020-12-31"));

    @Test
    void aWorkbookOfSomethingElseIsRefusedWithItsSheetsNamed() {
        Grid budget = Grid.empty()
                .set("A1", "Budget")
                .set("B1", "Current")
                .set("C1", "%")
                .number("B2", "12");

        assertThatThrownBy(() -> Reading.of(GridFile.create()
                        .sheet("Budget 2021", budget)
                        .sheet("Empty", Grid.empty())
                        .bytes()))
                .isInstanceOfSatisfying(
                        NotAWorkbookException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.OTHER_WORKBOOK))
                .hasMessageContaining("\"Budget 2021\"");
    }

    @Test
    void aFormWithNothingButItsHeadsIsRefused() {
        assertThatThrownBy(() -> Reading.of(Grid.form().rows(1, 15))).isInstanceOf(NotAWorkbookException.class);
    }

    @Test
    void oneSectionAloneIsReadAndTheRestMissing() {
        Reading reading = Reading.of(Grid.form().rows(29, 56));

        assertThat(reading.report()).isEqualTo(Report.builder(Edition.cpr2021()).build());
        assertThat(reading.findings("layout.question-missing")).hasSize(182 - 50);
    }

    @Test
    void actualPeriodsCountBeforeTheRecommendedOnes() {
        Reading reading = Reading.of(Grid.form()
                .set("F3", "Current Year: January 2020 - December 2020")
                .set("F4", "Prior Year: CY 2019"));

        assertThat(reading.report().periods()).isEqualTo(CALENDAR_YEARS);
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void actualPeriodsMayStandInTheNextCells() {
        Grid dates = Grid.form()
                .set("G3", "1/1/20 - 12/31/20")
                .set("G4", GridCell.number("43466").withFormat("m/d/yyyy"))
                .set("H4", GridCell.number("43830").withFormat("m/d/yyyy"));

        assertThat(Reading.of(dates).report().periods()).isEqualTo(CALENDAR_YEARS);
    }

    @Test
    void datesOfAnOldMacAreFourYearsLater() {
        Grid dates = Grid.form()
                .set("F3", "Current Year: CY2020")
                .set("G4", GridCell.number("42004").withFormat("m/d/yyyy"))
                .set("H4", GridCell.number("42368").withFormat("m/d/yyyy"));

        Reading reading =
                Reading.of(GridFile.create().dates1904().sheet("x", dates).bytes());

        assertThat(reading.report().periods()).isEqualTo(CALENDAR_YEARS);
    }

    @Test
    void aPeriodThatCannotBeUnderstoodIsFoundAndTheRecommendedOneRead() {
        Reading reading = Reading.of(Grid.form().set("F3", "Current Year: FY 2020"));

        assertThat(reading.found()).containsExactly("periods.unreadable Progress Report!F3");
        assertThat(reading.report().periods()).isEqualTo(Edition.cpr2021().recommendedPeriods());
    }

    @Test
    void aSecondPeriodWithoutItsHeadingIsNotPassedOver() {
        Reading reading = Reading.of(Grid.form().clear("F2").set("F3", "Current Year: CY 2020"));

        assertThat(reading.found()).containsExactly("periods.unreadable Progress Report!F3");
    }
}
