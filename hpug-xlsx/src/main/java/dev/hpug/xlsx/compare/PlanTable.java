package dev.hpug.xlsx.compare;

import dev.hpug.change.Change;
import dev.hpug.change.FactChange;
import dev.hpug.comparison.FactComparison;
import dev.hpug.comparison.PlanReport;
import dev.hpug.comparison.Spread;
import dev.hpug.metric.Asked;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Polarity;
import dev.hpug.metric.Section;
import dev.hpug.period.Period;
import dev.hpug.value.ValueType;
import dev.hpug.xlsx.compare.Look.Rule;
import dev.hpug.xlsx.compare.Look.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A section of several plans: a column for each plan, and for each answer a few rows, each of which says in its fourth column
 * what it holds, so that a filter there shows all ranks or all changes.
 */
final class PlanTable {

    private static final List<String> LABELS = List.of("Item", "Question", "For", "Row");
    private static final List<String> OVERALL = List.of("Least", "Median", "Greatest", "Together");
    private static final List<Integer> LABEL_WIDTHS = List.of(18, 54, 13, 12);
    private static final int FIGURE_WIDTH = 16;
    private static final int PLANS_PER_PAGE = 8;

    private final PlansFacts facts;
    private final Section section;

    PlanTable(PlansFacts facts, Section section) {
        this.facts = facts;
        this.section = section;
    }

    void write(SheetWriter sheet) {
        int plans = facts.plans().size();
        int figures = OVERALL.size() + plans;
        List<Integer> widths = new ArrayList<>(LABEL_WIDTHS);
        widths.addAll(Collections.nCopies(figures, FIGURE_WIDTH));
        sheet.widths(widths);
        sheet.line(Labels.section(section), Look.TITLE);
        int head = sheet.rows();
        sheet.row();
        LABELS.forEach(label -> sheet.add(label, Look.LABEL_HEAD));
        OVERALL.forEach(label -> sheet.add(label, Look.FIGURE_HEAD));
        facts.plans().forEach(plan -> sheet.add(plan.plan(), Look.FIGURE_HEAD));
        Keys.of(facts.cells(), section).forEach(key -> new Rows(key, sheet).write());
        int pages = (plans + PLANS_PER_PAGE - 1) / PLANS_PER_PAGE;
        PrintSetup.of(sheet.sheet()).table(head, LABELS.size(), LABELS.size() + figures, pages);
    }

    /** The rows of one key. */
    private final class Rows {

        private final Key<?> key;
        private final SheetWriter sheet;
        private Rule rule = Rule.GROUP;
        private Tint labels = Tint.PLAIN;

        Rows(Key<?> key, SheetWriter sheet) {
            this.key = key;
            this.sheet = sheet;
        }

        void write() {
            if (key.metric().asked() == Asked.ONCE) {
                writeAnswers("Stated", FactRef.once(key), Weight.NORMAL);
                return;
            }
            boolean ordered = key.metric().polarity() != Polarity.NEITHER;
            FactRef<?> current = FactRef.of(key, Period.CURRENT);
            writeAnswers("Current", current, Weight.BOLD);
            if (ordered && PlansFacts.isComparable(key)) {
                writeRow(
                        "Rank",
                        plan -> new Content.Words(facts.rank(plan, current).orElse("")));
            }
            writeAnswers("Prior", FactRef.of(key, Period.PRIOR), Weight.NORMAL);
            writeRow("Change", plan -> change(plan, Contents::difference));
            writeRow("Change in %", plan -> change(plan, Contents::relative));
            if (ordered) {
                writeRow("Progress", plan -> new Content.Words(progress(plan)));
            }
        }

        private void writeAnswers(String what, FactRef<?> cell, Weight weight) {
            label(what, weight);
            FactComparison<?> fact = facts.get(cell);
            if (PlansFacts.isComparable(key) && fact.spread().isPresent()) {
                writeSpread(fact.spread().get(), weight);
                sheet.add(
                        fact.pooled().map(Contents::of).orElse(Content.NOTHING),
                        look(Tint.PLAIN).with(weight));
            } else {
                OVERALL.forEach(empty -> sheet.add(Content.NOTHING, look(Tint.PLAIN)));
            }
            for (PlanReport plan : facts.plans()) {
                Tint tint = fact.find(plan.plan()).isEmpty() ? Tint.FAINT : Tint.PLAIN;
                sheet.add(facts.content(plan, cell), look(tint).with(weight));
            }
            endRow();
        }

        private void writeSpread(Spread spread, Weight weight) {
            ValueType type = key.metric().type();
            Look look = look(Tint.PLAIN).with(weight);
            sheet.add(Contents.of(spread.least(), type), look)
                    .add(Contents.of(spread.median(), type), look)
                    .add(Contents.of(spread.greatest(), type), look);
        }

        private void writeRow(String what, Function<PlanReport, Content> content) {
            label(what, Weight.NORMAL);
            OVERALL.forEach(empty -> sheet.add(Content.NOTHING, look(Tint.PLAIN)));
            boolean tinted = !what.equals("Rank");
            for (PlanReport plan : facts.plans()) {
                sheet.add(content.apply(plan), look(tinted ? outcome(plan).tint() : Tint.PLAIN));
            }
            endRow();
        }

        /** Repeats the labels in every row, for filters, and says them quietly after the first. */
        private void label(String what, Weight weight) {
            Look look = Look.LABEL.with(labels).with(rule);
            sheet.row()
                    .add(key.metric().id(), look.with(weight))
                    .add(key.metric().title(), look)
                    .add(Labels.member(key.member(), facts.comparison().edition()), look)
                    .add(what, Look.LABEL.with(rule).with(weight));
        }

        private void endRow() {
            labels = Tint.FAINT;
            rule = Rule.ROW;
        }

        private Look look(Tint tint) {
            return Look.FIGURE.with(tint).with(rule);
        }

        private Content change(PlanReport plan, Function<Change, Content> part) {
            return facts.change(plan, key).change().map(part).orElse(Content.NOTHING);
        }

        private Outcome outcome(PlanReport plan) {
            return Outcome.of(facts.change(plan, key));
        }

        private String progress(PlanReport plan) {
            FactChange<?> change = facts.change(plan, key);
            return change.gap()
                    .map(FactChange.Gap::words)
                    .orElse(Outcome.of(change).words());
        }
    }
}
