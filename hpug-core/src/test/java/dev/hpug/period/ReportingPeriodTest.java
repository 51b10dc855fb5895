package dev.hpug.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.testing.HpugDomain;
import dev.hpug.testing.ReportArbitraries;
import dev.hpug.testing.laws.ValueLaws;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
