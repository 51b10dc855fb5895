package dev.hpug.xlsx.compare;

import dev.hpug.change.FactChange;
import dev.hpug.change.ShareChange;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.value.Ratio;
import dev.hpug.xlsx.compare.Look.Weight;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The largest proven changes for the better and for the worse. Of shares only: points and dollars have no common measure. */
final class TopChanges {

    private static final int SHOWN = 5;

    /**
     * A change and what it is called.
     *
     * @param subject the plan's name; empty where there is one plan only
     * @param title what was asked
     * @param fact the change
     */
    record Candidate(String subject, String title, FactChange<?> fact) {

        private Ratio points() {
            return fact.change()
                    .filter(ShareChange.class::isInstance)
                    .map(change -> ((ShareChange) change).points().nominal())
                    .orElse(Ratio.ZERO);
        }

        private Ratio size() {
            Ratio points = points();
            return points.signum() < 0 ? points.negated() : points;
        }
    }

    private final List<Candidate> candidates;
    private final Edition edition;

    /** @param edition the one whose form says what members are called */
    TopChanges(Collection<Candidate> all, Edition edition) {
        this.edition = edition;
        candidates = all.stream()
                .filter(candidate -> candidate.points().signum() != 0)
                .sorted(Comparator.comparing(Candidate::size).reversed())
                .toList();
    }

    /** Writes a block for the better and one for the worse; nothing where there is no such change. */
    void write(SheetWriter sheet) {
        write("Largest proven improvements of shares", Outcome.IMPROVED, sheet);
        write("Largest proven worsenings of shares", Outcome.WORSENED, sheet);
    }

    private void write(String heading, Outcome outcome, SheetWriter sheet) {
        List<Candidate> shown = top(outcome);
        if (!shown.isEmpty()) {
            sheet.row();
            sheet.line(heading, Look.HEADING);
            shown.forEach(candidate -> write(candidate, outcome, sheet));
        }
    }

    /** The largest changes of that outcome, largest first; equal ones in the order given. */
    List<Candidate> top(Outcome outcome) {
        return candidates.stream()
                .filter(candidate -> Outcome.of(candidate.fact()) == outcome)
                .limit(SHOWN)
                .toList();
    }

    private void write(Candidate candidate, Outcome outcome, SheetWriter sheet) {
        Key<?> key = candidate.fact().key();
        String member = key.member()
                .map(of -> " (" + Labels.member(Optional.of(of), edition) + ")")
                .orElse("");
        String question = key.metric().id() + " " + candidate.title() + member;
        Content change = candidate.fact().change().map(Contents::difference).orElse(Content.NOTHING);
        Look look = Look.FIGURE.with(outcome.tint()).with(Weight.BOLD);
        sheet.row();
        if (candidate.subject().isEmpty()) {
            sheet.add(question, Look.LABEL).add(change, look);
        } else {
            sheet.add(candidate.subject(), Look.LABEL).add(change, look).add("  " + question, Look.RUNNING);
        }
    }
}
