package dev.hpug.testing;

import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;

/** Values and answers from a source of chance: mostly what reports hold, at times anything their types allow. */
public final class RandomValues {

    private static final List<String> TEXTS = List.of(
            "Neonatal intensive care",
            "\"quoted\" \\ / \u0000 \u001f \u2028",
            "Ärzte 医者 \uD83D\uDC76",
            "\uD83D",
            "\uDC76 before \uD83D\uDC76 after \uDC76",
            "{\"absent\": \"not-tracked\"}");
    private static final int MOST_PARTS = 400;

    private RandomValues() {}

    /** An answer of {@code type}: mostly a value, some blanks and stated absences. */
    public static Answer<?> answer(ValueType type, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> Answer.blank();
            case 1 -> absence(random);
            default -> Answer.given(value(type, random));
        };
    }

    /** An absence of any reason, with a note or without. */
    public static Answer<?> absence(Random random) {
        AbsenceReason reason = oneOf(List.of(AbsenceReason.values()), random);
        return random.nextBoolean()
                ? Answer.absent(reason)
                : Answer.absent(reason, random.nextInt(9) == 0 ? "" : text(random));
    }

    /** A value of {@code type}. */
    public static FactValue value(ValueType type, Random random) {
        return switch (type) {
            case COUNT -> Count.of(random.nextBoolean() ? whole(5_000, random) : odd(random));
            case DOLLARS -> Dollars.of(random.nextBoolean() ? whole(200_000_000, random) : odd(random));
            case SHARE -> share(random);
            case YES_NO -> YesNo.of(random.nextBoolean());
            case TEXT -> Text.of(text(random));
        };
    }

    private static Share share(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Share.ofPercent(odd(random));
            case 1 -> new Share.Exact(odd(random), odd(random).abs().add(BigDecimal.ONE));
            case 2 -> {
                BigDecimal denominator = whole(MOST_PARTS, random).add(BigDecimal.ONE);
                yield new Share.Exact(whole(MOST_PARTS, random).min(denominator), denominator);
            }
            default ->
                Share.ofPercent(BigDecimal.valueOf(random.nextInt(1_000_001), 4)
                        .setScale(1 + random.nextInt(4), RoundingMode.HALF_UP));
        };
    }

    private static BigDecimal whole(int most, Random random) {
        return BigDecimal.valueOf(random.nextInt(most + 1));
    }

    /** Zero, negative, with decimal places, or as large and fine as hpug can hold. */
    private static BigDecimal odd(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(-random.nextInt(1_000), random.nextInt(3));
            case 2 -> new BigDecimal(new BigInteger(130, random), random.nextInt(40));
            case 3 -> BigDecimal.valueOf(random.nextInt(9) + 1, -random.nextInt(38));
            case 4 -> BigDecimal.valueOf(random.nextLong(), 2);
            default -> BigDecimal.valueOf(random.nextInt(1_000), random.nextInt(4));
        };
    }

    /** Words, some of them hard on formats: quotes, control characters, halves of surrogate pairs. */
    public static String text(Random random) {
        return oneOf(TEXTS, random);
    }

    static <E> E oneOf(List<E> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
