package dev.hpug.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.testing.HpugDomain;
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
class PrintingTest {

    private static final int THOUSANDTHS = 100_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11.3  | [11.25, 11.35)     | (11.25, 11.35)     | [11.3, 11.4)",
                "11.2  | [11.15, 11.25)     | [11.15, 11.25]     | [11.2, 11.3)",
                "11.30 | [11.295, 11.305)   | [11.295, 11.305]   | [11.3, 11.31)",
                "0     | [0, 0.05)          | [0, 0.05]          | [0, 0.1)",
                "0.1   | [0.05, 0.15)       | (0.05, 0.15)       | [0.1, 0.2)",
                "99.9  | [99.85, 99.95)     | (99.85, 99.95)     | [99.9, 100)",
                "100   | [99.95, 100]       | [99.95, 100]       | [100, 100]",
                "104.1 | [104.05, 104.15)   | (104.05, 104.15)   | [104.1, 104.2)",
                "-3.0  | [-3.05, -2.95)     | [-3.05, -2.95]     | [-3, -2.9)",
            })
    void whatAShareStandsFor(String percent, String halfUp, String halfEven, String truncated) {
        Share share = Share.ofPercent(percent);
        assertThat(Printing.HALF_UP.interval(share)).hasToString(halfUp);
        assertThat(Printing.HALF_EVEN.interval(share)).hasToString(halfEven);
        assertThat(Printing.TRUNCATED.interval(share)).hasToString(truncated);
    }

    /** Every thousandth of a percent lies in the interval of what the JDK prints for it, and in no neighbour's. */
    @ParameterizedTest
    @EnumSource
    void everyPercentageLiesInTheIntervalOfWhatItPrintsAndInNoOther(Printing printing) {
        Interval[] intervals = new Interval[1_001];
        for (int tenths = 0; tenths < intervals.length; tenths++) {
            intervals[tenths] = printing.interval(Share.ofPercent(BigDecimal.valueOf(tenths, 1)));
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
        assertThat(Printing.HALF_UP.interval(share)).isEqualTo(share.interval());
        assertThat(Printing.HALF_UP.interval(share, share.decimalPlaces())).isEqualTo(share.interval());
    }

    @Property
    void anExactShareIsItselfHoweverPrinted(@ForAll Share.Exact share, @ForAll Printing printing) {
        assertThat(printing.interval(share)).isEqualTo(Interval.point(share.percent()));
    }

    @Test
    void aPartKnownToBeNothingIsExactlyThat() {
        assertThat(Part.nothing().interval()).isEqualTo(Interval.point(Ratio.ZERO));
        assertThat(Part.nothing()).isEqualTo(Part.of(Share.parse("0/1"))).hasToString("0/1");
    }
}
