package dev.hpug.xlsx.compare;

import dev.hpug.comparison.Comparison;
import dev.hpug.comparison.PlanReport;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Section;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.value.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Several plans side by side. */
final class PlansMeeting implements Meeting {

    private static final int MOST_PLANS_PER_CHART = Palette.size();
    private static final int LONGEST_NAME = 24;

    private final PlansFacts facts;
    private final List<Key<?>> ranked;

    PlansMeeting(Comparison comparison, List<Key<?>> ranked) {
        this.facts = new PlansFacts(comparison);
        this.ranked = ranked;
    }

    @Override
    public Edition edition() {
        return facts.comparison().edition();
    }

    @Override
    public List<Section> sections() {
        return facts.cells().stream()
                .map(cell -> cell.key().metric().section())
                .distinct()
                .toList();
    }

    @Override
    public LocalDate lastDay() {
        return facts.plans().stream()
                .map(plan -> plan.report().periods().current().end())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    @Override
    public void writeScorecard(SheetWriter sheet) {
        new PlanScorecard(facts).write(sheet);
    }

    @Override
    public void writeSection(Section section, SheetWriter sheet) {
        new PlanTable(facts, section).write(sheet);
    }

    @Override
    public List<MeetingChart> charts() {
        List<MeetingChart> charts = new ArrayList<>();
        for (Key<?> key : ranked) {
            charts.add(RankedCharts.of(facts.get(FactRef.of(key, Period.CURRENT)), edition()));
        }
        for (Whole whole : WholeCharts.drawn(edition())) {
            for (List<Key<Share>> parts : whole.keysByMember()) {
                forEachGroup((plans, which) -> charts.add(shares(whole, parts, plans, which)));
            }
        }
        for (RateCharts rates : RateCharts.comparable(edition())) {
            for (Key<Share> key : rates.keys()) {
                forEachGroup((plans, which) -> charts.add(rates(rates, key, plans, which)));
            }
        }
        return charts;
    }

    /** Draws a chart of a few plans, {@code which} telling them apart where there are several such charts. */
    private interface GroupChart {
        void draw(List<PlanReport> plans, String which);
    }

    private void forEachGroup(GroupChart chart) {
        List<PlanReport> plans = facts.plans();
        int charts = (plans.size() + MOST_PLANS_PER_CHART - 1) / MOST_PLANS_PER_CHART;
        int perChart = (plans.size() + charts - 1) / charts;
        for (int first = 0; first < plans.size(); first += perChart) {
            int end = Math.min(first + perChart, plans.size());
            boolean all = end - first == plans.size();
            chart.draw(plans.subList(first, end), all ? "" : ", plans " + (first + 1) + " to " + end);
        }
    }

    private MeetingChart shares(Whole whole, List<Key<Share>> parts, List<PlanReport> plans, String which) {
        List<WholeCharts.Column> columns = new ArrayList<>();
        for (PlanReport plan : plans) {
            for (Period period : List.of(Period.PRIOR, Period.CURRENT)) {
                columns.add(new WholeCharts.Column(
                        Labels.shortened(plan.plan(), LONGEST_NAME) + ", " + period.id(),
                        parts,
                        key -> facts.content(plan, FactRef.of(key, period))));
            }
        }
        return WholeCharts.of(
                Labels.of(WholeCharts.name(whole), parts.get(0).member(), edition()) + which,
                whole,
                edition().totalsOf(whole),
                columns);
    }

    private MeetingChart rates(RateCharts rates, Key<Share> like, List<PlanReport> plans, String which) {
        return rates.of(
                Labels.of(rates.name(), like.member(), edition()) + which,
                like,
                plans.stream()
                        .map(plan -> new RateCharts.Source(
                                plan.plan(), key -> facts.content(plan, FactRef.of(key, Period.CURRENT))))
                        .toList(),
                key -> key.metric().title());
    }

    @Override
    public List<String> remarks() {
        return List.of(
                "A rank such as \u201c2 to 4 of 12\u201d means that rounding hides the order among those places; 1 is best.",
                "Least, median and greatest are of the plans that answered for the dates compared. \u201cTogether\u201d is the share"
                        + " of all plans' cases, where every plan's are known.");
    }

    @Override
    public List<Note> notes() {
        return new PlanNotes(facts).notes();
    }
}
