package dev.hpug.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Membership;
import dev.hpug.period.Period;
import dev.hpug.testing.defect.Cells;
import dev.hpug.testing.honest.Figure;
import dev.hpug.testing.honest.HonestReport;
import dev.hpug.testing.honest.HonestReports;
import dev.hpug.testing.honest.PrintedAs;
import dev.hpug.testing.honest.Shape;
import dev.hpug.testing.honest.Year;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The truth behind honest reports is possible, and drifts no further than it says. */
class HonestReportsTest {

    private static final int PLANS = 100;
    private static final int REPORTS = 5;
    private static final List<String> CLAUSES = List.of("a", "b");
    private static final List<String> STRATEGIES = List.of("ii", "iii", "iv", "v", "vi");
    private static final Period ANY = Period.CURRENT;

    private static List<PrintedAs> ways() {
        return PrintedAs.all();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theSameSeedGivesTheSameReportAndAnotherAnother(PrintedAs as) {
        for (long seed = 0; seed < REPORTS; seed++) {
            HonestReport honest = HonestReports.of(as, seed);
            HonestReport again = HonestReports.of(as, seed);
            assertThat(again.report()).isEqualTo(honest.report());
            assertThat(again.last()).isEqualTo(honest.last());
            assertThat(HonestReports.of(as, seed + 1).report()).isNotEqualTo(honest.report());
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void thePriorFiguresAreThoseOfLastYearsReport(PrintedAs as) {
        for (long seed = 0; seed < REPORTS; seed++) {
            HonestReport honest = HonestReports.of(as, seed);
            assertThat(honest.report().prior()).isEqualTo(honest.last().current());
            assertThat(honest.last().periods().current())
                    .isEqualTo(honest.report().periods().prior());
        }
    }

    @Test
    void everyWayOfPrintingHasANameOfItsOwn() {
        assertThat(ways().stream().map(PrintedAs::name)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(22);
    }

    /** But where rates are of other births than those beside them. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FEWER_KNOWN_BIRTHS")
    void whereNothingIsLostInPrintingNothingIsWrong(Shape shape) {
        LongStream.range(0, PLANS)
                .mapToObj(seed -> HonestReports.of(PrintedAs.RATIOS.by(shape), seed))
                .forEach(honest -> assertThat(
                                honest.rulesWithLast().check(honest.report()).hasErrors())
                        .as(honest.toString())
                        .isFalse());
    }

    private static void everyPlan(Shape shape, BiConsumer<HonestReport, Year> check) {
        LongStream.range(0, PLANS)
                .mapToObj(seed -> HonestReports.of(PrintedAs.TENTHS.by(shape), seed))
                .forEach(honest -> honest.truth().years().forEach(year -> check.accept(honest, year)));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void partsAreNeverMoreThanTheirWhole(Shape shape) {
        everyPlan(
                shape,
                (honest, year) -> year.figures().forEach((key, figure) -> {
                    assertThat(figure.part()).as(key.toString()).isNotNegative();
                    if (figure.whole() > 1 && !key.metric().field().equals("dollars")) {
                        assertThat(figure.part()).as(key.toString()).isLessThanOrEqualTo(figure.whole());
                    }
                }));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void bothClausesAreOfOneNetworkAndSystemsHaveHospitals(Shape shape) {
        everyPlan(shape, (honest, year) -> {
            for (String clause : CLAUSES) {
                Figure hospitals = year.figure(Cells.hospitalShare(clause, ANY).key());
                Figure dollars = year.figure(Cells.dollarShare(clause, ANY).key());
                assertThat(year.figure(Cells.hospitals(clause, ANY).key()).part())
                        .isEqualTo(hospitals.part());
                assertThat(year.figure(Cells.dollars(clause, ANY).key()).part()).isEqualTo(dollars.part());
                assertThat(year.figure(Cells.systems(clause, ANY).key()).part()).isLessThanOrEqualTo(hospitals.part());
                assertThat(hospitals.whole())
                        .isEqualTo(
                                year.figure(Cells.hospitalShare("a", ANY).key()).whole());
                assertThat(dollars.whole())
                        .isEqualTo(
                                year.figure(Cells.dollarShare("a", ANY).key()).whole());
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void birthsUnderAStrategyAreSomeOfAllAndSoAreTheirSections(Shape shape) {
        everyPlan(shape, (honest, year) -> {
            for (Member line : LineOfBusiness.AXIS.members()) {
                long births = year.figure(Cells.births("i", line, ANY).key()).part();
                Figure all = year.figure(Cells.cSectionRate("i", line, ANY).key());
                assertThat(all.whole()).isBetween(births * 97 / 100, births);
                for (String strategy : STRATEGIES) {
                    assertThat(year.figure(Cells.births(strategy, line, ANY).key())
                                    .part())
                            .isLessThanOrEqualTo(births);
                    isSubset(year.figure(Cells.cSectionRate(strategy, line, ANY).key()), all);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void membersUnderIncentivesAreSomeOfAllAndMostlyUseCentersMore(Shape shape) {
        long[] moreAndLess = new long[2];
        everyPlan(
                shape,
                (honest, year) -> Cells.specialties().forEach(id -> {
                    Figure all = year.figure(
                            Cells.use(id, Membership.ALL_COMMERCIAL, ANY).key());
                    Figure some = year.figure(
                            Cells.use(id, Membership.INCENTIVIZED, ANY).key());
                    isSubset(some, all);
                    moreAndLess[some.part() * all.whole() >= all.part() * some.whole() ? 0 : 1]++;
                }));
        assertThat(moreAndLess[0]).isGreaterThan(2 * moreAndLess[1]);
    }

    private static void isSubset(Figure part, Figure all) {
        assertThat(part.part()).isLessThanOrEqualTo(all.part());
        assertThat(part.whole() - part.part()).isLessThanOrEqualTo(all.whole() - all.part());
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void figuresDriftAsFarAsPlansDo(Shape shape) {
        int times = shape == Shape.DRIFTING ? 2 : 1;
        everyPlan(shape, (honest, year) -> {
            int index = honest.truth().years().indexOf(year);
            if (index + 1 < honest.truth().years().size()) {
                Year before = honest.truth().years().get(index + 1);
                for (String clause : CLAUSES) {
                    Key<?> share = Cells.hospitalShare(clause, ANY).key();
                    assertThat(Math.abs(year.figure(share).part()
                                    - before.figure(share).part()))
                            .isLessThanOrEqualTo(3L * times);
                    assertThat(Math.abs(year.figure(share).whole()
                                    - before.figure(share).whole()))
                            .isLessThanOrEqualTo(3L * times);
                    Key<?> dollars = Cells.dollarShare(clause, ANY).key();
                    isWithin(
                            year.figure(dollars).whole(), before.figure(dollars).whole(), 20 * times, 25 * times);
                }
                for (Member line : LineOfBusiness.AXIS.members()) {
                    Key<?> births = Cells.births("i", line, ANY).key();
                    isWithin(year.figure(births).part(), before.figure(births).part(), 10 * times, 10 * times);
                    for (String strategy : STRATEGIES) {
                        Key<?> some = Cells.births(strategy, line, ANY).key();
                        isWithin(year.figure(some).part(), before.figure(some).part(), 30 * times, 40 * times);
                    }
                    Cells.parts("d.total", line, ANY)
                            .forEach(cell -> isWithin(
                                    year.figure(cell.key()).part(),
                                    before.figure(cell.key()).part(),
                                    15 * times,
                                    20 * times));
                }
            }
        });
    }

    /** Within so many percent of {@code before}, and the one that rounding to a whole number adds. */
    private static void isWithin(long now, long before, int fall, int rise) {
        assertThat(now).isBetween(before * (100 - fall) / 100 - 1, before * (100 + rise) / 100 + 1);
    }
}
