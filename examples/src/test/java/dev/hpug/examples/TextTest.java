package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.change.AmountChange;
import dev.hpug.change.ShareChange;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small routines that turn values into text. */
class TextTest {

    @Test
    void csvQuotesWhatNeedsIt() {
        assertThat(Csv.line(List.of("a", "", "b,c", "say \"hi\"", "two\nlines", " d ")))
                .isEqualTo("a,,\"b,c\",\"say \"\"hi\"\"\",\"two\nlines\", d ");
    }

    @Test
    void wrapsAtSpacesAndBreaksOnlyWhatIsTooLong() {
        assertThat(Wrapping.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(Wrapping.lines("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
        assertThat(Wrapping.lines("", 3)).containsExactly("");
    }

    @Test
    void writesAnswersAsAPurchaserReadsThem() {
        assertThat(Figures.of(Answer.given(Dollars.of(81_250_000)))).isEqualTo("$81,250,000");
        assertThat(Figures.of(Answer.given(Dollars.of(new BigDecimal("-12.5")))))
                .isEqualTo("−$12.5");
        assertThat(Figures.of(Answer.given(Count.of(7_080)))).isEqualTo("7,080");
        assertThat(Figures.of(Share.ofRatio(14, 124))).isEqualTo("11.3 %");
        assertThat(Figures.of(Answer.absent(AbsenceReason.NOT_TRACKED, "nt"))).isEqualTo("not tracked");
        assertThat(Figures.of(Answer.blank())).isEqualTo("–");
    }

    @Test
    void writesChangesWithTheirUnit() {
        assertThat(Figures.of(ShareChange.between(Share.ofPercent("32.1"), Share.ofPercent("30.8"))))
                .isEqualTo("−1.3 pp");
        assertThat(Figures.of(AmountChange.between(Count.of(812), Count.of(840))))
                .isEqualTo("+28 (+3.4 %)");
        assertThat(Figures.of(AmountChange.between(Count.of(0), Count.of(5)))).isEqualTo("+5");
        assertThat(Figures.of(AmountChange.between(Count.of(3), Count.of(3)))).isEqualTo("0");
        assertThat(Figures.of(AmountChange.between(Dollars.of(2_000_000), Dollars.of(1_000_000))))
                .isEqualTo("−$1,000,000 (−50.0 %)");
    }
}
