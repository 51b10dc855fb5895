package dev.hpug.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Polarity;
import dev.hpug.oracle.Fractions;
import dev.hpug.testing.HpugDomain;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

@Domain(HpugDomain.class)
@Domain(DomainContext.Global.class)
class AmountChangeTest {

    @Test
    void birthsRoseByTwentyEight() {
        AmountChange change = AmountChange.between(Count.of(812), Count.of(840));
        assertThat(change.difference()).isEqualTo("28");
        assertThat(change.ratio()).contains(Ratio.of(210, 203));
        assertThat(change.direction()).isEqualTo(Direction.UP);
        assertThat(change.relative().orElseThrow()).hasToString("+3.4 %");
        assertThat(change).hasToString("812 → 840").isEqualTo(AmountChange.between(Count.of(812), Count.of(840)));
    }

    @Test
    void halvingIsExact() {
        RelativeChange relative = AmountChange.between(Dollars.of(812), Dollars.of(406))
                .relative()
                .orElseThrow();
        assertThat(relative.bounds()).isEqualTo(Interval.point(Ratio.of(-50)));
        assertThat(relative).hasToString("\u221250.0 %");
    }

    @Test
    void fromNothingThereIsNoRatio() {
        AmountChange change = AmountChange.between(Count.of(0), Count.of(5));
        assertThat(change.ratio()).isEmpty();
        assertThat(change.relative()).isEmpty();
        assertThat(change.difference()).isEqualTo("5");
        assertThat(change.direction()).isEqualTo(Direction.UP);
        assertThat(AmountChange.between(Count.of(0), Count.of(0)).direction()).isEqualTo(Direction.NONE);
    }

    @Test
    void aNegativeFigureHasNoRelativeChange() {
        assertThat(AmountChange.between(Count.of(-3), Count.of(5)).relative()).isEmpty();
        assertThat(AmountChange.between(Count.of(5), Count.of(-3)).relative()).isEmpty();
        assertThat(AmountChange.between(Count.of(5), Count.of(-3)).ratio()).contains(Ratio.parse("-0.6"));
    }

    @Test
    void countsAndDollarsAreNotTheSameChange() {
        assertThat(AmountChange.between(Count.of(1), Count.of(2)))
                .isNotEqualTo(AmountChange.between(Dollars.of(1), Dollars.of(2)));
    }

    @Property
    void changesByTheOraclesNumbers(@ForAll Dollars prior, @ForAll Dollars current) {
        AmountChange change = AmountChange.between(prior, current);
        BigFraction before = Fractions.of(prior.amount(), BigDecimal.ONE);
        BigFraction now = Fractions.of(current.amount(), BigDecimal.ONE);
        assertThat(Ratio.of(change.difference())).isEqualTo(Fractions.toRatio(now.subtract(before)));
        assertThat(change.direction())
                .isEqualTo(Direction.ofSign(now.subtract(before).signum()));
        assertThat(change.ratio().isPresent()).isEqualTo(before.signum() != 0);
        change.ratio().ifPresent(ratio -> assertThat(ratio).isEqualTo(Fractions.toRatio(now.divide(before))));
        change.relative()
                .ifPresent(relative -> assertThat(relative.nominal())
                        .contains(Fractions.toRatio(
                                now.subtract(before).divide(before).multiply(100))));
    }

    @Property
    void swappingThePeriodsSwapsTheSign(@ForAll Count prior, @ForAll Count current) {
        AmountChange there = AmountChange.between(prior, current);
        AmountChange back = AmountChange.between(current, prior);
        assertThat(back.difference()).isEqualByComparingTo(there.difference().negate());
        if (prior.amount().signum() != 0 && current.amount().signum() != 0) {
            assertThat(back.ratio().orElseThrow().times(there.ratio().orElseThrow()))
                    .isEqualTo(Ratio.ONE);
        }
    }

    @Property
    void progressFollowsDirectionAndPolarity(@ForAll Direction direction, @ForAll Polarity polarity) {
        boolean good = (direction == Direction.UP && polarity == Polarity.HIGHER_IS_BETTER)
                || (direction == Direction.DOWN && polarity == Polarity.LOWER_IS_BETTER);
        boolean moved = direction == Direction.UP || direction == Direction.DOWN;
        Progress moving = good ? Progress.IMPROVED : Progress.WORSENED;
        Progress still = direction == Direction.NONE ? Progress.UNCHANGED : Progress.UNDETERMINED;
        if (polarity == Polarity.NEITHER) {
            assertThat(Progress.of(direction, polarity)).isEmpty();
        } else {
            assertThat(Progress.of(direction, polarity)).contains(moved ? moving : still);
        }
    }
}
