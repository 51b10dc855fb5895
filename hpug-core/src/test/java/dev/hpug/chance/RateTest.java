package dev.hpug.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.arithmetic.WholeRange;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    @Test
    void ofTwoCounts() {
        assertThat(Rate.of(196, 812)).contains(new Rate(WholeRange.of(196, 196), Count.of(812)));
        assertThat(Rate.of(Count.of(196), Count.of(812)).orElseThrow()).hasToString("196 of 812");
        assertThat(Rate.of(0, 1)).isPresent();
        assertThat(Rate.of(Integer.MAX_VALUE, Integer.MAX_VALUE)).isPresent();
    }

    @Test
    void ofAStatedShareIsEveryNumeratorThatPrintsIt() {
        assertThat(Rate.ofStated(Share.ofPercent("24.1"), Count.of(812))).isEqualTo(Rate.of(196, 812));
        Rate rate = Rate.ofStated(Share.ofPercent("24.1"), Count.of(5_000)).orElseThrow();
        assertThat(rate).hasToString("1203 to 1207 of 5000");
        assertThat(rate.percent()).hasToString("[24.06, 24.14]");
        assertThat(Rate.ofStated(Share.parse("14/124"), Count.of(124))).isEqualTo(Rate.of(14, 124));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "13,12", "-1,12", "1,-12", "3.5,12", "3,12.5", "1,2147483648"})
    void countsThatMakeNoRate(String numerator, String denominator) {
        assertThat(Rate.of(Count.parse(numerator), Count.parse(denominator))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"33.4,12", "104,12", "-1,12", "25,0", "25,-4", "25,4.5", "25,2147483648"})
    void statedSharesThatMakeNoRate(String percent, String denominator) {
        assertThat(Rate.ofStated(Share.ofPercent(percent), Count.parse(denominator)))
                .isEmpty();
    }

    @Test
    void cannotBeMadeOfWhatMakesNone() {
        assertThatThrownBy(() -> new Rate(WholeRange.of(0, 0), Count.of(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A rate is of a whole number from 1 to 2147483647: 0");
        assertThatThrownBy(() -> new Rate(WholeRange.of(-1, 3), Count.of(12)))
                .hasMessage("Not within 0 to 12: -1 to 3");
        assertThatThrownBy(() -> new Rate(WholeRange.of(3, 13), Count.of(12)))
                .hasMessage("Not within 0 to 12: 3 to 13");
        assertThatThrownBy(() -> new Rate(WholeRange.from(3), Count.of(12)))
                .hasMessage("Not within 0 to 12: at least 3");
    }

    @Test
    void levelsReadAsPercents() {
        assertThat(ConfidenceLevel.of("0.950"))
                .isEqualTo(ConfidenceLevel.PERCENT_95)
                .hasToString("95 %");
        assertThat(ConfidenceLevel.of("0.5")).hasToString("50 %");
        assertThat(ConfidenceLevel.of("0.999")).hasToString("99.9 %");
    }
}
