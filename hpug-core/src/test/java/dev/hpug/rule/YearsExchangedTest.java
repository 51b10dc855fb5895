package dev.hpug.rule;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.period.Period.CURRENT;
import static dev.hpug.period.Period.PRIOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.value.Share;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What last year's report gave for its current period stands in the prior column of this one, or both columns were exchanged. */
class YearsExchangedTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final List<Key<Share>> PAYMENTS = IntStream.rangeClosed(1, 10)
            .mapToObj(i -> EDITION.share("D." + i, "share").at(COMMERCIAL))
            .toList();
    private static final String LAST_YEAR = "2019-07-01/2020-06-30";
    private static final String THIS_YEAR = "2020-07-01/2021-06-30";

    /** The first {@code stated} payment methods, the i-th of them i percent and {@code tenths} more in a period. */
    private static Report report(String months, int stated, int currentTenths, int priorTenths) {
        ReportBuilder report =
                Report.builder(EDITION).periods(ReportingPeriods.endingWith(ReportingPeriod.parse(months)));
        for (int i = 0; i < stated; i++) {
            put(report, i, CURRENT, currentTenths);
            put(report, i, PRIOR, priorTenths);
        }
        return report.build();
    }

    private static void put(ReportBuilder report, int payment, Period period, int tenths) {
        report.put(FactRef.of(PAYMENTS.get(payment), period), Share.ofPercent(payment + 1 + "." + tenths));
    }

    private static List<Finding> exchanged(Report report, Report... history) {
        return RuleSet.standard()
                .plus(StandardRules.yearsExchanged(List.of(history)))
                .check(report)
                .of("years.exchanged");
    }

    @Property
    void exchangedColumnsAreOneFindingThatNamesEveryFigure(
            @ForAll @IntRange(min = 1, max = 10) int stated,
            @ForAll @IntRange(max = 9) int before,
            @ForAll @IntRange(max = 9) int last,
            @ForAll @IntRange(max = 9) int now) {
        Report given = report(LAST_YEAR, stated, last, before);
        assertThat(exchanged(report(THIS_YEAR, stated, now, last), given))
                .as("in the right columns, unless both years are the same")
                .isEmpty();
        List<Finding> findings = exchanged(report(THIS_YEAR, stated, last, now), given);
        if (stated < 4 || now == last) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo("years.exchanged");
                assertThat(finding.cells())
                        .extracting(cell -> (Object) cell.fact())
                        .containsExactlyElementsOf(PAYMENTS.subList(0, stated).stream()
                                .<Object>map(key -> FactRef.of(key, CURRENT))
                                .toList());
            });
        }
    }

    @Test
    void figuresOfOtherMonthsTellNothing() {
        assertThat(exchanged(report(THIS_YEAR, 10, 3, 4), report("2018-07-01/2019-06-30", 10, 3, 5)))
                .isEmpty();
        assertThat(exchanged(report(THIS_YEAR, 10, 3, 4))).isEmpty();
    }
}
