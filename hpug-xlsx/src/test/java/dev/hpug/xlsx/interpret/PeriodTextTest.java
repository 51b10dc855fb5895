package dev.hpug.xlsx.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.period.ReportingPeriod;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.testing.GridCell;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
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
                "12-month period 7/1/2019-6/30/2020",
                "Q3 2019 - Q2 2020",
                "Q3'19–Q2'20",
                "Current Year: (7/1/2019 - 6/30/2020)",
                "(7/1/2019 - 6/30/2020)",
                "Actual current year: 7/1/2019 - 6/30/2020",
                "CY: 7/1/2019 - 6/30/2020",
                "PY: 7/1/2019 to 6/30/2020",
                "Prior: 7/1/2019 thru 6/30/2020",
                "Previous year 7/1/2019 until 6/30/2020",
                "Prior Yr. 7/1/2019 - 6/30/2020",
                "Current reporting period: 7/1/2019 - 6/30/2020",
                "from 7/1/2019 to 6/30/2020",
                "between July 1, 2019 and June 30, 2020",
                "7/1/2019 - 6/30/2020, paid through 9/30/2020",
                "7/1/2019 - 6/30/2020; claims paid through 9/30/2020",
                "7/1/2019 - 6/30/2020 (paid through 9/30/2020)",
                "7/1/2019 - 6/30/2020, with runout through 9/30/2020",
                "7/1/2019 - 6/30/2020 restated from CY 2019",
                "incurred 7/1/2019 - 6/30/2020, paid to 9/30/2020",
                "dates of service 7/1/2019 - 6/30/2020",
                "twelve months ending June 30, 2020",
                "12 months ending: 6/30/2020",
                "July 1,2019 - June 30,2020"
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
                "January 2020 - December 2020",
                "CY20",
                "CY'20",
                "2020",
                "Current Year: 2020",
                "CY 2020 (1/1/2020 - 12/31/2020)",
                "CY 2020: 1/1/2020 - 12/31/2020",
                "1/2020 - 12/2020",
                "1/1/20-12/31/20",
                "Q1 2020 - Q4 2020",
                "cal. year 2020",
                "12 months ending 12/31/2020, paid through 3/31/2021"
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
                "13/2019 - 12/2020",
                "7/1/2019 - 6/30/2020, refreshed 9/1/2020",
                "July - June 2020",
                "last year",
                "Prior: last year",
                "CY 2020 YTD through 9/30/2020",
                "1/1/2020 to date",
                "1/1/2020 - 9/30/2020 YTD",
                "Commercial CY2020, Medicaid FY2020",
                "Commercial: 1/1/2020 - 12/31/2020; Medicaid: 7/1/2019 - 6/30/2020",
                "CY 2020 and CY 2019",
                "2019-2020",
                "FY20",
                "fiscal year 2020",
                "1/1/2020 - 12/31/2020 (7/1/2019 - 6/30/2020)",
                "1/1/2020 - 12/31/2020, 7/1/2019 - 6/30/2020",
                "CY 2020 (7/1/2019 - 6/30/2020)",
                "1/1/2020 - 12/31/2020 except Medicaid",
                "approx. 1/1/2020 - 12/31/2020",
                "1/1/2020 - ?",
                "12 months ending",
                "Q1 2020",
                "year ending 12/31/2020 for PPO"
            })
    void leavesEverythingElseAlone(String text) {
        assertThat(PeriodText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Current Year: FY 2020",
                "Prior: last year",
                "Current Year: see cover letter",
                "Current Year: (1/1/2020 - 12/31/2020",
                "(1/1/2020 - 6/30/2020) (7/1/2020 - 12/31/2020)"
            })
    void aStatementThatFailedIsTold(String text) {
        assertThat(PeriodText.parse(text)).isEmpty();
        assertThat(PeriodText.saysAnything(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Current Year:",
                "Current Year: ____________",
                "Prior Year: __/__/____ - __/__/____",
                "Current Year: mm/dd/yyyy - mm/dd/yyyy",
                "Prior Year: same as recommended",
                "Prior Year: N/A",
                "Prior Year (as reported in Q1'20)"
            })
    void aLineThatNobodyFilledInIsNone(String text) {
        assertThat(PeriodText.parse(text)).isEmpty();
        assertThat(PeriodText.saysAnything(text)).isFalse();
    }

    /** Words that no reader can know, anywhere in a line that would be understood without. */
    @Property(tries = 300)
    void nothingIsPassedOverInSilence(
            @ForAll @StringLength(min = 3, max = 12) @AlphaChars String word, @ForAll long seed) {
        String known = "7/1/2019 - 6/30/2020";
        String lower = word.toLowerCase(Locale.ROOT);
        Assume.that(Stream.of(
                        "from", "and", "to", "thru", "dos", "paid", "until", "through", "with", "curr", "cur", "prior",
                        "actual")
                .noneMatch(lower::startsWith));
        List<String> places = List.of(word + " " + known, known + " " + word, "Current Year: " + known + ", " + word);
        String text = places.get((int) Math.floorMod(seed, (long) places.size()));

        assertThat(PeriodText.parse(text)).isEmpty();
        assertThat(PeriodText.saysAnything(text)).isTrue();
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
