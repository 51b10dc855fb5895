package dev.hpug.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hpug.testing.HpugDomain;
import dev.hpug.value.Dollars;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Domain(HpugDomain.class)
@Domain(DomainContext.Global.class)
class PrintingStyleTest {

    private static final int THOUSANDTHS = 100_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11.3  | [11.25, 11.35)     | (11.25, 11.35)     | [11.3, 11.4)",
                "11.2  | [11.15, 11.25)     | [11.15, 11.25]     | [11.2, 11.3)",
                "11.30 | [11.295, 11.305)   | [11.295, 11.305]   | [11.3, 11.31)",
                "0.0   | [0, 0.05)          | [0, 0.05]          | [0, 0.1)",
                "0     | [0, 0.5)           | [0, 0.5]           | [0, 1)",
                "11    | [10.5, 11.5)       | (10.5, 11.5)       | [11, 12)",
                "0.1   | [0.05, 0.15)       | (0.05, 0.15)       | [0.1, 0.2)",
                "99.9  | [99.85, 99.95)     | (99.85, 99.95)     | [99.9, 100)",
                "100.0 | [99.95, 100]       | [99.95, 100]       | [100, 100]",
                "100   | [99.5, 100]        | [99.5, 100]        | [100, 100]",
                "104.1 | [104.05, 104.15)   | (104.05, 104.15)   | [104.1, 104.2)",
                "-3.0  | [-3.05, -2.95)     | [-3.05, -2.95]     | [-3, -2.9)",
            })
    void whatAShareStandsFor(String percent, String halfUp, String halfEven, String cutOff) {
        Share share = Share.ofPercent(percent);
        assertThat(PrintingStyle.OWN_DIGITS.in(PrintingMode.HALF_UP).interval(share))
                .hasToString(halfUp);
        assertThat(PrintingStyle.OWN_DIGITS.in(PrintingMode.HALF_EVEN).interval(share))
                .hasToString(halfEven);
        assertThat(PrintingStyle.OWN_DIGITS.in(PrintingMode.CUT_OFF).interval(share))
                .hasToString(cutOff);
    }

    /** Every thousandth of a percent lies in the interval of what the JDK prints for it, and in no neighbour's. */
    @ParameterizedTest
    @EnumSource
    void everyPercentageLiesInTheIntervalOfWhatItPrintsAndInNoOther(PrintingMode printing) {
        Interval[] intervals = new Interval[1_001];
        for (int tenths = 0; tenths < intervals.length; tenths++) {
            intervals[tenths] =
                    PrintingStyle.OWN_DIGITS.in(printing).interval(Share.ofPercent(BigDecimal.valueOf(tenths, 1)));
        }
        for (int i = 0; i <= THOUSANDTHS; i++) {
            BigDecimal percent = BigDecimal.valueOf(i, 3);
            int printed = percent.setScale(1, PrintedGrid.rounding(printing))
                    .unscaledValue()
                    .intValueExact();
            for (int tenths = Math.max(0, printed - 1); tenths <= Math.min(1_000, printed + 1); tenths++) {
                if (intervals[tenths].contains(Ratio.of(percent)) != (tenths == printed)) {
                    throw new AssertionError(percent + " and " + intervals[tenths]);
                }
            }
        }
    }

    @Property
    void halfUpIsWhatAShareItselfSays(@ForAll Share.Stated share) {
        assertThat(PrintingStyle.OWN_DIGITS.in(PrintingMode.HALF_UP).interval(share))
                .isEqualTo(share.interval());
        assertThat(PrintingStyle.of(share.unit().toString()).interval(share)).isEqualTo(share.interval());
    }

    @Property
    void anExactShareIsItselfHoweverPrinted(@ForAll Share.Exact share, @ForAll PrintingMode printing) {
        assertThat(PrintingStyle.OWN_DIGITS.in(printing).interval(share)).isEqualTo(Interval.point(share.percent()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.50 | 0.25 | [12.375, 12.625) | [12.375, 12.625] | [12.5, 12.75)",
                "12.25 | 0.25 | [12.125, 12.375) | (12.125, 12.375) | [12.25, 12.5)",
                "61.0  | 1    | [60.5, 61.5)     | (60.5, 61.5)     | [61, 62)",
                "61    | 0.1  | [60.5, 61.5)     | (60.5, 61.5)     | [61, 62)",
                "35.0  | 5    | [32.5, 37.5)     | (32.5, 37.5)     | [35, 40)",
                "0.0   | 10   | [0, 5)           | [0, 5]           | [0, 10)",
                "100.0 | 10   | [95, 100]        | [95, 100]        | [100, 100]",
            })
    void whatAShareStandsForInAUnit(String percent, String unit, String halfUp, String halfEven, String cutOff) {
        Share share = Share.ofPercent(percent);
        PrintingStyle style = PrintingStyle.of(unit);
        assertThat(style.interval(share)).hasToString(halfUp);
        assertThat(style.in(PrintingMode.HALF_EVEN).interval(share)).hasToString(halfEven);
        assertThat(style.in(PrintingMode.CUT_OFF).interval(share)).hasToString(cutOff);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12000000 | 1000000 | [11500000, 12500000) | [11500000, 12500000] | [12000000, 13000000)",
                "13000000 | 1000000 | [12500000, 13500000) | (12500000, 13500000) | [13000000, 14000000)",
                "0        | 1000    | [0, 500)             | [0, 500]             | [0, 1000)",
                "-2000    | 1000    | [-2500, -1500)       | [-2500, -1500]       | [-2000, -1000)",
            })
    void whatDollarsStandForInAUnit(String dollars, String unit, String halfUp, String halfEven, String cutOff) {
        PrintingStyle style = PrintingStyle.of(unit);
        assertThat(style.interval(Dollars.parse(dollars))).hasToString(halfUp);
        assertThat(style.in(PrintingMode.HALF_EVEN).interval(Dollars.parse(dollars)))
                .hasToString(halfEven);
        assertThat(style.in(PrintingMode.CUT_OFF).interval(Dollars.parse(dollars)))
                .hasToString(cutOff);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12000000 | [11999999.5, 12000000.5)",
                "12.34 | [12.335, 12.345)",
                "0 | [0, 0]",
                "-5 | [-5.5, -4.5)"
            })
    void dollarsWithoutAUnitAreKnownToTheDollarOrTheCent(String dollars, String halfUp) {
        assertThat(PrintingStyle.OWN_DIGITS.interval(Dollars.parse(dollars))).hasToString(halfUp);
    }

    @Test
    void aUnitIsAboveZeroAndEqualToWhatIsWrittenOtherwise() {
        assertThatIllegalArgumentException().isThrownBy(() -> PrintingStyle.of("0"));
        assertThatIllegalArgumentException().isThrownBy(() -> PrintingStyle.of("half"));
        assertThat(PrintingStyle.of("1.0")).isEqualTo(PrintingStyle.of("1")).hasToString("to 1, rounded half up");
    }

    @Test
    void aPartKnownToBeNothingIsExactlyThat() {
        assertThat(Part.nothing().interval()).isEqualTo(Interval.point(Ratio.ZERO));
        assertThat(Part.nothing()).isEqualTo(Part.of(Share.parse("0/1"))).hasToString("0/1");
    }
}
