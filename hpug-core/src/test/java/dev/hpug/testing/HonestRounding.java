package dev.hpug.testing;

import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** Compositions of a whole, and how an honest plan prints them: the oracle side of rounding, written without intervals. */
public final class HonestRounding {

    private HonestRounding() {}

    /** {@code units} split into {@code parts} numbers at or above zero, large and small ones mixed. */
    public static long[] composition(Random random, int parts, long units) {
        long[] cuts = LongStream.concat(LongStream.of(0, units), random.longs(parts - 1, 0, units + 1))
                .sorted()
                .toArray();
        return LongStream.range(0, parts)
                .map(i -> cuts[(int) i + 1] - cuts[(int) i])
                .toArray();
    }

    /** Each part of {@code units} in percent, rounded half up to {@code decimalPlaces}. */
    public static List<Share> print(long[] parts, long units, int decimalPlaces) {
        return Arrays.stream(parts)
                .mapToObj(part -> print(Ratio.of(part * 100, units), decimalPlaces))
                .toList();
    }

    /** {@code percent} as printed: 1400/124 at one decimal place is 11.3 %. */
    public static Share print(Ratio percent, int decimalPlaces) {
        return Share.ofPercent(percent.toDecimal(decimalPlaces, RoundingMode.HALF_UP));
    }
}
