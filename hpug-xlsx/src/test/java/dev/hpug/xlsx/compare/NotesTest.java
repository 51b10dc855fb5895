package dev.hpug.xlsx.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.comparison.Comparison;
import dev.hpug.comparison.PlanReport;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.SupplementalMetrics;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.testing.HpugDomain;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Nothing is left out in silence. */
@Domain(HpugDomain.class)
class NotesTest {

    private static final Map<Period, String> ROW = Map.of(Period.CURRENT, "Current", Period.PRIOR, "Prior");

    @Property(tries = 5)
    void everyAnswerOfEveryPlanStandsInATableOrIsNamedInTheNotes(@ForAll Report one, @ForAll Report other) {
        Report elsewhen = Plans.ofYear(2015, Plans.named("C", 3));
        List<PlanReport> plans = List.of(
                new PlanReport("Aspen", one), new PlanReport("Birch", other), new PlanReport("Cedar", elsewhen));
        Book book = Book.of(MeetingWorkbook.ofPlans(Comparison.ofPlans(plans)));
        Map<String, List<List<String>>> notes = notesByItem(book);

        for (PlanReport plan : plans) {
            for (FactRef<?> cell : plan.report().edition().cells()) {
                XSSFCell shown = book.cell(
                        cell.key().metric().section().toString(),
                        plan.plan(),
                        cell.key().metric().id(),
                        cell.key().metric().title(),
                        Labels.member(cell.key().member(), Plans.EDITION),
                        cell.period().map(ROW::get).orElse("Stated"));
                assertThat(says(shown, plan.report().answer(cell)) || isNoted(notes, plan.plan(), cell))
                        .as(plan.plan() + ": " + cell + " " + plan.report().answer(cell))
                        .isTrue();
            }
        }
    }

    @Property(tries = 5)
    void everyAnswerOfEveryYearStandsInATableOrIsNamedInTheNotes(@ForAll Report one, @ForAll Report other) {
        Report earlier = Plans.ofYear(2018, one);
        Report later = Plans.ofYear(2019, other);
        Book book = Book.of(MeetingWorkbook.ofYears(List.of(earlier, later)));
        Map<String, List<List<String>>> notes = notesByItem(book);

        for (Report report : List.of(earlier, later)) {
            for (FactRef<?> cell : report.edition().cells()) {
                XSSFCell shown = book.cell(
                        cell.key().metric().section().toString(),
                        Labels.head(report.periods().get(cell.period().orElse(Period.CURRENT))),
                        cell.key().metric().id(),
                        Labels.title(cell.key(), later.edition(), later.standing()),
                        Labels.member(cell.key().member(), Plans.EDITION));
                String subject = "Report to " + report.periods().current().end();
                assertThat(says(shown, report.answer(cell)) || isNoted(notes, subject, cell))
                        .as(subject + ": " + cell + " " + report.answer(cell))
                        .isTrue();
            }
        }
    }

    private static boolean says(XSSFCell cell, Answer<?> answer) {
        return answer.value().filter(value -> says(cell, value)).isPresent();
    }

    private static boolean says(XSSFCell cell, FactValue value) {
        boolean isNumber = cell.getCellType() == CellType.NUMERIC;
        if (value instanceof Share share) {
            int places = share instanceof Share.Stated stated
                    ? stated.statedPercent().scale()
                    : 1;
            BigDecimal percent = share.percent().toDecimal(places, RoundingMode.HALF_UP);
            return isNumber
                    ? new BigDecimal(cell.getRawValue()).movePointRight(2).compareTo(percent) == 0
                    : cell.getStringCellValue().equals(percent.toPlainString() + " %");
        }
        if (isNumber) {
            return new BigDecimal(cell.getRawValue()).compareTo(((Amount) value).amount()) == 0;
        }
        return cell.getStringCellValue().equals(value.toString());
    }

    private static Map<String, List<List<String>>> notesByItem(Book book) {
        return book.rows("Notes").stream()
                .filter(row -> row.size() == 5)
                .collect(Collectors.groupingBy(row -> row.get(1)));
    }

    private static boolean isNoted(Map<String, List<List<String>>> notes, String subject, FactRef<?> cell) {
        return notes.getOrDefault(cell.key().metric().id(), List.of()).stream()
                .anyMatch(note -> note.get(0).equals(subject)
                        && List.of(note.get(3).split("; ")).stream()
                                .anyMatch(place -> place.equals(Labels.place(cell, Plans.EDITION))
                                        || place.startsWith(Labels.place(cell, Plans.EDITION) + ": ")));
    }

    @Example
    void aNoteSaysWhatWasSaidAndWhy() {
        Report report = Plans.named("Pine", 1).toBuilder()
                .put(
                        FactRef.of(
                                Plans.EDITION.share("C.1.A.v", "cSectionRate").at(LineOfBusiness.MEDICAID),
                                Period.CURRENT),
                        Answer.absent(AbsenceReason.SUPPRESSED, "<11"))
                .put(FactRef.of(Plans.LEGACY, Period.CURRENT), Share.ofPercent("104"))
                .put(
                        FactRef.of(Plans.EDITION.share("D.2", "share").at(LineOfBusiness.COMMERCIAL), Period.CURRENT),
                        Answer.blank())
                .build();

        Book book = Book.of(MeetingWorkbook.ofPlans(Comparison.of(List.of(report, Plans.named("B", 2)))));

        assertThat(book.rows("Notes"))
                .contains(
                        List.of(
                                "Pine",
                                "C.1.A.v",
                                "Blended birth rate: c-section rate",
                                "Medicaid, current: <11",
                                "suppressed"),
                        List.of(
                                "Pine",
                                "D.1",
                                "Legacy payment",
                                "Commercial, current: 104 %",
                                "cannot be true: out of range"),
                        List.of("Pine", "D", "Value-oriented payment, Commercial", "", "unknown for want of D.2"),
                        List.of("Pine", "D.2", "Shared risk", "Commercial, current", "left blank"));
    }

    @Example
    void aSectionThatDoesNotApplyIsSaidNotTo() {
        Report report = Report.builder(Plans.EDITION)
                .plan("Pine")
                .gate(Plans.EDITION.gates().get(0), false)
                .gate(Plans.EDITION.gates().get(1), false)
                .build();

        assertThat(Book.of(MeetingWorkbook.ofYears(List.of(report))).rows("Notes"))
                .contains(List.of(
                        "Report to 2020-06-30",
                        "A.1a",
                        "Health systems with publication limits",
                        "current; prior",
                        "the plan says it does not apply"));
    }

    @Example
    void whatALaterEditionAsksAndAnEarlierOneDidNotIsSaid() {
        var visits = SupplementalMetrics.count("cascade.visits", "Telehealth visits", Optional.empty());
        Report earlier = Plans.ofYear(
                2018,
                Report.builder(Plans.EDITION.plus(List.of(visits)))
                        .plan("Pine")
                        .put(FactRef.of(visits.at(), Period.CURRENT), Count.of(7))
                        .build());
        Report later = Plans.ofYear(2019, Plans.named("Pine", 1));

        assertThat(Book.of(MeetingWorkbook.ofYears(List.of(earlier, later))).rows("Notes"))
                .contains(List.of(
                        "Report to 2019-06-30",
                        "cascade.visits",
                        "Telehealth visits",
                        "current: 7; prior",
                        "not asked in the edition of the last report"));
    }
}
