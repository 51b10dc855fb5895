package dev.hpug.testing.defect;

import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Which changes from year to year are not to be believed, as the design's table of rules says it. */
final class Leap {

    private static final BigDecimal FIVEFOLD = BigDecimal.valueOf(5);
    private static final BigDecimal FORTY_POINTS = BigDecimal.valueOf(40);
    private static final int ENOUGH_PLACES = 12;

    private Leap() {}

    /** Whether shares lie more than 40 points apart, or counts or dollars above zero more than fivefold. */
    static boolean isBetween(Answer<?> prior, Answer<?> current) {
        return prior.value()
                .flatMap(before -> current.value().map(now -> isBetween(before, now)))
                .orElse(false);
    }

    private static boolean isBetween(FactValue before, FactValue now) {
        if (before instanceof Share && now instanceof Share) {
            return percent(before).subtract(percent(now)).abs().compareTo(FORTY_POINTS) > 0;
        }
        if (before instanceof Amount was && now instanceof Amount is) {
            BigDecimal less = was.amount().min(is.amount());
            BigDecimal more = was.amount().max(is.amount());
            return less.signum() > 0 && more.compareTo(less.multiply(FIVEFOLD)) > 0;
        }
        return false;
    }

    private static BigDecimal percent(FactValue share) {
        return ((Share) share).percent().toDecimal(ENOUGH_PLACES, RoundingMode.HALF_UP);
    }
}
