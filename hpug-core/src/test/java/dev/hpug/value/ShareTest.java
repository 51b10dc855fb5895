package dev.hpug.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.testing.HpugDomain;
import dev.hpug.testing.ValueArbitraries;
import dev.hpug.testing.laws.ValueLaws;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(HpugDomain.class)
class ShareTest implements ValueLaws<Share> {

    private static final int LARGEST_DENOMINATOR = 400;

    @Override
    @Provide
    public Arbitrary<Share> anyValue() {
        return ValueArbitraries.shares();
    }

    @Override
    public Share parse(String text) {
        return Share.parse(text);
    }

    /** Every n/d up to 400: it prints one share, and lies in that share's interval and in neither neighbour's. */
    @Test
    void theIntervalHoldsExactlyWhatPrintsTheShare() {
        Interval[] ofTenths = new Interval[1_001];
        for (int tenths = 0; tenths <= 1_000; tenths++) {
            ofTenths[tenths] = Share.ofPercent(BigDecimal.valueOf(tenths, 1)).interval();
        }
        for (long d = 1; d <= LARGEST_DENOMINATOR; d++) {
            for (long n = 0; n <= d; n++) {
                // half up: floor(1000 n/d + 1/2), in whole numbers only
                int printed = (int) ((2_000 * n + d) / (2 * d));
                Ratio percent = Ratio.of(100 * n, d);
                for (int tenths = Math.max(0, printed - 1); tenths <= Math.min(1_000, printed + 1); tenths++) {
                    if (ofTenths[tenths].contains(percent) != (tenths == printed)) {
                        throw new AssertionError(
                                n + "/" + d + " prints " + printed + " tenths, but " + ofTenths[tenths] + " disagrees");
                    }
                }
            }
        }
    }

    @Test
    void theIntervalIsCutToTheWhole() {
        assertThat(Share.ofPercent("0.0").interval()).hasToString("[0, 0.05)");
        assertThat(Share.ofPercent("100.0").interval()).hasToString("[99.95, 100]");
        assertThat(Share.ofPercent("99.9").interval()).hasToString("[99.85, 99.95)");
        assertThat(Share.ofPercent("11.3").interval()).hasToString("[11.25, 11.35)");
        assertThat(Share.ofPercent("11.30").interval()).hasToString("[11.295, 11.305)");
        assertThat(Share.ofPercent("104.0").interval()).hasToString("[103.95, 104.05)");
        assertThat(Share.ofPercent("-3.0").interval()).hasToString("[-3.05, -2.95)");
    }

    @Property
    void theIntervalHoldsTheShareAtItsWord(@ForAll Share share) {
        assertThat(share.interval().contains(share.percent())).isTrue();
    }

    @Property
    void theIntervalLiesWithinTheWholeWhenTheShareDoes(@ForAll Share.Stated share) {
        assertThat(share.isWithinWhole()).isTrue();
        assertThat(share.interval().lower()).isGreaterThanOrEqualTo(Ratio.ZERO);
        assertThat(share.interval().upper().orElseThrow()).isLessThanOrEqualTo(Ratio.HUNDRED);
        assertThat(share.interval().isPoint()).isFalse();
    }

    @Property
    void anExactShareIsOnePoint(@ForAll Share.Exact share) {
        assertThat(share.interval()).isEqualTo(Interval.point(share.percent()));
    }

    @Test
    void aStatedShareHasTheDigitsThatWereStatedAndNoMore() {
        assertThat(Share.ofPercent("61")).isNotEqualTo(Share.ofPercent("61.0")).hasToString("61 %");
        assertThat(Share.ofPercent("61").interval()).hasToString("[60.5, 61.5)");
        assertThat(Share.ofPercent("61.0").interval()).hasToString("[60.95, 61.05)");
        assertThat(Share.ofPercent("11.30"))
                .isNotEqualTo(Share.ofPercent("11.3"))
                .hasToString("11.30 %");
        assertThat(Share.ofPercent(new BigDecimal("1E+2"))).hasToString("100 %");
        assertThat(new Share.Stated(new BigDecimal("11.30")).decimalPlaces()).isEqualTo(2);
    }

    @Test
    void aFractionOfOneIsShiftedWithoutLosingDigits() {
        assertThat(Share.ofFraction(Decimals.snap("0.56999999999999995"))).isEqualTo(Share.ofPercent("57"));
        assertThat(Share.ofFraction(new BigDecimal("0.113"))).isEqualTo(Share.ofPercent("11.3"));
        assertThat(Share.ofFraction(new BigDecimal("0.1125"))).isEqualTo(Share.ofPercent("11.25"));
        assertThat(Share.ofFraction(BigDecimal.ONE)).isEqualTo(Share.ofPercent("100"));
    }

    /** Issue 9: what a binary number adds is nobody's statement. */
    @ParameterizedTest
    @CsvSource({
        "12.200000000000001, 12.2 %",
        "12.199999999999999, 12.2 %",
        "56.99999999999999289, 57 %",
        "33.33333333333333, 33.3333333333333 %",
        "33.3333333333333, 33.3333333333333 %",
        "33.333333333333336, 33.3333333333333 %",
        "0.30000000000000004, 0.3 %",
        "12.20000000000000, 12.2 %",
        "11.30, 11.30 %"
    })
    void noiseOfABinaryNumberIsDropped(String stated, String kept) {
        assertThat(Share.ofPercent(stated)).hasToString(kept);
    }

    /** Issue 9: of 500,000 quotients, 14,000 lay outside what their 15 digits were taken to stand for. */
    @Test
    void whatASpreadsheetDividesLiesWithinWhatItStores() {
        for (int whole = 1; whole <= 400; whole++) {
            for (int part = 0; part <= whole; part++) {
                String stored = Double.toString((double) part / whole);
                Share share = Share.ofFraction(Decimals.snap(stored));
                if (!share.interval().contains(Ratio.of(100L * part, whole))) {
                    throw new AssertionError(part + " of " + whole + " is not in " + share.interval());
                }
            }
        }
    }

    @Test
    void nothingToBeAPartOfIsAnAbsence() {
        assertThat(Share.ofRatio(0, 0)).isEqualTo(Answer.absent(AbsenceReason.ZERO_DENOMINATOR));
        assertThat(Share.ofRatio(14, 124).value().orElseThrow().percent()).isEqualTo(Ratio.of(1400, 124));
        assertThatThrownBy(() -> Share.ofRatio(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBareNumberIsNoShare() {
        for (String text : new String[] {"2", "2%", "", "/3", "3/", "14/0", "1e999999999 %", "twelve %"}) {
            assertThatThrownBy(() -> Share.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void impossibleSharesAreHeldForTheRulesToReport() {
        assertThat(Share.ofPercent("104.0").isWithinWhole()).isFalse();
        assertThat(Share.ofPercent("-0.1").isWithinWhole()).isFalse();
        assertThat(Share.parse("130/124").isWithinWhole()).isFalse();
        assertThat(Share.parse("124/124").isWithinWhole()).isTrue();
    }
}
