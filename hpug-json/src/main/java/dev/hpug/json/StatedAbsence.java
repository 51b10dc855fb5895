package dev.hpug.json;

import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;

/** Gathers {@code "absent": "not-tracked", "note": "one contract"} from among the entries of one object. */
final class StatedAbsence {

    private static final Subject REASON = Subject.of("The reason for an absence");
    private static final Subject NOTE = Subject.of("The note on an absence");

    private final JsonParser json;
    private final ProblemLog problems;
    private final Values values;

    private boolean stated;
    private boolean noted;
    private Optional<AbsenceReason> reason = Optional.empty();
    private Optional<String> note = Optional.empty();

    StatedAbsence(JsonParser json, ProblemLog problems) {
        this.json = json;
        this.problems = problems;
        this.values = new Values(json, problems);
    }

    /** Whether {@code name} is one of the two names of an absence. */
    static boolean isPart(String name) {
        return name.equals(Names.ABSENT) || name.equals(Names.NOTE);
    }

    /** Takes the value of one of the two names, which belongs to {@code whose} absence. */
    void take(String name, Subject whose) {
        if (name.equals(Names.ABSENT) ? stated : noted) {
            values.duplicate(whose);
        } else if (name.equals(Names.ABSENT)) {
            stated = true;
            reason = values.text(REASON).flatMap(this::reason);
        } else {
            noted = true;
            note = values.text(NOTE);
        }
    }

    private Optional<AbsenceReason> reason(String id) {
        Optional<AbsenceReason> known = AbsenceReason.find(id);
        if (known.isEmpty()) {
            problems.add(
                    JsonProblem.ABSENCE,
                    json,
                    REASON,
                    "is " + ProblemLog.quoted(id) + ", which the format does not know",
                    "Write one of "
                            + Arrays.stream(AbsenceReason.values())
                                    .map(one -> ProblemLog.quoted(one.id()))
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return known;
    }

    /** Whether an absence was stated, be it understood or not. */
    boolean isStated() {
        return stated;
    }

    /**
     * What the object said, with the parser at its end: an absence, or a blank where there was none or none that was
     * understood. Notes a note without an absence, and an absence beside values.
     */
    <T extends FactValue> Answer<T> answer(Subject whose, boolean besideValues) {
        if (!stated && noted) {
            problems.add(
                    JsonProblem.NOTE,
                    json,
                    whose,
                    "has a note and no \"absent\" beside it",
                    "Add the reason, like \"absent\": \"suppressed\", or leave the note out.");
        }
        if (stated && besideValues) {
            problems.add(
                    JsonProblem.ABSENT_WITH_VALUE,
                    json,
                    whose,
                    "is said to be absent and has values too; the values were taken",
                    "Keep either the values or \"absent\".");
            return Answer.blank();
        }
        return reason.<Answer<T>>map(why -> new Answer.Absent<>(why, note)).orElseGet(Answer::blank);
    }
}
