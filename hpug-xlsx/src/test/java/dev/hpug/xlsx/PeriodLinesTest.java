package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Submission;
import dev.hpug.xlsx.testing.FormWorkbook;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines below "actual reporting period", as plans fill them in. */
class PeriodLinesTest {

    private static final ReportingPeriods CALENDAR_YEARS =
            ReportingPeriods.endingWith(ReportingPeriod.parse("2020-01-01/2020-12-31"));

    private static Submission read(String f3, String g3, String f4, String g4) {
        FormWorkbook form = FormWorkbook.blank();
        form.set("F3", f3).set("G3", g3).set("F4", f4).set("G4", g4);
        return WorkbookReader.of(Edition.cpr2021()).read(form.bytes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Current Year: 1/1/2020 - 12/31/2020 | ''                       | Prior Year: 1/1/2019 - 12/31/2019 | ''
            Current Year:                       | (1/1/2020 - 12/31/2020)  | Prior Year:                       | (1/1/2019 - 12/31/2019)
            Current Year:                       | 1/1/2020 - 12/31/2020    | Prior Year:                       | CY 2019
            Actual current year: CY2020         | ''                       | Actual prior year: CY2019         | ''
            CY: 1/1/2020 - 12/31/2020           | ''                       | PY: 1/1/2019 - 12/31/2019         | ''
            1/1/2020 - 12/31/2020               | ''                       | 1/1/2019 - 12/31/2019             | ''
            CY 2019                             | ''                       | CY 2020                           | ''
            2020                                | ''                       | 2019                              | ''
            Prior Year: Q1 2019 - Q4 2019       | ''                       | Current Year: Q1 2020 - Q4 2020   | ''
            """)
    void areRead(String f3, String g3, String f4, String g4) {
        Submission submission = read(f3, g3, f4, g4);

        assertThat(submission.report().periods()).isEqualTo(CALENDAR_YEARS);
        assertThat(periodsUnreadable(submission)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Current Year: Commercial CY2020, Medicaid FY2020 | ''          | Prior Year:           | ''         | 1
            Current Year: CY 2020 YTD through 9/30/2020      | ''          | Prior Year: last year | ''         | 2
            1/1/2020 - 12/31/2020                            | ''          | ''                    | ''         | 1
            see the cover letter                             | ''          | CY 2019               | ''         | 2
            Current Year: CY 2020                            | but not PPO | Prior Year: CY 2019   | ''         | 1
            Current Year: CY 2020                            | ''          | CY 2019               | ''         | 1
            CY 2020                                          | ''          | CY 2020               | ''         | 2
            """)
    void areToldWhereTheyAreNotUnderstood(String f3, String g3, String f4, String g4, int findings) {
        assertThat(periodsUnreadable(read(f3, g3, f4, g4))).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"Current Year:, Prior Year:", "Current Year: ______, Prior Year: N/A", "'', ''"})
    void areNotMissedWhereNobodyFilledThemIn(String f3, String f4) {
        Submission submission = read(f3, "", f4, "");

        assertThat(submission.report().periods()).isEqualTo(Edition.cpr2021().recommendedPeriods());
        assertThat(periodsUnreadable(submission)).isEmpty();
    }

    private static List<Finding> periodsUnreadable(Submission submission) {
        return submission.readFindings().stream()
                .filter(finding -> finding.rule().equals("periods.unreadable"))
                .toList();
    }
}
