package dev.hpug.xlsx.interpret;

import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import dev.hpug.xlsx.finding.ReadRule;
import java.util.Optional;

/**
 * What one cell was taken to say, and what there is to say about that.
 *
 * @param answer the answer; blank where the content could not be understood
 * @param note what was noticed
 */
public record Interpretation(Answer<?> answer, Optional<Note> note) {

    /**
     * Something noticed about a cell.
     *
     * @param rule what was noticed
     * @param message what is said of the fact: "holds the date 2020-11-03, not a share."
     */
    public record Note(ReadRule rule, String message) {}

    static Interpretation of(FactValue value) {
        return new Interpretation(Answer.given(value), Optional.empty());
    }

    static Interpretation of(Answer<?> answer) {
        return new Interpretation(answer, Optional.empty());
    }

    static Interpretation blank() {
        return of(Answer.blank());
    }

    static Interpretation unreadable(ReadRule rule, String message) {
        return new Interpretation(Answer.blank(), Optional.of(new Note(rule, message)));
    }

    /** The same, with what was noticed about it, unless something was before. */
    Interpretation noting(ReadRule rule, String message) {
        return new Interpretation(answer, note.or(() -> Optional.of(new Note(rule, message))));
    }
}
