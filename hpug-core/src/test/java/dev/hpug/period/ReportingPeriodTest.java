package dev.hpug.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.testing.HpugDomain;
import dev.hpug.testing.ReportArbitraries;
import dev.hpug.testing.laws.ValueLaws;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(HpugDomain.class)
@Domain(DomainContext.Global.class)
class ReportingPeriodTest implements ValueLaws<ReportingPeriod> {

    @Override
    @Provide
    public Arbitrary<ReportingPeriod> anyValue() {
        return ReportArbitraries.periods();
    }

    @Override
    public ReportingPeriod parse(String text) {
        return ReportingPeriod.parse(text);
    }

    /** The oracle counts the first days of months instead of adding months. */
    @Property
    void twelveWholeMonthsAreTwelveFirstDaysFromAFirstDay(@ForAll ReportingPeriod period) {
        long firstDays = period.start()
                .datesUntil(period.end().plusDays(1))
                .filter(day -> day.getDayOfMonth() == 1)
                .count();
        boolean startsOnAFirst = period.start().getDayOfMonth() == 1;
        boolean endsOnALast = period.end().plusDays(1).getDayOfMonth() == 1;
        assertThat(period.isTwelveWholeMonths()).isEqualTo(startsOnAFirst && endsOnALast && firstDays == 12);
    }

    @Property
    void everyTwelveMonthsFromAFirstDayFollowTheOnesBefore(
            @ForAll @IntRange(min = 1900, max = 2100) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        ReportingPeriod period = ReportingPeriod.twelveMonthsFrom(LocalDate.of(year, month, 1));
        assertThat(period.isTwelveWholeMonths()).isTrue();
        assertThat(period.preceding().isTwelveWholeMonths()).isTrue();
        assertThat(period.preceding().isFollowedBy(period)).isTrue();
        assertThat(period.isFollowedBy(period.preceding())).isFalse();
        ReportingPeriods pair = ReportingPeriods.endingWith(period);
        assertThat(pair.get(Period.CURRENT)).isEqualTo(period);
        assertThat(pair.get(Period.PRIOR)).isEqualTo(period.preceding());
    }

    @Property
    void whatPrecedesEndsOnTheDayBefore(@ForAll ReportingPeriod period) {
        assertThat(period.preceding().isFollowedBy(period)).isTrue();
        assertThat(ReportingPeriod.twelveMonthsFrom(period.preceding().start()).end())
                .isBetween(
                        period.preceding().end().minusDays(1),
                        period.preceding().end());
    }

    @Provide
    Arbitrary<ReportingPeriod> ofAnyDates() {
        return ReportArbitraries.anyPeriods();
    }

    /** The oracle is the definition, which has no answer where the twelve months would end after the last day there is. */
    @Property
    void twelveWholeMonthsAreThoseFromAFirstDayAtEitherEndOfTime(@ForAll("ofAnyDates") ReportingPeriod period) {
        boolean isTwelve = period.start().getDayOfMonth() == 1
                && ifThereAreAny(() -> ReportingPeriod.twelveMonthsFrom(period.start()))
                        .equals(Optional.of(period));
        assertThat(period.isTwelveWholeMonths()).isEqualTo(isTwelve);
        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void whatComesBeforeAndAfterIsAdjacentOrDoesNotExist(@ForAll("ofAnyDates") ReportingPeriod period) {
        Optional<ReportingPeriod> before = ifThereAreAny(period::preceding);
        Optional<ReportingPeriod> after = ifThereAreAny(period::following);
        assertThat(before.isPresent()).isEqualTo(!period.start().isBefore(LocalDate.MIN.plusYears(1)));
        before.ifPresent(months -> assertThat(months.isFollowedBy(period)).isTrue());
        after.ifPresent(months -> assertThat(period.isFollowedBy(months)).isTrue());
        if (period.end().isBefore(LocalDate.MAX.minusYears(1))) {
            assertThat(after).isPresent();
        }
    }

    private static Optional<ReportingPeriod> ifThereAreAny(Supplier<ReportingPeriod> months) {
        try {
            return Optional.of(months.get());
        } catch (IllegalArgumentException none) {
            assertThat(none).hasMessageStartingWith("No 12 months can");
            return Optional.empty();
        }
    }

    /** The oracle counts days. */
    @Property
    void periodsMeetOverlapOrNeither(
            @ForAll("ofAnyDates") ReportingPeriod one, @ForAll("ofAnyDates") ReportingPeriod other) {
        long daysBetween = other.start().toEpochDay() - one.end().toEpochDay();
        assertThat(one.isFollowedBy(other)).isEqualTo(daysBetween == 1);
        boolean isApart =
                daysBetween > 0 || one.start().toEpochDay() > other.end().toEpochDay();
        assertThat(one.overlaps(other)).isEqualTo(!isApart).isEqualTo(other.overlaps(one));
        if (one.start().getDayOfYear() != 60 && other.start().getDayOfYear() != 60) {
            assertThat(one.startsWholeYearsFrom(other))
                    .isEqualTo(MonthDay.from(one.start()).equals(MonthDay.from(other.start())));
        }
    }

    @Test
    void aYearThatStartsOnALeapDayFollowsOneThatEndsOnTheDayBefore() {
        assertThat(ReportingPeriod.parse("2020-02-29/2021-02-27").preceding()).hasToString("2019-02-28/2020-02-28");
    }

    @Test
    void knowsTwelveMonthsThroughALeapDay() {
        assertThat(ReportingPeriod.parse("2019-07-01/2020-06-30").isTwelveWholeMonths())
                .isTrue();
        assertThat(ReportingPeriod.parse("2019-03-01/2020-02-29").isTwelveWholeMonths())
                .isTrue();
        assertThat(ReportingPeriod.parse("2019-03-01/2020-02-28").isTwelveWholeMonths())
                .isFalse();
        assertThat(ReportingPeriod.parse("2019-07-15/2020-07-14").isTwelveWholeMonths())
                .isFalse();
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> ReportingPeriod.parse("2020-06-30/2019-07-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A period that starts on 2020-06-30 cannot end on 2019-07-01");
        assertThat(ReportingPeriod.parse("2020-06-30/2020-06-30").start()).isEqualTo("2020-06-30");
    }

    @Test
    void refusesWhatIsNoPairOfDates() {
        assertThatThrownBy(() -> ReportingPeriod.parse("2020-06-30")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportingPeriod.parse("7/1/2019")).isInstanceOf(DateTimeParseException.class);
    }
}
