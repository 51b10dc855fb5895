package dev.hpug.xlsx.compare;

import dev.hpug.change.FactChange;
import dev.hpug.metric.Asked;
import dev.hpug.metric.Key;
import dev.hpug.metric.Section;
import dev.hpug.value.Answer;
import dev.hpug.xlsx.compare.Look.Rule;
import dev.hpug.xlsx.compare.Look.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A section over the years: a row for each answer, a column for each year, and what became of it. */
final class YearTable {

    private static final List<String> LABELS = List.of("Item", "Question", "For");
    private static final List<Integer> LABEL_WIDTHS = List.of(18, 54, 14);
    private static final List<String> CHANGE = List.of("Change", "Change in %", "Progress");
    private static final int FIGURE_WIDTH = 15;

    private final PlanYears plan;
    private final Section section;

    YearTable(PlanYears plan, Section section) {
        this.plan = plan;
        this.section = section;
    }

    void write(SheetWriter sheet) {
        List<String> heads = heads();
        List<Integer> widths = new ArrayList<>(LABEL_WIDTHS);
        widths.addAll(Collections.nCopies(heads.size(), FIGURE_WIDTH));
        sheet.widths(widths);
        sheet.line(Labels.section(section), Look.TITLE);
        int head = sheet.rows();
        sheet.row();
        LABELS.forEach(label -> sheet.add(label, Look.LABEL_HEAD));
        heads.forEach(label -> sheet.add(label, Look.FIGURE_HEAD));
        String item = "";
        for (Key<?> key : Keys.of(plan.edition().cells(), section)) {
            boolean first = !key.metric().id().equals(item);
            item = key.metric().id();
            write(key, first ? Rule.GROUP : Rule.ROW, sheet);
        }
        PrintSetup.of(sheet.sheet()).table(head, LABELS.size(), LABELS.size() + heads.size());
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        plan.years().forEach(year -> heads.add(Labels.head(year)));
        heads.addAll(CHANGE);
        if (plan.isLong()) {
            String first = " since\n" + Labels.head(plan.years().get(0));
            CHANGE.forEach(change -> heads.add(change + first));
        }
        return heads;
    }

    private void write(Key<?> key, Rule rule, SheetWriter sheet) {
        Look label = Look.LABEL.with(rule);
        sheet.row()
                .add(key.metric().id(), label.with(Weight.BOLD))
                .add(Labels.title(key, plan.edition(), plan.last().standing()), label)
                .add(Labels.member(key.member(), plan.edition()), label);
        Look figure = Look.FIGURE.with(rule);
        boolean once = key.metric().asked() == Asked.ONCE;
        for (int year = 0; year < plan.years().size(); year++) {
            if (once || plan.isAsked(key, year)) {
                Answer<?> answer =
                        once ? plan.standing(key, year) : plan.facts(year).answer(key);
                sheet.add(Contents.of(answer, key.metric()), figure);
            } else {
                sheet.add("not asked", figure.with(Tint.FAINT));
            }
        }
        if (!once) {
            write(plan.lastStep(key), figure, sheet);
            if (plan.isLong()) {
                write(plan.sinceFirst(key), figure, sheet);
            }
        }
    }

    private static void write(FactChange<?> change, Look look, SheetWriter sheet) {
        Outcome outcome = Outcome.of(change);
        Look tinted = look.with(outcome.tint());
        sheet.add(change.change().map(Contents::difference).orElse(Content.NOTHING), tinted)
                .add(change.change().map(Contents::relative).orElse(Content.NOTHING), tinted)
                .add(change.gap().map(FactChange.Gap::words).orElse(outcome.words()), tinted);
    }
}
