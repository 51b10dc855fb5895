package dev.hpug.change;

import dev.hpug.value.Ratio;
import java.math.RoundingMode;

/** How a change is written where nobody formats it: to one tenth, with its sign. */
final class SignedText {

    private static final char MINUS = '\u2212';

    private SignedText() {}

    /** {@code "+0.1"}, {@code "−1.3"}, {@code "0.0"}; ties round away from zero, so a swap of periods only swaps signs. */
    static String oneTenth(Ratio number) {
        String digits = number.toDecimal(1, RoundingMode.HALF_UP).abs().toPlainString();
        return switch (number.signum()) {
            case -1 -> MINUS + digits;
            case 0 -> digits;
            default -> "+" + digits;
        };
    }
}
