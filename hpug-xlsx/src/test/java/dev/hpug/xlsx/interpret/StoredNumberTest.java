package dev.hpug.xlsx.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.value.Decimals;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Stored numbers are read by our own digits where they are plain; the general parser is the oracle. */
class StoredNumberTest {

    /** Signs, leading and final zeros, points at either end, and more digits than a long holds. */
    @Provide
    Arbitrary<String> stored() {
        Arbitrary<String> sign = Arbitraries.of("", "", "-", "+");
        Arbitrary<String> whole =
                Arbitraries.of("", "0", "00", "7", "10", "81250000", "9223372036854775807", "12345678901");
        Arbitrary<String> fraction =
                Arbitraries.strings().withChars("0159").ofMinLength(0).ofMaxLength(20);
        Arbitrary<String> exponent = Arbitraries.of("", "", "", "E2", "E-3", "e+1", "E10");
        return Combinators.combine(sign, whole, fraction, exponent)
                .as((s, w, f, e) -> s + (w.isEmpty() && f.isEmpty() ? "0" : w) + (f.isEmpty() ? "" : "." + f) + e);
    }

    @Property
    void everySpellingIsTheNumberItSpells(@ForAll("stored") String text) {
        BigDecimal exact = new BigDecimal(text);
        boolean noise = exact.abs().compareTo(new BigDecimal("1E-12")) < 0;
        boolean outOfSize = exact.abs().compareTo(new BigDecimal("1E24")) >= 0;
        if (outOfSize) {
            assertThat(StoredNumber.snapped(text)).isNull();
        } else {
            assertThat(StoredNumber.snapped(text)).isEqualTo(noise ? BigDecimal.ZERO : Decimals.snap(exact));
        }
    }

    @Test
    void aPointMayStandAtTheEnd() {
        assertThat(StoredNumber.snapped("5.")).isEqualTo(new BigDecimal("5"));
        assertThat(StoredNumber.snapped("100.00")).isEqualTo(new BigDecimal("100"));
    }
}
