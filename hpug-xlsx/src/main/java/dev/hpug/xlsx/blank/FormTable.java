package dev.hpug.xlsx.blank;

import dev.hpug.metric.Cpr2021;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Section;
import java.util.List;

/** The tables whose rows are a question's periods. Which questions stand in them is the edition's to say. */
enum FormTable {
    CLAUSES(Cpr2021.A, "A.", "A.", "", Layout.NO_LINES),
    BIRTHS(Cpr2021.C, "C.1.A.", "C.1.A.", ".", Layout.LINES),
    MATERNITY_SPEND(Cpr2021.C, "C.1.B.", "C.1.B.", ".", Layout.LINES),
    MENTAL_HEALTH(Cpr2021.C, "C.2.1", "C.2.", "", Layout.LINES_ONE_ANSWER),
    SUBSTANCE_USE(Cpr2021.C, "C.2.2", "C.2.", "", Layout.LINES_ONE_ANSWER),
    PAYMENT(Cpr2021.D, "D.", "D.", "", Layout.LINES_IN_LABELS),
    SUPPLEMENTAL(Section.SUPPLEMENTAL, "", "", "", Layout.LINES);

    private final String section;
    private final String idStart;
    private final String codePrefix;
    private final String codeEnd;
    private final Layout layout;

    FormTable(Section section, String idStart, String codePrefix, String codeEnd, Layout layout) {
        this.section = section.id();
        this.idStart = idStart;
        this.codePrefix = codePrefix;
        this.codeEnd = codeEnd;
        this.layout = layout;
    }

    /** Where a question's text ends and its period labels end, and whether these name the line of business too. */
    private enum Layout {
        NO_LINES(Column.LINE, Column.PERIOD),
        LINES(Column.QUESTION, Column.PERIOD),
        LINES_ONE_ANSWER(Column.QUESTION, Column.FIRST_ANSWER),
        LINES_IN_LABELS(Column.LINE, Column.FIRST_ANSWER);

        private final int textEnd;
        private final int labelEnd;

        Layout(int textEnd, int labelEnd) {
            this.textEnd = textEnd;
            this.labelEnd = labelEnd;
        }
    }

    /** The items of this table in the order of the catalogue. */
    List<String> items(Edition edition) {
        return edition.itemIds().stream()
                .filter(id -> id.startsWith(idStart))
                .filter(id -> edition.item(id).get(0).section().id().equals(section))
                .toList();
    }

    /** The code in front of an item: {@code "iii."} for {@code C.1.A.iii}; none where the host chose the ids. */
    String code(String itemId) {
        return section.equals(Section.SUPPLEMENTAL.id()) ? "" : itemId.substring(codePrefix.length()) + codeEnd;
    }

    /** Its columns of answers. */
    List<AnswerColumn> answers() {
        return switch (this) {
            case CLAUSES, SUPPLEMENTAL -> AnswerColumn.NUMBER_AND_SHARE;
            case BIRTHS -> AnswerColumn.BIRTHS;
            case MATERNITY_SPEND -> AnswerColumn.SPEND_AND_RATE;
            case MENTAL_HEALTH, SUBSTANCE_USE -> AnswerColumn.SHARE;
            case PAYMENT -> AnswerColumn.SPEND;
        };
    }

    int textEnd() {
        return layout.textEnd;
    }

    int labelEnd() {
        return layout.labelEnd;
    }

    boolean hasColumnOfLines() {
        return layout.textEnd < Column.LINE;
    }

    boolean namesLinesInLabels() {
        return layout == Layout.LINES_IN_LABELS;
    }
}
