package dev.hpug.change;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.period.Period.CURRENT;
import static dev.hpug.period.Period.PRIOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.change.FactChange.Gap;
import dev.hpug.metric.Cpr2021;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.SupplementalMetrics;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.testing.HpugDomain;
import dev.hpug.testing.MovingReports;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(HpugDomain.class)
@Domain(DomainContext.Global.class)
class YearChainTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final Key<Share> SAVINGS = EDITION.share("D.3", "share").at(COMMERCIAL);

    private static ReportingPeriod year(int start) {
        return ReportingPeriod.twelveMonthsFrom(LocalDate.of(start, 7, 1));
    }

    private static Report report(int start, Answer<Share> prior, Answer<Share> current) {
        return Report.builder(EDITION)
                .periods(ReportingPeriods.endingWith(year(start)))
                .put(FactRef.of(SAVINGS, PRIOR), prior)
                .put(FactRef.of(SAVINGS, CURRENT), current)
                .build();
    }

    private static Answer<Share> percent(String percent) {
        return Answer.given(Share.ofPercent(percent));
    }

    @Test
    void aYearCountsAsLastStatedAndKeepsWhatWasStatedFirst() {
        YearChain chain = YearChain.of(List.of(
                report(2019, percent("9.2"), percent("11.0")),
                report(2020, percent("11.4"), percent("12.3")),
                report(2021, Answer.blank(), percent("15.0"))));
        assertThat(chain.years()).containsExactly(year(2018), year(2019), year(2020), year(2021));
        Series<Share> savings = chain.get(SAVINGS);
        assertThat(savings.years())
                .containsExactly(
                        new YearFigure<>(year(2018), percent("9.2"), percent("9.2"), true),
                        new YearFigure<>(year(2019), percent("11.4"), percent("11.0"), true),
                        new YearFigure<>(year(2020), percent("12.3"), percent("12.3"), true),
                        new YearFigure<>(year(2021), percent("15.0"), percent("15.0"), true));
        assertThat(savings.restated()).extracting(YearFigure::period).containsExactly(year(2019));
        assertThat(savings.steps()).hasSize(3).first().hasToString("D.3[commercial].share: 9.2 % → 11.4 %");
        assertThat(savings.since(year(2019))).hasToString("D.3[commercial].share: 11.4 % → 15.0 %");
        assertThat(savings.since(year(2019)).progress()).contains(Progress.IMPROVED);
        assertThat(savings.since(year(2021)).progress()).contains(Progress.UNDETERMINED);
    }

    @Test
    void aFigureThatIsWithdrawnIsRestated() {
        Answer<Share> suppressed = Answer.absent(AbsenceReason.SUPPRESSED);
        Series<Share> savings = YearChain.of(List.of(
                        report(2019, percent("9.2"), percent("11.0")), report(2020, suppressed, percent("12.3"))))
                .get(SAVINGS);
        assertThat(savings.restated()).containsExactly(new YearFigure<>(year(2019), suppressed, percent("11.0"), true));
        assertThat(savings.steps().get(0).gap()).contains(Gap.NO_CURRENT_VALUE);
        assertThat(savings.since(year(2018)).gap()).isEmpty();
    }

    @Test
    void aSkippedReportsYearComesFromTheNextOne() {
        YearChain chain = YearChain.of(
                List.of(report(2019, percent("9.2"), percent("11.0")), report(2021, percent("12.3"), percent("15.0"))));
        assertThat(chain.years()).containsExactly(year(2018), year(2019), year(2020), year(2021));
        assertThat(chain.get(SAVINGS).restated()).isEmpty();
    }

    @Test
    void whatIsNoChainIsRefused() {
        Report early = report(2019, percent("9.2"), percent("11.0"));
        Report late = report(2020, percent("11.0"), percent("12.3"));
        assertThatThrownBy(() -> YearChain.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> YearChain.of(List.of(late, early)))
                .hasMessage("Reports come oldest first; 2019-07-01/2020-06-30 follows 2020-07-01/2021-06-30");
        Report twice = early.toBuilder()
                .periods(ReportingPeriods.of(year(2019), year(2019)))
                .build();
        assertThatThrownBy(() -> YearChain.of(List.of(twice)))
                .hasMessage("Years do not overlap; 2019-07-01/2020-06-30 follows 2019-07-01/2020-06-30");
        Series<Share> savings = YearChain.of(List.of(early)).get(SAVINGS);
        assertThatThrownBy(() -> savings.since(year(2020)))
                .hasMessageStartingWith("No report covers 2020-07-01/2021-06-30");
        Key<Count> foreign = SupplementalMetrics.count("cascade.visits", "Visits", Optional.empty())
                .at();
        assertThatThrownBy(() -> YearChain.of(List.of(early)).get(foreign)).isInstanceOf(UnknownChangeException.class);
    }

    private static Report quarterly(String start, Answer<Share> prior, Answer<Share> current) {
        return report(2019, prior, current).toBuilder()
                .periods(ReportingPeriods.endingWith(ReportingPeriod.twelveMonthsFrom(LocalDate.parse(start))))
                .build();
    }

    /** From July to October is no change of a year: the report of July stands apart, that of October a year ago does not. */
    @Test
    void reportsOfOtherMonthsStandApart() {
        YearChain chain = YearChain.of(List.of(
                quarterly("2018-10-01", percent("8.0"), percent("9.2")),
                quarterly("2019-07-01", percent("9.0"), percent("11.0")),
                quarterly("2019-10-01", percent("9.4"), percent("12.3"))));
        assertThat(chain.years())
                .extracting(ReportingPeriod::toString)
                .containsExactly("2017-10-01/2018-09-30", "2018-10-01/2019-09-30", "2019-10-01/2020-09-30");
        assertThat(chain.apart())
                .extracting(ReportingPeriod::toString)
                .containsExactly("2018-07-01/2019-06-30", "2019-07-01/2020-06-30");
        assertThat(chain.get(SAVINGS).steps())
                .extracting(FactChange::toString)
                .containsExactly("D.3[commercial].share: 8.0 % → 9.4 %", "D.3[commercial].share: 9.4 % → 12.3 %");
        assertThat(chain.get(SAVINGS).restated()).hasSize(1);
    }

    /** The report of 2019 came a second time with 11.2 %; that of 2020 then gave 11.4 % for 2019. */
    @Test
    void aReportHandedInAgainCorrectsAndRestatesNothing() {
        Report again = report(2019, Answer.blank(), percent("11.2"));
        YearChain chain = YearChain.of(List.of(report(2019, percent("9.2"), percent("11.0")), again));
        assertThat(chain.get(SAVINGS).restated()).isEmpty();
        assertThat(chain.get(SAVINGS).steps()).singleElement().hasToString("D.3[commercial].share: 9.2 % → 11.2 %");

        YearChain longer = YearChain.of(List.of(
                report(2019, percent("9.2"), percent("11.0")), again, report(2020, percent("11.4"), percent("12.3"))));
        assertThat(longer.get(SAVINGS).restated())
                .containsExactly(new YearFigure<>(year(2019), percent("11.4"), percent("11.2"), true));
    }

    /** The oracle keeps a table of months and lets each report write over it. */
    @Property(tries = 200)
    void everyYearIsOfTheSameMonthsAndSaysWhatWasStatedLast(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int number) {
        List<Report> reports = MovingReports.of(seed, number);
        ReportingPeriods last = reports.get(number - 1).periods();
        YearChain chain = YearChain.of(reports);

        List<ReportingPeriod> covered = reports.stream()
                .flatMap(report ->
                        Stream.of(report.periods().prior(), report.periods().current()))
                .distinct()
                .sorted(Comparator.comparing(ReportingPeriod::start))
                .toList();
        assertThat(chain.years())
                .containsExactlyElementsOf(covered.stream()
                        .filter(months -> months.start().getMonth()
                                == last.current().start().getMonth())
                        .toList());
        assertThat(chain.apart())
                .containsExactlyElementsOf(covered.stream()
                        .filter(months -> !chain.years().contains(months))
                        .toList());
        for (Series<?> series : chain.series()) {
            Map<ReportingPeriod, Answer<?>> stated = MovingReports.stated(series.key(), reports);
            for (YearFigure<?> figure : series.years()) {
                assertThat((Object) figure.answer()).isEqualTo(stated.get(figure.period()));
            }
        }
    }

    @Test
    void betweenComparesTheCurrentPeriodsOfTwoReports() {
        Changes changes = Changes.between(
                report(2019, percent("9.2"), percent("11.0")), report(2021, percent("12.3"), percent("15.0")));
        assertThat(changes.get(SAVINGS)).hasToString("D.3[commercial].share: 11.0 % → 15.0 %");
        assertThat(changes.facts()).hasSize(EDITION.periodKeys().size());
        assertThat(changes.get(Cpr2021.VALUE_ORIENTED, COMMERCIAL).missing()).hasSize(16);
    }

    @Test
    void aKeyThatIsNewInTheLaterEditionHasNoPriorValue() {
        Edition extended =
                EDITION.plus(List.of(SupplementalMetrics.count("cascade.visits", "Visits", Optional.empty())));
        Key<Count> visits = extended.count("cascade.visits", "count").at();
        Report later = Report.builder(extended)
                .put(FactRef.of(visits, CURRENT), Count.of(5_120))
                .build();
        Report earlier = Report.builder(EDITION).build();
        assertThat(Changes.between(earlier, later).get(visits).gap()).contains(Gap.NO_PRIOR_VALUE);
        assertThat(Changes.between(later, earlier).find(visits)).isEmpty();
    }

    @Property(tries = 100)
    void aChainOfOneHasTheChangesOfItsReport(@ForAll Report report) {
        List<FactChange<?>> steps = new ArrayList<>();
        for (Series<?> series : YearChain.of(List.of(report)).series()) {
            assertThat(series.restated()).isEmpty();
            steps.addAll(series.steps());
        }
        assertThat(steps).isEqualTo(Changes.of(report).facts());
    }

    /** A report against its own prior period made another report's current one is the report's own change, totals too. */
    @Property(tries = 100)
    void betweenIsOfWhereThePriorPeriodIsTheEarlierReport(@ForAll Report report) {
        var earlier = Report.builder(EDITION);
        for (Key<?> key : EDITION.periodKeys()) {
            earlier.putUntyped(FactRef.of(key, CURRENT), report.prior().answer(key));
            // what the other period shows of the dollars' unit
            earlier.putUntyped(FactRef.of(key, PRIOR), report.current().answer(key));
        }
        assertThat(Changes.between(earlier.build(), report)).isEqualTo(Changes.of(report));
    }

    /** Points and differences add up over the years, and the bounds of the whole lie within the sum of the steps' bounds. */
    @Property(tries = 60)
    void stepsAddUp(@ForAll @IntRange(min = 1, max = 5) int reports, @ForAll @IntRange(max = 10_000) int seed) {
        List<Report> chain = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            chain.add(ConsistentReports.of(seed + i).toBuilder()
                    .periods(ReportingPeriods.endingWith(year(2010 + i)))
                    .build());
        }
        YearChain years = YearChain.of(chain);
        assertThat(years.years()).hasSize(reports + 1);
        for (Member line : LineOfBusiness.AXIS.members()) {
            Series<Share> rate =
                    years.get(EDITION.share("C.1.A.i", "cSectionRate").at(line));
            Ratio points = Ratio.ZERO;
            Interval bounds = Interval.point(Ratio.ZERO);
            for (FactChange<Share> step : rate.steps()) {
                PercentagePoints change = ((ShareChange) step.change().orElseThrow()).points();
                points = points.plus(change.nominal());
                bounds = bounds.plus(change.bounds());
            }
            PercentagePoints whole =
                    ((ShareChange) rate.since(years.years().get(0)).change().orElseThrow()).points();
            assertThat(whole.nominal()).isEqualTo(points);
            assertThat(whole.bounds().intersection(bounds)).contains(whole.bounds());
        }
    }
}
