package dev.hpug.testing;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.defect.Defect;
import dev.hpug.testing.defect.Defects;
import dev.hpug.testing.defect.Planted;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import java.time.LocalDate;
import java.util.List;
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

    /** Cells of the standard edition. */
    public static Arbitrary<FactRef<?>> cells() {
        return Arbitraries.of(Edition.cpr2021().cells());
    }

    /** Reports that hold anything their types allow, blanks and absences included; few of them are consistent. */
    public static Arbitrary<Report> reports() {
        return Combinators.combine(answers()).as(ReportArbitraries::report);
    }

    /** Reports an honest plan could hand in. */
    public static Arbitrary<Report> consistent() {
        return Arbitraries.longs().map(ConsistentReports::of);
    }

    /** Consistent reports with one defect of any kind. */
    public static Arbitrary<Planted> planted() {
        return Arbitraries.of(Defects.all()).flatMap(ReportArbitraries::planted);
    }

    /** Consistent reports with one defect of the given kind. */
    public static Arbitrary<Planted> planted(Defect defect) {
        return Arbitraries.longs().map(defect::plant);
    }

    private static List<Arbitrary<Answer<FactValue>>> answers() {
        return Edition.cpr2021().cells().stream()
                .map(cell -> ValueArbitraries.answers(
                        ValueArbitraries.values(cell.key().metric().type()).<FactValue>map(value -> value)))
                .toList();
    }

    private static Report report(List<Answer<FactValue>> answers) {
        ReportBuilder builder = Report.builder(Edition.cpr2021());
        List<FactRef<?>> cells = Edition.cpr2021().cells();
        for (int i = 0; i < cells.size(); i++) {
            put(builder, cells.get(i), answers.get(i));
        }
        return builder.build();
    }

    @SuppressWarnings("unchecked") // answers() made one of the cell's own type for each cell
    private static <T extends FactValue> void put(ReportBuilder builder, FactRef<T> cell, Answer<?> answer) {
        builder.put(cell, (Answer<T>) answer);
    }
}
