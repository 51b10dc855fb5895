package dev.hpug.arithmetic;

import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Says in words why parts cannot make a whole: the nearest total they can have. */
final class WholeReason {

    private static final int DECIMAL_PLACES = 2;

    private WholeReason() {}

    /** The reason of an impossible {@code check}, of whose shares {@code outsideWhole} is the first not in 0–100 %. */
    static String of(WholeCheck check, Optional<Share> outsideWhole) {
        return outsideWhole
                .map(share -> "a share of " + share + " is no part of a whole")
                .orElseGet(() -> subject(check) + missOf(check.possibleTotal()));
    }

    private static String subject(WholeCheck check) {
        int parts = check.parts().size();
        return parts == 1 ? "the one share" : "the " + parts + " shares";
    }

    private static String missOf(Interval total) {
        if (total.isPoint()) {
            return " total " + percentText(total.lower()) + ", not 100 %";
        }
        if (total.isAbove(Ratio.HUNDRED)) {
            return " total " + (total.lowerIncluded() ? "at least " : "more than ") + percentText(total.lower());
        }
        return " can total " + (total.upperIncluded() ? "at most " : "less than ")
                + percentText(total.upper().orElseThrow()) + ", never 100 %";
    }

    /** Exact where the decimals end, else with as many as it takes to tell the number from 100. */
    private static String percentText(Ratio percent) {
        String exact = percent.toString();
        if (exact.indexOf('/') < 0) {
            return exact + " %";
        }
        int places = DECIMAL_PLACES;
        while (percent.toDecimal(places, RoundingMode.HALF_UP).compareTo(BigDecimal.valueOf(100)) == 0) {
            places++;
        }
        return "about " + percent.toDecimal(places, RoundingMode.HALF_UP).toPlainString() + " %";
    }
}
