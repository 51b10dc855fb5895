package dev.hpug.xlsx.compare;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.metric.Section;
import dev.hpug.metric.Whole;
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
    public List<Section> sections() {
        return edition().sections();
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
        for (Whole whole : WholeCharts.drawn(edition())) {
            charts.add(WholeCharts.of(
                    name() + ": " + Labels.uncapital(WholeCharts.name(whole)),
                    whole,
                    edition().totalsOf(whole),
                    whole.keysByMember().stream()
                            .flatMap(parts -> years().mapToObj(year -> column(parts, year)))
                            .toList()));
        }
        for (RateCharts rates : RateCharts.of(edition())) {
            for (Key<Share> like : rates.keys()) {
                charts.add(rates.of(
                        Labels.of(rates.name(), like.member(), edition()),
                        like,
                        years().skip(Math.max(0, plan.years().size() - Palette.size()))
                                .mapToObj(year -> new RateCharts.Source(label(year), answers(year)))
                                .toList(),
                        key -> Labels.title(key, edition(), plan.last().standing())));
            }
        }
        return charts;
    }

    private WholeCharts.Column column(List<Key<Share>> parts, int year) {
        String whose = Labels.member(parts.get(0).member(), edition());
        return new WholeCharts.Column(whose.isEmpty() ? label(year) : whose + ", " + label(year), parts, answers(year));
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
