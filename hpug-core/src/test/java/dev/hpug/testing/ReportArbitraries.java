package dev.hpug.testing;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.Report;
import dev.hpug.testing.defect.Defect;
import dev.hpug.testing.defect.Defects;
import dev.hpug.testing.defect.Planted;
import dev.hpug.testing.honest.HonestReport;
import dev.hpug.testing.honest.HonestReports;
import dev.hpug.testing.honest.PrintedAs;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary reports, their cells and periods. */
public final class ReportArbitraries {

    private ReportArbitraries() {}

    /** Periods of up to three years between 1990 and 2060, most of them not twelve whole months. */
    public static Arbitrary<ReportingPeriod> periods() {
        return Combinators.combine(
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(1990, 1, 1).toEpochDay(),
                                        LocalDate.of(2060, 1, 1).toEpochDay()),
                        Arbitraries.longs().between(0, 1_100))
                .as((start, days) -> ReportingPeriod.of(
                        LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(start).plusDays(days)));
    }

    /** Periods of any dates there are, many of them at either end of time, on 29 February or of twelve whole months. */
    public static Arbitrary<ReportingPeriod> anyPeriods() {
        return Combinators.combine(dates(), dates(), Arbitraries.integers().between(0, 3))
                .as((one, other, kind) -> switch (kind) {
                    case 0 -> ReportingPeriod.of(one, one);
                    case 1 -> twelveMonthsAround(one);
                    default -> one.isBefore(other) ? ReportingPeriod.of(one, other) : ReportingPeriod.of(other, one);
                });
    }

    /** The calendar year of {@code day}, which there is of every day. */
    private static ReportingPeriod twelveMonthsAround(LocalDate day) {
        return ReportingPeriod.of(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
    }

    private static Arbitrary<LocalDate> dates() {
        long first = LocalDate.MIN.toEpochDay();
        long last = LocalDate.MAX.toEpochDay();
        return Arbitraries.oneOf(
                Arbitraries.of(
                        LocalDate.MIN,
                        LocalDate.MAX,
                        LocalDate.MIN.plusYears(1),
                        LocalDate.MAX.minusYears(1),
                        LocalDate.of(2019, 7, 1),
                        LocalDate.of(2020, 2, 29),
                        LocalDate.of(-4, 2, 29)),
                Arbitraries.longs().between(first, first + 800).map(LocalDate::ofEpochDay),
                Arbitraries.longs().between(last - 800, last).map(LocalDate::ofEpochDay),
                Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay));
    }

    /** Cells of the standard edition. */
    public static Arbitrary<FactRef<?>> cells() {
        return Arbitraries.of(Edition.cpr2021().cells());
    }

    /** Reports of the standard edition that hold anything their types allow, blanks and absences included. */
    public static Arbitrary<Report> reports() {
        return Combinators.combine(Arbitraries.longs(), percents()).as(RandomReports::standard);
    }

    /** As {@link #reports}, some with supplemental metrics. */
    public static Arbitrary<Report> reportsOfAnyEdition() {
        return Combinators.combine(Arbitraries.longs(), percents()).as(RandomReports::of);
    }

    private static Arbitrary<Integer> percents() {
        return Arbitraries.integers().between(0, 100);
    }

    /** Full reports an honest plan could hand in. */
    public static Arbitrary<Report> consistent() {
        return Arbitraries.longs().map(ConsistentReports::of);
    }

    /** Reports of honest plans of every kind, printed in every way. */
    public static Arbitrary<HonestReport> honest() {
        return Combinators.combine(Arbitraries.of(PrintedAs.all()), Arbitraries.longs())
                .as(HonestReports::of);
    }

    /** Consistent reports with one defect of any kind. */
    public static Arbitrary<Planted> planted() {
        return Arbitraries.of(Defects.all()).flatMap(ReportArbitraries::planted);
    }

    /** Consistent reports with one defect of the given kind. */
    public static Arbitrary<Planted> planted(Defect defect) {
        return Arbitraries.longs().map(defect::plant);
    }
}
