package dev.hpug.xlsx.compare;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Section;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.Report;
import dev.hpug.value.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** One plan over its years. */
final class YearsMeeting implements Meeting {

    private static final String NAMELESS = "Health plan";

    private final PlanYears plan;

    YearsMeeting(List<Report> reports) {
        plan = new PlanYears(reports);
    }

    @Override
    public Edition edition() {
        return plan.edition();
    }

    @Override
    public LocalDate lastDay() {
        List<ReportingPeriod> years = plan.years();
        return years.get(years.size() - 1).end();
    }

    @Override
    public void writeScorecard(SheetWriter sheet) {
        new YearScorecard(plan, name()).write(sheet);
    }

    private String name() {
        return plan.last().plan().orElse(NAMELESS);
    }

    @Override
    public void writeSection(Section section, SheetWriter sheet) {
        new YearTable(plan, section).write(sheet);
    }

    @Override
    public List<MeetingChart> charts() {
        List<MeetingChart> charts = new ArrayList<>();
        charts.add(PaymentCharts.of(
                "How " + name() + " pays providers",
                LineOfBusiness.AXIS.members().stream()
                        .flatMap(line -> years().mapToObj(year -> new PaymentCharts.Column(
                                Labels.member(line) + ", " + label(year), line, answers(year))))
                        .toList()));
        for (Member line : LineOfBusiness.AXIS.members()) {
            charts.add(MaternityCharts.of(
                    "C-section rates by strategy, " + Labels.member(line),
                    line,
                    years().skip(Math.max(0, plan.years().size() - Palette.size()))
                            .mapToObj(year -> new MaternityCharts.Source(label(year), answers(year)))
                            .toList(),
                    MaternityCharts.of(plan.last())));
        }
        return charts;
    }

    private IntStream years() {
        return IntStream.range(0, plan.years().size());
    }

    private String label(int year) {
        return Labels.months(plan.years().get(year));
    }

    private Function<Key<Share>, Content> answers(int year) {
        return key -> Contents.of(plan.facts(year).answer(key), key.metric());
    }

    @Override
    public List<String> remarks() {
        return List.of(
                "Where two reports state a year, the later one counts; what the earlier one said is noted below.");
    }

    @Override
    public List<Note> notes() {
        return new YearNotes(plan).notes();
    }
}
