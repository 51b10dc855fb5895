package dev.hpug.xlsx.compare;

import dev.hpug.change.FactChange;
import dev.hpug.metric.Key;
import dev.hpug.metric.Section;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.xlsx.compare.Look.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The one page about a plan: its totals over the years, how many answers improved, and the largest changes. */
final class YearScorecard {

    private static final int TITLE_WIDTH = 58;
    private static final int LINE_WIDTH = 14;
    private static final int FIGURE_WIDTH = 13;

    private final PlanYears plan;
    private final String name;

    YearScorecard(PlanYears plan, String name) {
        this.plan = plan;
        this.name = name;
    }

    void write(SheetWriter sheet) {
        List<Integer> widths = new ArrayList<>(List.of(TITLE_WIDTH, LINE_WIDTH));
        widths.addAll(Collections.nCopies(Math.max(plan.years().size() + 2, Outcome.values().length), FIGURE_WIDTH));
        sheet.widths(widths);
        sheet.line(name, Look.TITLE);
        sheet.line(subtitle(), Look.REMARK);
        writeHeadlines(sheet);
        writeCounts(sheet);
        new TopChanges(candidates(), plan.edition()).write(sheet);
        PrintSetup.of(sheet.sheet()).onePage();
    }

    private String subtitle() {
        return plan.last().host().map(host -> "Progress Report for " + host).orElse("Progress Report") + ", edition "
                + plan.edition() + ", " + Labels.days(plan.years().get(0)) + " until "
                + plan.years().get(plan.years().size() - 1).end();
    }

    private void writeHeadlines(SheetWriter sheet) {
        sheet.row();
        sheet.row().add("Headline figures", Look.LABEL_HEAD).add("For", Look.LABEL_HEAD);
        for (ReportingPeriod year : plan.years()) {
            sheet.add(Labels.head(year), Look.FIGURE_HEAD);
        }
        sheet.add("Change", Look.FIGURE_HEAD).add("Progress", Look.FIGURE_HEAD);
        Headline.all(plan.edition()).forEach(headline -> write(headline, sheet));
    }

    private void write(Headline headline, SheetWriter sheet) {
        Headline.Shown shown = headline.in(plan);
        Look look = Look.FIGURE.with(shown.outcome().tint());
        sheet.row().add(headline.title(), Look.LABEL.with(Weight.BOLD)).add(headline.whose(), Look.LABEL);
        shown.figures().forEach(figure -> sheet.add(figure, Look.FIGURE));
        sheet.add(shown.change().map(Contents::difference).orElse(Contents.BLANK), look)
                .add(shown.outcome().words(), look);
    }

    private void writeCounts(SheetWriter sheet) {
        sheet.row();
        sheet.row()
                .add("Answers, from the year before to the last", Look.LABEL_HEAD)
                .add("", Look.LABEL_HEAD);
        Tally.writeHeads(sheet);
        for (Section section : plan.edition().sections()) {
            List<FactChange<?>> changes = changes(section);
            if (!changes.isEmpty()) {
                writeCounts(Labels.section(section), changes, Weight.NORMAL, sheet);
            }
        }
        writeCounts("All", changes(), Weight.BOLD, sheet);
    }

    private static void writeCounts(String label, List<FactChange<?>> changes, Weight weight, SheetWriter sheet) {
        sheet.row().add(label, Look.LABEL.with(weight)).add("", Look.LABEL);
        new Tally(changes).write(sheet, weight);
    }

    private List<FactChange<?>> changes(Section section) {
        return changes().stream()
                .filter(change -> change.key().metric().section().equals(section))
                .toList();
    }

    private List<FactChange<?>> changes() {
        List<FactChange<?>> changes = new ArrayList<>();
        for (Key<?> key : plan.edition().periodKeys()) {
            changes.add(plan.lastStep(key));
        }
        return changes;
    }

    private List<TopChanges.Candidate> candidates() {
        return changes().stream()
                .map(change -> new TopChanges.Candidate(
                        "",
                        Labels.title(change.key(), plan.edition(), plan.last().standing()),
                        change))
                .toList();
    }
}
