package dev.hpug.xlsx.compare;

import dev.hpug.comparison.PlanReport;
import dev.hpug.xlsx.compare.Content.Numeric;
import dev.hpug.xlsx.compare.Look.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The one page about several plans: a row for each with its totals and how many of its answers improved. */
final class PlanScorecard {

    private static final int NAME_WIDTH = 30;
    private static final int FIGURE_WIDTH = 18;
    private static final int COUNT_WIDTH = 10;

    private final PlansFacts facts;

    PlanScorecard(PlansFacts facts) {
        this.facts = facts;
    }

    void write(SheetWriter sheet) {
        List<Integer> widths = new ArrayList<>(List.of(NAME_WIDTH));
        widths.addAll(
                Collections.nCopies(Headline.all(facts.comparison().edition()).size(), FIGURE_WIDTH));
        widths.addAll(Collections.nCopies(Outcome.values().length, COUNT_WIDTH));
        sheet.widths(widths);
        sheet.line(facts.plans().size() + " plans side by side", Look.TITLE);
        sheet.line(subtitle(), Look.REMARK);
        sheet.row();
        sheet.row().add("Current figure, and its progress", Look.LABEL_HEAD);
        Headline.all(facts.comparison().edition()).forEach(headline -> sheet.add(headline.label(), Look.FIGURE_HEAD));
        Tally.writeHeads(sheet);
        facts.plans().forEach(plan -> write(plan, sheet));
        new TopChanges(candidates(), facts.comparison().edition()).write(sheet);
        PrintSetup.of(sheet.sheet()).onePage();
    }

    private String subtitle() {
        long others =
                facts.plans().stream().filter(plan -> !facts.isCurrent(plan)).count();
        return "Edition " + facts.comparison().edition() + otherEditions() + ", current period "
                + Labels.days(facts.comparison().periods().current()) + ", prior period "
                + Labels.days(facts.comparison().periods().prior())
                + (others == 0 ? "" : "; plans that state other dates: " + others + ", see the notes");
    }

    private String otherEditions() {
        String others = facts.plans().stream()
                .map(plan -> plan.report().edition().id())
                .filter(id -> !id.equals(facts.comparison().edition().id()))
                .distinct()
                .collect(Collectors.joining(" and "));
        return others.isEmpty() ? "" : " (what reports of " + others + " answer of it)";
    }

    private void write(PlanReport plan, SheetWriter sheet) {
        sheet.row().add(plan.plan(), Look.LABEL.with(Weight.BOLD));
        for (Headline headline : Headline.all(facts.comparison().edition())) {
            write(headline, plan, sheet);
        }
        new Tally(facts.changes(plan)).write(sheet, Weight.NORMAL);
    }

    private void write(Headline headline, PlanReport plan, SheetWriter sheet) {
        Optional<Headline.Shown> known = facts.of(plan).shown(headline);
        if (known.isEmpty()) {
            sheet.add("not asked", Look.FIGURE.with(Tint.FAINT));
            return;
        }
        Headline.Shown shown = known.get();
        if (!facts.isCurrent(plan)) {
            sheet.add("other period", Look.FIGURE.with(Tint.FAINT));
        } else if (shown.last().equals(Contents.BLANK)) {
            sheet.add(Contents.BLANK, Look.FIGURE.with(Tint.FAINT));
        } else {
            sheet.add(
                    withOutcome(shown.last(), shown.outcome()),
                    Look.FIGURE.with(shown.outcome().tint()));
        }
    }

    private static Content withOutcome(Content content, Outcome outcome) {
        if (content instanceof Numeric figure && outcome != Outcome.NO_CHANGE_KNOWN) {
            return new Numeric(figure.number(), Formats.followedBy(figure.format(), outcome.words()));
        }
        return content;
    }

    private List<TopChanges.Candidate> candidates() {
        return facts.plans().stream()
                .flatMap(plan -> facts.changes(plan).stream()
                        .map(change -> new TopChanges.Candidate(
                                plan.plan(),
                                Labels.title(
                                        change.key(),
                                        plan.report().edition(),
                                        plan.report().standing()),
                                change)))
                .toList();
    }
}
