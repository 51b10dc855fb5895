package dev.hpug.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.oracle.Fractions;
import dev.hpug.testing.HpugDomain;
import dev.hpug.testing.ValueArbitraries;
import dev.hpug.testing.laws.ArithmeticLaws;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

@Domain(HpugDomain.class)
@Domain(DomainContext.Global.class)
class RatioTest implements ArithmeticLaws<Ratio> {

    private static final long MANY = 1_000_000_000_000L;

    @Override
    @Provide
    public Arbitrary<Ratio> anyValue() {
        return ValueArbitraries.ratios();
    }

    @Override
    public Ratio parse(String text) {
        return Ratio.parse(text);
    }

    @Override
    public Ratio zero() {
        return Ratio.ZERO;
    }

    @Override
    public Ratio one() {
        return Ratio.ONE;
    }

    @Override
    public Ratio plus(Ratio a, Ratio b) {
        return a.plus(b);
    }

    @Override
    public Ratio negated(Ratio a) {
        return a.negated();
    }

    @Override
    public Ratio times(Ratio a, Ratio b) {
        return a.times(b);
    }

    @Override
    public Ratio dividedBy(Ratio a, Ratio b) {
        return a.dividedBy(b);
    }

    @Property
    void sumIsTheOracles(@ForAll Ratio a, @ForAll Ratio b) {
        assertThat(a.plus(b)).isEqualTo(Fractions.toRatio(Fractions.of(a).add(Fractions.of(b))));
    }

    @Property
    void differenceIsTheOracles(@ForAll Ratio a, @ForAll Ratio b) {
        assertThat(a.minus(b)).isEqualTo(Fractions.toRatio(Fractions.of(a).subtract(Fractions.of(b))));
    }

    @Property
    void productIsTheOracles(@ForAll Ratio a, @ForAll Ratio b) {
        assertThat(a.times(b)).isEqualTo(Fractions.toRatio(Fractions.of(a).multiply(Fractions.of(b))));
    }

    @Property
    void quotientIsTheOracles(@ForAll Ratio a, @ForAll Ratio b) {
        Assume.that(b.signum() != 0);
        assertThat(a.dividedBy(b)).isEqualTo(Fractions.toRatio(Fractions.of(a).divide(Fractions.of(b))));
    }

    @Property
    void orderIsTheOracles(@ForAll Ratio a, @ForAll Ratio b) {
        // not the oracle's own compareTo: 1.2 still orders two negative fractions the wrong way round
        int order = Fractions.of(a).subtract(Fractions.of(b)).signum();
        assertThat(a.compareTo(b)).isEqualTo(order);
        assertThat(a.signum()).isEqualTo(Fractions.of(a).signum());
    }

    @Property
    void quotientOfDecimalsIsTheOracles(@ForAll BigDecimal top, @ForAll BigDecimal bottom) {
        Assume.that(bottom.signum() != 0);
        BigFraction oracle = Fractions.of(top, bottom);
        assertThat(Fractions.of(Ratio.of(top, bottom))).isEqualTo(oracle);
    }

    @Property
    void minAndMaxAreTheTwoInOrder(@ForAll Ratio a, @ForAll Ratio b) {
        assertThat(a.min(b)).isLessThanOrEqualTo(a.max(b));
        assertThat(a.min(b).plus(a.max(b))).isEqualTo(a.plus(b));
    }

    @Property
    void theRepresentationIsNoPartOfTheNumber(@ForAll Ratio a, @ForAll @IntRange(min = 2, max = 99) int factor) {
        Ratio again = a.times(Ratio.of(factor, 7)).dividedBy(Ratio.of(factor, 7));
        assertThat(again)
                .isEqualTo(a)
                .hasSameHashCodeAs(a)
                .isEqualByComparingTo(a)
                .hasToString(a.toString());
    }

    @Property
    void textIsInLowestTerms(@ForAll Ratio a) {
        BigFraction oracle = Fractions.of(a);
        if (a.toString().contains("/")) {
            assertThat(a.toString()).isEqualTo(oracle.getNumerator() + "/" + oracle.getDenominator());
        }
    }

    @Property
    void roundingIsBigDecimalsOwn(
            @ForAll Ratio a, @ForAll @IntRange(min = 0, max = 6) int places, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        BigFraction oracle = Fractions.of(a);
        BigDecimal expected =
                new BigDecimal(oracle.getNumerator()).divide(new BigDecimal(oracle.getDenominator()), places, mode);
        assertThat(a.toDecimal(places, mode)).isEqualTo(expected);
    }

    @Property
    void wholeNumbersNextToAMultipleAreTheOracles(
            @ForAll Ratio a,
            @ForAll @LongRange(min = 1, max = MANY) long factor,
            @ForAll @LongRange(min = 1, max = MANY) long divisor) {
        Ratio multiple = a.times(Ratio.of(factor)).dividedBy(Ratio.of(divisor));
        BigDecimal floor = multiple.toDecimal(0, RoundingMode.FLOOR);
        BigDecimal ceiling = multiple.toDecimal(0, RoundingMode.CEILING);
        Assume.that(floor.precision() <= 18 && ceiling.precision() <= 18);
        assertThat(a.floorOfTimes(factor, divisor)).isEqualTo(floor.longValueExact());
        assertThat(a.ceilingOfTimes(factor, divisor)).isEqualTo(ceiling.longValueExact());
    }

    @Test
    void aWholeNumberThatIsNoLongIsRefused() {
        assertThatThrownBy(() -> Ratio.of(Long.MAX_VALUE).floorOfTimes(3, 2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Ratio.of(Long.MAX_VALUE).ceilingOfTimes(3, 2)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void aMultipleIsAUnitAWholeNumberOfTimes(@ForAll Ratio a, @ForAll Ratio unit, @ForAll int times) {
        Assume.that(unit.signum() > 0);
        boolean isWhole =
                Fractions.of(a).divide(Fractions.of(unit)).getDenominator().equals(BigInteger.ONE);
        assertThat(a.isMultipleOf(unit)).isEqualTo(isWhole);
        assertThat(unit.times(Ratio.of(times)).isMultipleOf(unit)).isTrue();
    }

    @Property
    void aSumIsThatOfItsSteps(@ForAll @Size(max = 12) List<Ratio> ratios) {
        RatioSum sum = new RatioSum();
        ratios.forEach(sum::add);
        assertThat(sum.total()).isEqualTo(ratios.stream().reduce(Ratio.ZERO, Ratio::plus));
    }

    @Test
    void aSumMayLeaveTheRangeOfALong() {
        RatioSum sum = new RatioSum();
        sum.add(Ratio.of(Long.MAX_VALUE, 10));
        sum.add(Ratio.of(Long.MAX_VALUE, 10));
        sum.add(Ratio.of(1, 20));
        assertThat(sum.total()).isEqualTo(Ratio.of(Long.MAX_VALUE, 5).plus(Ratio.of(1, 20)));
    }

    @Test
    void roundsFourteenOfOneHundredTwentyFour() {
        assertThat(Ratio.of(1400, 124).toDecimal(1, RoundingMode.HALF_UP)).isEqualTo("11.3");
        assertThat(Ratio.of(1400, 124)).hasToString("350/31");
        assertThat(Ratio.of(1, -2)).hasToString("-0.5");
    }

    @Test
    void refusesDivisionByZero() {
        assertThatThrownBy(() -> Ratio.of(3, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("3");
        assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.of(0, 5))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void parseRefusesWhatToStringNeverWrites() {
        for (String text : new String[] {"", "1e9", "1E999999999", "7/0", "7/-2", "1/2/3", "1.5/2.5", " 1", "½", "٣"}) {
            assertThatThrownBy(() -> Ratio.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"" + text + "\"");
        }
    }
}
