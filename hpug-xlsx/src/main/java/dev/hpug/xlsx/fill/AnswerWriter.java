package dev.hpug.xlsx.fill;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Metric;
import dev.hpug.report.Report;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import dev.hpug.xlsx.interpret.Absences;
import dev.hpug.xlsx.interpret.CellInterpreter;
import dev.hpug.xlsx.interpret.ShareScale;
import dev.hpug.xlsx.locate.CellPlace;
import java.util.Locale;
import java.util.Optional;

/** Writes a report's answers into the cells of a form, so that afterwards the form says what the report says. */
final class AnswerWriter {

    private static final String NAMED_BY_PLAN = "Other: ";
    private static final String TO_BE_NAMED = "Other __________";

    private final Form form;
    private final CellWriter cells;
    private final CellInterpreter interpreter;

    AnswerWriter(Form form, CellWriter cells) {
        this.form = form;
        this.cells = cells;
        this.interpreter = new CellInterpreter(form.usesDate1904());
    }

    void write(Report report) {
        form.answers().forEach((fact, place) -> write(fact, report.answer(fact), place));
        report.plan().ifPresent(name -> form.named().plan().ifPresent(place -> cells.text(place, name)));
        report.host().ifPresent(name -> form.named().host().ifPresent(place -> cells.text(place, name)));
        form.named().gates().forEach((gate, place) -> gate(gateAnswer(report, gate), place));
    }

    private static Optional<String> gateAnswer(Report report, Gate gate) {
        return Optional.ofNullable(report.gateAnswers().get(gate))
                .map(yes -> YesNo.of(yes).toString());
    }

    private void gate(Optional<String> answer, CellPlace cell) {
        answer.ifPresentOrElse(letter -> cells.text(cell, letter), () -> cells.clear(cell));
    }

    private void write(FactRef<?> fact, Answer<?> answer, CellPlace place) {
        if (fact.key().metric().field().equals(Metric.LABEL_FIELD)) {
            name(answer, place);
            return;
        }
        Optional<? extends FactValue> value = answer.value();
        if (value.isPresent()) {
            cells.write(place, value.get());
        } else if (answer instanceof Answer.Absent<?> absent) {
            cells.text(place, words(absent.reason(), absent.note()));
        } else {
            cells.clear(place);
        }
    }

    /** The cell of a name is also the label of its row, so it is left as it is while it says the same. */
    private void name(Answer<?> answer, CellPlace place) {
        Optional<?> present = place.cell()
                .flatMap(cell -> interpreter
                        .interpret(cell, ValueType.TEXT, () -> ShareScale.UNKNOWN)
                        .answer()
                        .value());
        if (!present.equals(answer.value())) {
            cells.text(place, answer.value().map(name -> NAMED_BY_PLAN + name).orElse(TO_BE_NAMED));
        }
    }

    /** The plan's own words where a reader takes them for the same reason. */
    private static String words(AbsenceReason reason, Optional<String> note) {
        return note.filter(
                        words -> Absences.reason(words.toLowerCase(Locale.ROOT)).equals(Optional.of(reason)))
                .orElseGet(() -> Absences.words(reason));
    }
}
