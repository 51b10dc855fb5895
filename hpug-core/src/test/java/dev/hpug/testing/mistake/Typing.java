package dev.hpug.testing.mistake;

import dev.hpug.testing.Draw;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** How numbers go wrong between the eye and the keyboard. */
final class Typing {

    private static final int TEN = 10;

    private Typing() {}

    /** 12.3 becomes 17.3: another digit in one place, and no zero at the front of several. */
    static BigDecimal oneDigit(BigDecimal number, Draw draw) {
        String digits = number.unscaledValue().toString();
        int place = (int) draw.between(0, digits.length() - 1);
        int least = place == 0 && digits.length() > 1 ? 1 : 0;
        List<Integer> others = IntStream.range(least, TEN)
                .filter(digit -> digit != digits.charAt(place) - '0')
                .boxed()
                .toList();
        StringBuilder typed = new StringBuilder(digits);
        typed.setCharAt(place, (char) ('0' + draw.oneOf(others)));
        return of(typed, number);
    }

    /** 12.3 becomes 21.3 or 13.2; a number of equal digits stays as it is. */
    static BigDecimal transposed(BigDecimal number, Draw draw) {
        String digits = number.unscaledValue().toString();
        List<Integer> places = IntStream.range(0, digits.length() - 1)
                .filter(place -> digits.charAt(place) != digits.charAt(place + 1))
                .filter(place -> place > 0 || digits.charAt(1) != '0')
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return number;
        }
        int place = draw.oneOf(places);
        StringBuilder typed = new StringBuilder(digits);
        typed.setCharAt(place, digits.charAt(place + 1));
        typed.setCharAt(place + 1, digits.charAt(place));
        return of(typed, number);
    }

    private static BigDecimal of(StringBuilder digits, BigDecimal number) {
        return new BigDecimal(new BigInteger(digits.toString()), number.scale());
    }

    /** 6.5 becomes 65.0. */
    static BigDecimal tenfold(BigDecimal number) {
        return number.movePointRight(1).setScale(Math.max(0, number.scale()));
    }

    /** 12.3 becomes 1.23. */
    static BigDecimal tenth(BigDecimal number) {
        return number.movePointLeft(1);
    }

    /** 6.5 becomes 65: the point was not typed. */
    static BigDecimal withoutPoint(BigDecimal number) {
        return new BigDecimal(number.unscaledValue());
    }

    /** 12.3 % becomes 0.123 %. */
    static BigDecimal asFraction(BigDecimal percent) {
        return percent.movePointLeft(2);
    }
}
