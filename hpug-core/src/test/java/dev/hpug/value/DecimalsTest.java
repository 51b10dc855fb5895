package dev.hpug.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.testing.ValueArbitraries;
import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    private static final MathContext SEVENTEEN = new MathContext(17);

    /** Every tenth and hundredth of a percent, as spreadsheets write it: shortest, and with 17 digits. */
    @Test
    void snapsBackWhatAFileStoresForEveryShare() {
        for (int denominator : new int[] {1_000, 10_000}) {
            for (int k = 0; k <= denominator; k++) {
                BigDecimal meant = BigDecimal.valueOf(k).divide(BigDecimal.valueOf(denominator));
                double stored = (double) k / denominator;
                BigDecimal shortest = Decimals.snap(Double.toString(stored));
                BigDecimal seventeen =
                        Decimals.snap(new BigDecimal(stored).round(SEVENTEEN).toString());
                assertThat(shortest).isEqualByComparingTo(meant).isEqualTo(seventeen);
                // an open share can end in zeros only down to its tenth
                Share expected = Share.ofPercent(Decimals.normal(meant.movePointRight(2)));
                assertThat(Share.ofFraction(shortest)).isEqualTo(expected);
            }
        }
    }

    /** The other direction of the same noise: a percentage computed as fraction × 100 in binary. */
    @Test
    void snapsBackPercentagesThatWereMultipliedInBinary() {
        for (int k = 0; k <= 1_000; k++) {
            assertThat(Decimals.snap(Double.toString(k / 1_000.0 * 100)))
                    .isEqualByComparingTo(BigDecimal.valueOf(k, 1));
        }
    }

    @Test
    void snapsTheKnownExamples() {
        assertThat(Decimals.snap("0.56999999999999995")).isEqualTo("0.57");
        assertThat(Decimals.snap("0.1")).isEqualTo("0.1");
        assertThat(Decimals.snap("28.999999999999996")).isEqualTo("29");
        assertThat(Decimals.snap("8.1250000000000000E7")).isEqualTo("81250000");
        assertThat(Decimals.snap("123456789012345678")).isEqualTo("123456789012346000");
        assertThat(Decimals.snap("-0.0")).isEqualTo("0");
    }

    @Property
    void snappingTwiceChangesNothing(@ForAll("decimals") BigDecimal number) {
        BigDecimal once = Decimals.snap(number.toString());
        assertThat(Decimals.snap(once.toString())).isEqualTo(once);
        assertThat(once.precision()).isLessThanOrEqualTo(Math.max(15, once.precision() - once.scale()));
    }

    @Property
    void parsingKeepsEveryStatedDigit(@ForAll("decimals") BigDecimal number) {
        assertThat(Decimals.parse(number.toString())).isEqualTo(number);
    }

    @Property
    void normalFormIsTheSameForEqualNumbers(@ForAll("decimals") BigDecimal number) {
        assertThat(Decimals.normal(number))
                .isEqualByComparingTo(number)
                .isEqualTo(Decimals.normal(number.setScale(number.scale() + 3)))
                .satisfies(normal -> assertThat(normal.scale()).isGreaterThanOrEqualTo(0));
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return ValueArbitraries.decimals();
    }

    @Test
    void refusesNumbersThatWouldFillTheMemory() {
        for (String text : new String[] {
            "1e999999999",
            "1e-999999999",
            "0e999999999",
            "0e-999999999",
            "1e41",
            "1e-41",
            "9".repeat(41),
            "9".repeat(200)
        }) {
            assertThatThrownBy(() -> Decimals.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Decimals.snap(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Decimals.parse("9".repeat(40))).isEqualTo("9".repeat(40));
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (String text :
                new String[] {"", " ", "11.3 %", "1,234", "1_000", "0x10", "NaN", "Infinity", "--1", "1.2.3"}) {
            assertThatThrownBy(() -> Decimals.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Not a decimal number: \"" + text + "\"");
        }
    }
}
