package dev.hpug.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Whole;
import dev.hpug.oracle.Fractions;
import dev.hpug.period.Period;
import dev.hpug.testing.HpugDomain;
import dev.hpug.testing.honest.Figure;
import dev.hpug.testing.honest.HonestReport;
import dev.hpug.testing.honest.HonestReports;
import dev.hpug.testing.honest.Mode;
import dev.hpug.testing.honest.PrintedAs;
import dev.hpug.testing.honest.ShareUnit;
import dev.hpug.testing.honest.Style;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in an honest report is the truth, printed in the way that is said: held against big fractions. */
class PrintedTruthTest {

    private static final int REPORTS = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigFraction RELATIVE_NOISE = BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(14));
    private static final int SPREADSHEET_DIGITS = 15;

    private static List<PrintedAs> ways() {
        return PrintedAs.all();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyFigureIsPrintedInItsStyle(PrintedAs as) {
        LongStream.range(0, REPORTS)
                .mapToObj(seed -> HonestReports.of(as, seed))
                .forEach(PrintedTruthTest::isPrinted);
    }

    @Property
    @Domain(HpugDomain.class)
    void everyFigureOfAnyReportIsPrintedInItsStyle(@ForAll HonestReport honest) {
        isPrinted(honest);
    }

    private static void isPrinted(HonestReport honest) {
        for (Period period : Period.values()) {
            honest.truth().year(period).figures().forEach((key, figure) -> {
                FactRef<?> cell = FactRef.of(key, period);
                isPrinted(
                        honest.report().answer(cell), figure, honest.printing().of(cell), honest + ": " + cell);
            });
        }
    }

    private static void isPrinted(Answer<?> answer, Figure figure, Style style, String where) {
        if (figure.whole() == 0) {
            assertThat(answer).as(where).isEqualTo(Answer.absent(AbsenceReason.ZERO_DENOMINATOR));
            return;
        }
        FactValue value = answer.value().orElseThrow();
        BigFraction exact = fraction(figure.part(), figure.whole());
        if (value instanceof Amount amount) {
            BigDecimal unit = figure.whole() == 1 ? BigDecimal.ONE : style.dollars();
            isRounded(amount.amount(), exact, unit, style.mode(), where);
        } else if (value instanceof Share.Stated stated) {
            isStated(stated.statedPercent(), exact.multiply(BigFraction.of(100)), style, where);
            hasItsDigits(stated, style, where);
        } else {
            assertThat(value)
                    .as(where)
                    .isEqualTo(new Share.Exact(BigDecimal.valueOf(figure.part()), BigDecimal.valueOf(figure.whole())));
            assertThat(style.unit()).isEqualTo(ShareUnit.EXACT);
        }
    }

    private static void isStated(BigDecimal percent, BigFraction exact, Style style, String where) {
        if (style.unit() == ShareUnit.SPREADSHEET) {
            BigFraction off = fraction(percent).subtract(exact).abs();
            assertThat(off).as(where).isLessThanOrEqualTo(exact.multiply(RELATIVE_NOISE));
            assertThat(percent.stripTrailingZeros().precision()).as(where).isLessThanOrEqualTo(SPREADSHEET_DIGITS);
        } else {
            isRounded(percent, exact, style.unit().step().orElseThrow(), style.mode(), where);
        }
    }

    /** {@code printed} is a multiple of {@code unit}, and stands for {@code exact}. */
    private static void isRounded(BigDecimal printed, BigFraction exact, BigDecimal unit, Mode mode, String where) {
        BigFraction steps = fraction(printed).divide(fraction(unit));
        assertThat(steps.getDenominator()).as(where).isEqualTo(BigInteger.ONE);
        BigFraction above = exact.subtract(fraction(printed)).divide(fraction(unit));
        BigFraction half = BigFraction.of(1, 2);
        // compared above zero only: BigFraction 1.2 orders negative numbers wrongly
        BigFraction upFromHalf = above.add(half);
        boolean isHalfUp = upFromHalf.signum() >= 0 && upFromHalf.compareTo(BigFraction.ONE) < 0;
        boolean isTie = above.abs().equals(half);
        boolean fits = switch (mode) {
            case HALF_UP -> isHalfUp;
            case HALF_EVEN -> isTie ? !steps.getNumerator().testBit(0) : isHalfUp;
            case CUT_OFF -> above.signum() >= 0 && above.compareTo(BigFraction.ONE) < 0;
            case LARGEST_REMAINDER -> above.abs().compareTo(BigFraction.ONE) < 0;
        };
        assertThat(fits).as(where + ": " + printed + " for " + exact).isTrue();
    }

    /** The digits of the unit, no more and no less; without ending zeros where those are dropped. */
    private static void hasItsDigits(Share.Stated stated, Style style, String where) {
        BigDecimal percent = stated.statedPercent();
        boolean dropsZeros = style.dropsZeros() || style.unit() == ShareUnit.SPREADSHEET;
        int digits = dropsZeros
                ? Math.max(0, percent.stripTrailingZeros().scale())
                : style.unit().step().orElseThrow().scale();
        assertThat(stated).as(where).isEqualTo(Share.ofPercent(percent.setScale(digits)));
    }

    private static BigFraction fraction(BigDecimal number) {
        return Fractions.of(number, BigDecimal.ONE);
    }

    private static BigFraction fraction(long top, long bottom) {
        return BigFraction.of(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void thePartsOfAWholeThatIsRoundedToATotalMakeItAndThoseThatLoseMostGetAUnitMore(PrintedAs as) {
        LongStream.range(0, REPORTS)
                .mapToObj(seed -> HonestReports.of(as, seed))
                .forEach(honest -> {
                    for (Whole whole : Edition.cpr2021().wholes()) {
                        whole.keysByMember().stream()
                                .filter(keys -> honest.truth()
                                        .year(Period.CURRENT)
                                        .figures()
                                        .containsKey(keys.get(0)))
                                .filter(keys -> honest.printing()
                                                .of(FactRef.of(keys.get(0), Period.CURRENT))
                                                .mode()
                                        == Mode.LARGEST_REMAINDER)
                                .forEach(keys -> isApportioned(honest, keys));
                    }
                });
    }

    private static void isApportioned(HonestReport honest, List<Key<Share>> keys) {
        BigDecimal total = BigDecimal.ZERO;
        BigFraction leastThatGot = BigFraction.ONE;
        BigFraction mostThatDidNot = BigFraction.ZERO;
        for (Key<Share> key : keys) {
            BigDecimal unit = honest.printing()
                    .of(FactRef.of(key, Period.CURRENT))
                    .unit()
                    .step()
                    .orElseThrow();
            Figure figure = honest.truth().year(Period.CURRENT).figure(key);
            BigDecimal printed = ((Share.Stated) honest.report().current().get(key)).statedPercent();
            total = total.add(printed);
            BigFraction above = fraction(figure.part(), figure.whole())
                    .multiply(BigFraction.of(100))
                    .subtract(fraction(printed))
                    .divide(fraction(unit));
            if (above.signum() < 0) {
                BigFraction remainder = above.add(BigFraction.ONE);
                leastThatGot = remainder.compareTo(leastThatGot) < 0 ? remainder : leastThatGot;
            } else {
                mostThatDidNot = above.compareTo(mostThatDidNot) > 0 ? above : mostThatDidNot;
            }
        }
        assertThat(total).isEqualByComparingTo(HUNDRED);
        assertThat(leastThatGot).isGreaterThanOrEqualTo(mostThatDidNot);
    }
}
