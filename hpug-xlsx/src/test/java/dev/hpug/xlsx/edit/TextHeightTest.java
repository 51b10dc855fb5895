package dev.hpug.xlsx.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHeightTest {

    private static final TextHeight PLAIN = new TextHeight(10, false);
    private static final double LINE = 13;

    @Test
    void aTextThatFitsTakesOneLine() {
        assertThat(PLAIN.of("Births", 20)).isEqualTo(15);
        assertThat(PLAIN.ofLines("", 20)).isEqualTo(LINE);
    }

    @Test
    void wordsThatDoNotFitGoOnBelow() {
        assertThat(PLAIN.ofLines("shared savings", 10)).isEqualTo(2 * LINE);
        assertThat(PLAIN.ofLines("shared savings", 20)).isEqualTo(LINE);
    }

    @Test
    void aWordLongerThanALineIsBrokenWithin() {
        assertThat(PLAIN.ofLines("n".repeat(100), 20)).isEqualTo(6 * LINE);
    }

    @Test
    void everyLineBreakCounts() {
        assertThat(PLAIN.ofLines("a\nb\nc", 20)).isEqualTo(3 * LINE);
    }

    @Test
    void wideLettersAndBoldOnesTakeMore() {
        assertThat(PLAIN.ofLines("i".repeat(30), 20)).isEqualTo(LINE);
        assertThat(PLAIN.ofLines("W".repeat(30), 20)).isGreaterThan(LINE);
        assertThat(PLAIN.ofLines("n".repeat(17), 20)).isEqualTo(LINE);
        assertThat(new TextHeight(10, true).ofLines("n".repeat(17), 20)).isGreaterThan(LINE);
    }

    @Test
    void aRowIsNoHigherThanARowCanBe() {
        assertThat(TextHeight.ofRow(15.2)).isEqualTo(16f);
        assertThat(TextHeight.ofRow(10_000)).isEqualTo(409f);
    }
}
