package dev.hpug.json;

import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.YesNo;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what stands under {@code "metrics"}: walks the cells in catalogue order and opens an object only when something
 * in it was answered.
 */
final class FactsWriter {

    private final JsonGenerator json;
    private final Report report;

    /** The names of the objects that are open below {@code "metrics"}. */
    private List<String> open = List.of();

    FactsWriter(JsonGenerator json, Report report) {
        this.json = json;
        this.report = report;
    }

    void write(List<FactRef<?>> cells) {
        int from = 0;
        while (from < cells.size()) {
            List<String> path = Names.pathOf(cells.get(from));
            int to = from + 1;
            while (to < cells.size() && path.equals(Names.pathOf(cells.get(to)))) {
                to++;
            }
            writeGroup(path, cells.subList(from, to));
            from = to;
        }
        moveTo(List.of());
    }

    /** Writes the fields of one object, {@code {"births": 812, "cSectionRate": 24.1}}. */
    private void writeGroup(List<String> path, List<FactRef<?>> cells) {
        Answer<?> first = report.answer(cells.get(0));
        if (cells.get(0).period().isPresent() && first instanceof Answer.Absent<?> absent && allAre(absent, cells)) {
            moveTo(path);
            writeAbsence(absent);
            return;
        }
        for (FactRef<?> cell : cells) {
            Answer<?> answer = report.answer(cell);
            if (!answer.isBlank()) {
                moveTo(path);
                json.writeName(cell.key().metric().field());
                writeAnswer(answer);
            }
        }
    }

    private boolean allAre(Answer<?> absent, List<FactRef<?>> cells) {
        return cells.stream().allMatch(cell -> report.answer(cell).equals(absent));
    }

    private void moveTo(List<String> path) {
        int common = 0;
        while (common < open.size() && common < path.size() && open.get(common).equals(path.get(common))) {
            common++;
        }
        for (int depth = open.size(); depth > common; depth--) {
            json.writeEndObject();
        }
        for (int depth = common; depth < path.size(); depth++) {
            json.writeObjectPropertyStart(path.get(depth));
        }
        open = path;
    }

    private void writeAnswer(Answer<?> answer) {
        if (answer instanceof Answer.Given<?> given) {
            writeValue(given.given());
        } else if (answer instanceof Answer.Absent<?> absent) {
            json.writeStartObject();
            writeAbsence(absent);
            json.writeEndObject();
        }
    }

    private void writeAbsence(Answer.Absent<?> absent) {
        json.writeStringProperty(Names.ABSENT, absent.reason().id());
        if (absent.note().isPresent()) {
            json.writeStringProperty(Names.NOTE, absent.note().get());
        }
    }

    private void writeValue(FactValue value) {
        if (value instanceof Share.Stated share) {
            json.writeNumber(share.statedPercent());
        } else if (value instanceof Amount amount) {
            json.writeNumber(amount.amount());
        } else if (value instanceof Share.Exact share) {
            json.writeStartObject();
            json.writeName(Names.NUMERATOR).writeNumber(share.numerator());
            json.writeName(Names.DENOMINATOR).writeNumber(share.denominator());
            json.writeEndObject();
        } else if (value instanceof YesNo yesNo) {
            json.writeBoolean(yesNo.isYes());
        } else if (value instanceof Text text) {
            json.writeString(text.words());
        }
    }
}
