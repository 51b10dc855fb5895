package dev.hpug.xlsx.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0             | 0
                    812           | 812
                    0812          | 812
                    11.30         | 11.30
                    .5            | 0.5
                    12.           | 12
                    1,234         | 1234
                    12,345        | 12345
                    1,234.5       | 1234.5
                    81,250,000    | 81250000
                    -12           | -12
                    −12           | -12
                    –12           | -12
                    +12           | 12
                    (12)          | -12
                    ( 1,234 )     | -1234
                    (-12)         | -12
                    """)
    void readsNumbersInUsSpelling(String text, String number) {
        assertThat(NumberText.parse(text))
                .hasValueSatisfying(parsed -> assertThat(parsed.number()).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    $81,250,000   | 81250000 | true  | false
                    $ 1,000       | 1000     | true  | false
                    ($1,000)      | -1000    | true  | false
                    -$5           | -5       | true  | false
                    11.3%         | 11.3     | false | true
                    11.3 %        | 11.3     | false | true
                    11.3 percent  | 11.3     | false | true
                    11.3 PCT      | 11.3     | false | true
                    (2.5)%        | -2.5     | false | true
                    (2.5%)        | -2.5     | false | true
                    """)
    void knowsDollarsAndPercents(String text, String number, boolean dollars, boolean percent) {
        assertThat(NumberText.parse(text)).hasValueSatisfying(parsed -> {
            assertThat(parsed.number()).isEqualByComparingTo(number);
            assertThat(parsed.dollars()).isEqualTo(dollars);
            assertThat(parsed.percent()).isEqualTo(percent);
        });
    }

    @Test
    void keepsEveryStatedDigit() {
        assertThat(NumberText.parse("11.30"))
                .hasValueSatisfying(
                        parsed -> assertThat(parsed.number().scale()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11,3", "1,23", "0,113", "0,5 %", "1.234,5", "1 234,5", "12,50 %", "$11,3", "-1,5"})
    void leavesDecimalCommasToAFinding(String text) {
        assertThat(NumberText.parse(text)).isEmpty();
        assertThat(NumberText.hasDecimalComma(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "1e3", "1E3", "Infinity", "NaN", "about 12", "12 or so", "10-12", "1/2", "1.2.3", "1,23,456",
                "1,2345", "(12", "12)", "１２", "٣", "12k", "$81.25M", "0x10", "12 13", "--5", "%", "$"
            })
    void leavesEverythingElseAlone(String text) {
        assertThat(NumberText.parse(text)).isEmpty();
    }

    @Test
    void refusesNumbersLongerThanAnyReportNeeds() {
        assertThat(NumberText.parse("9".repeat(45))).isEmpty();
        assertThat(NumberText.parse("1" + " ".repeat(100_000))).isEmpty();
        assertThat(NumberText.hasDecimalComma("1".repeat(100_000) + ",5")).isFalse();
    }

    @Test
    void readsTheSameWhereverTheReaderLives() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(NumberText.parse("11.3 PERCENT")).isPresent();
            assertThat(Absences.isPlaceholder("IN PROGRESS".toLowerCase(Locale.ROOT)))
                    .isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }
}
