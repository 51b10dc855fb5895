package dev.hpug.json;

import dev.hpug.form.Column;
import dev.hpug.form.Form;
import dev.hpug.form.FormSection;
import dev.hpug.form.FormTable;
import dev.hpug.form.Head;
import dev.hpug.form.Heading;
import dev.hpug.form.Lines;
import dev.hpug.form.MemberLabel;
import dev.hpug.form.PeriodLabel;
import dev.hpug.form.Row;
import dev.hpug.form.Spellings;
import java.util.List;
import java.util.Map;

/** What is written of a form. */
final class FormTree {

    private FormTree() {}

    static Map<String, Object> of(Form form) {
        JsonObject written = new JsonObject();
        if (!form.periods().equals(Form.WITHOUT_TABLES.periods())) {
            written.put(
                    EditionNames.PERIODS,
                    form.periods().stream().map(FormTree::period).toList());
        }
        if (!form.besidePeriods().equals(Form.WITHOUT_TABLES.besidePeriods())) {
            written.put(EditionNames.BESIDE_PERIODS, form.besidePeriods());
        }
        return written.some(
                        EditionNames.MEMBERS,
                        form.members().stream().map(FormTree::member).toList())
                .some(
                        EditionNames.SECTIONS,
                        form.sections().stream().map(FormTree::section).toList())
                .some(
                        EditionNames.HEADS,
                        form.heads().stream().map(FormTree::head).toList())
                .some(
                        EditionNames.TABLES,
                        form.tables().stream().map(FormTree::table).toList())
                .entries();
    }

    private static Map<String, Object> period(PeriodLabel label) {
        return new JsonObject()
                .put(EditionNames.PERIOD, label.period().id())
                .put(EditionNames.PRINTED, label.printed())
                .some(EditionNames.SPELLINGS, label.spellings())
                .entries();
    }

    private static Map<String, Object> member(MemberLabel label) {
        return new JsonObject()
                .put(EditionNames.AXIS, label.axis())
                .put(EditionNames.MEMBER, label.member())
                .put(EditionNames.PRINTED, label.printed(), label.member())
                .put(EditionNames.IN_LABELS, label.inLabels(), label.printed())
                .some(EditionNames.SPELLINGS, label.spellings())
                .entries();
    }

    private static Map<String, Object> section(FormSection section) {
        return new JsonObject()
                .put(EditionNames.SECTION, section.section())
                .put(EditionNames.CODE, section.code(), section.section())
                .put(EditionNames.INSTRUCTIONS, section.instructions(), "")
                .entries();
    }

    private static Map<String, Object> head(Head head) {
        JsonObject written =
                new JsonObject().put(EditionNames.ID, head.id()).put(EditionNames.PRINTED, head.printed(), head.id());
        if (head.spellings().equals(Spellings.NONE)) {
            return written.put(EditionNames.READ, false).entries();
        }
        return written.some(EditionNames.SPELLINGS, besidePrinted(head))
                .some(EditionNames.BESIDE, head.spellings().beside())
                .some(EditionNames.WITHIN, head.spellings().within())
                .entries();
    }

    /** The spellings without what is printed, which a reader adds at their end. */
    private static List<String> besidePrinted(Head head) {
        List<String> whole = head.spellings().whole();
        int last = whole.size() - 1;
        return last >= 0 && whole.get(last).equals(head.printed()) ? whole.subList(0, last) : whole;
    }

    private static Map<String, Object> table(FormTable table) {
        return new JsonObject()
                .put(EditionNames.ID, table.id())
                .put(EditionNames.SECTION, table.section())
                .put(EditionNames.HEADING, table.heading().map(FormTree::heading))
                .put(EditionNames.QUESTIONS, table.questions(), "")
                .put(EditionNames.NAMES, table.names())
                .put(EditionNames.LABELS, table.labels())
                .put(EditionNames.LINES, table.lines().map(FormTree::lines))
                .some(
                        EditionNames.ONCE,
                        table.once().stream().map(FormTree::column).toList())
                .some(
                        EditionNames.ANSWERS,
                        table.answers().stream().map(FormTree::column).toList())
                .put(EditionNames.OVER, table.over())
                .some(
                        EditionNames.ROWS,
                        table.rows().stream().map(FormTree::row).toList())
                .flag(EditionNames.STATES_TOTAL, table.statesTotal())
                .put(EditionNames.NOTE, table.note())
                .entries();
    }

    private static Map<String, Object> heading(Heading heading) {
        return new JsonObject()
                .put(EditionNames.TITLE, heading.title())
                .put(EditionNames.TEXT, heading.text(), "")
                .entries();
    }

    private static Map<String, Object> lines(Lines lines) {
        return new JsonObject()
                .put(EditionNames.AXIS, lines.axis())
                .put(EditionNames.HEAD, lines.head())
                .entries();
    }

    private static Map<String, Object> column(Column column) {
        return new JsonObject()
                .put(EditionNames.HEAD, column.head())
                .put(EditionNames.FIELDS, column.fields())
                .put(EditionNames.MEMBER, column.member())
                .entries();
    }

    private static Map<String, Object> row(Row row) {
        return new JsonObject()
                .put(EditionNames.ITEM, row.item())
                .put(EditionNames.CODE, row.code(), "")
                .some(EditionNames.NAMES, row.names())
                .put(EditionNames.OWN_NAME, row.ownName())
                .entries();
    }
}
