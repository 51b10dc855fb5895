package dev.hpug.xlsx.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.period.ReportingPeriod;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.testing.GridCell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {

    private static final ReportingPeriod JULY_TO_JUNE = ReportingPeriod.parse("2019-07-01/2020-06-30");
    private static final ReportingPeriod CALENDAR_YEAR = ReportingPeriod.parse("2020-01-01/2020-12-31");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7/1/2019 - 6/30/2020",
                "07/01/2019–06/30/2020",
                "7/1/19 to 6/30/20",
                "7-1-2019 through 6-30-2020",
                "7.1.2019 - 6.30.2020",
                "Current Year: 7/1/2019 - 6/30/2020",
                "Prior Year (as reported in Q1'20): 7/1/2019 - 6/30/2020",
                "July 1, 2019 through June 30, 2020",
                "July 1st, 2019 - June 30th, 2020",
                "Jul 1 2019 – Jun 30 2020",
                "1 July 2019 to 30 June 2020",
                "1-Jul-2019 - 30-Jun-2020",
                "July 2019 - June 2020",
                "Jul 2019–Jun 2020",
                "Jul '19 - Jun '20",
                "Jul’19–Jun’20",
                "Jul-19 to Jun-20",
                "7/2019 to 6/2020",
                "2019-07-01 to 2020-06-30",
                "12 months ending 6/30/2020",
                "12 months ended June 30, 2020",
                "12-month period 7/1/2019-6/30/2020"
            })
    void readsTwelveMonthsInUsSpellings(String text) {
        assertThat(PeriodText.parse(text)).contains(JULY_TO_JUNE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CY 2020",
                "CY2020",
                "CY '2020",
                "Calendar year 2020",
                "Current Year: CY2020",
                "January 2020 - December 2020"
            })
    void readsCalendarYears(String text) {
        assertThat(PeriodText.parse(text)).contains(CALENDAR_YEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Current Year:",
                "TBD",
                "6/30/2020",
                "30/6/2019 - 29/6/2020",
                "6/30/2020 - 7/1/2019",
                "2/30/2019 - 2/28/2020",
                "FY 2020",
                "Q3 2019 - Q2 2020",
                "13/2019 - 12/2020",
                "7/1/2019 - 6/30/2020, refreshed 9/1/2020",
                "July - June 2020"
            })
    void leavesEverythingElseAlone(String text) {
        assertThat(PeriodText.parse(text)).isEmpty();
    }

    @Test
    void tellsAStatementThatFailedFromNoStatement() {
        assertThat(PeriodText.mentionsTime("Current Year: FY 2020")).isTrue();
        assertThat(PeriodText.mentionsTime("Prior Year (as reported in Q1'20)")).isFalse();
    }

    @Test
    void readsRealDatesInTwoCells() {
        List<ScannedCell> cells = Cells.row(
                GridCell.text("Current Year:"),
                GridCell.number("43647").withFormat("m/d/yyyy"),
                GridCell.number("44012").withFormat("m/d/yyyy"));

        assertThat(new PeriodStatementReader(false).read(cells)).contains(JULY_TO_JUNE);
        assertThat(new PeriodStatementReader(true).text(cells)).isEqualTo("Current Year: 2023-07-02 2024-07-01");
    }
}
