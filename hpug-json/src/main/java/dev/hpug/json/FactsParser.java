package dev.hpug.json;

import dev.hpug.metric.FactRef;
import dev.hpug.report.ReportBuilder;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads what stands under one {@code "metrics"}, of the edition or of the host. */
final class FactsParser {

    private final Layout layout;
    private final JsonParser json;
    private final ProblemLog problems;
    private final Values values;
    private final AnswerParser answerParser;

    /** By slot: what was read, and whether anything was. */
    private final @Nullable Answer<?>[] answers;

    private final boolean[] seen;
    private final Set<FactRef<?>> absentAsGroup = new HashSet<>();

    FactsParser(Layout layout, JsonParser json, ProblemLog problems) {
        this.layout = layout;
        this.json = json;
        this.problems = problems;
        this.values = new Values(json, problems);
        this.answerParser = new AnswerParser(json, problems);
        this.answers = new Answer<?>[layout.size()];
        this.seen = new boolean[layout.size()];
    }

    /** Reads the object the parser is at. */
    void read() {
        read(layout.root());
    }

    private void read(Layout.Group group) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            values.wrongType(group, "an object in braces");
            return;
        }
        StatedAbsence absence = null;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            Layout.Slot slot = group.slots().get(name);
            if (slot == null) {
                if (group.isPeriod() && StatedAbsence.isPart(name)) {
                    absence = absence == null ? new StatedAbsence(json, problems) : absence;
                    absence.take(name, group);
                } else {
                    unknown(group, name);
                }
            } else if (seen[slot.number()]) {
                values.duplicate(group);
            } else {
                seen[slot.number()] = true;
                if (slot instanceof Layout.Field field) {
                    answers[slot.number()] = answerParser.read(field);
                } else if (slot instanceof Layout.Group inner) {
                    read(inner);
                }
            }
        }
        if (absence != null) {
            spread(absence, group);
        }
    }

    /** Gives one absence that was stated for a period to each of its fields. */
    private void spread(StatedAbsence absence, Layout.Group group) {
        boolean besideValues = group.slots().values().stream().anyMatch(slot -> seen[slot.number()]);
        Answer<?> absent = absence.answer(group, besideValues);
        if (absent.isBlank()) {
            return;
        }
        for (Layout.Slot slot : group.slots().values()) {
            answers[slot.number()] = absent;
            slot.cell().ifPresent(absentAsGroup::add);
        }
    }

    private void unknown(Layout.Group group, String name) {
        if (StatedAbsence.isPart(name)) {
            problems.add(
                    JsonProblem.ABSENCE,
                    json,
                    group,
                    "has " + ProblemLog.quoted(name) + " where it does not say for which period or field",
                    "Put it inside \"current\" or \"prior\", or in the place of a field's value.");
        } else {
            problems.add(
                    group.unknownName(),
                    json,
                    group,
                    "has " + ProblemLog.quoted(name) + ", which is not asked there",
                    group == layout.root()
                            ? "Use an id of the edition" + example(group)
                                    + "; a host's own metrics are defined and answered" + " under \"supplemental\"."
                            : "Known there are "
                                    + group.slots().keySet().stream()
                                            .map(ProblemLog::quoted)
                                            .collect(Collectors.joining(", "))
                                    + ".");
        }
        json.skipChildren();
    }

    private static String example(Layout.Group group) {
        return group.slots().keySet().stream()
                .findFirst()
                .map(id -> ", such as " + ProblemLog.quoted(id))
                .orElse("");
    }

    /** Puts everything that was read into {@code report}. */
    void putInto(ReportBuilder report) {
        for (Layout.Field field : layout.fields()) {
            Answer<?> answer = answers[field.number()];
            if (answer != null) {
                put(report, field.ref(), answer);
            }
        }
    }

    @SuppressWarnings("unchecked") // AnswerParser reads by the type of the cell's metric
    private static <T extends FactValue> void put(ReportBuilder report, FactRef<T> cell, Answer<?> answer) {
        report.put(cell, (Answer<T>) answer);
    }

    /** The cells whose absence was stated once for their whole period. */
    Set<FactRef<?>> absentAsGroup() {
        return absentAsGroup;
    }
}
