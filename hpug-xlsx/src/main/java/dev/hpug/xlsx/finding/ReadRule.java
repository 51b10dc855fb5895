package dev.hpug.xlsx.finding;

import static dev.hpug.rule.Severity.ERROR;
import static dev.hpug.rule.Severity.INFO;
import static dev.hpug.rule.Severity.WARNING;

import dev.hpug.metric.FactRef;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Severity;

/** Everything that can be found while a workbook is read: its permanent id, how much it matters, and what mends it. */
public enum ReadRule {
    /** Text where a number belongs, such as "about 12". */
    NOT_A_NUMBER("cell.not-a-number", ERROR, "Type the number alone."),
    /** "11,3": a comma that may be a decimal point or a slip of the thousands. */
    DECIMAL_COMMA("cell.decimal-comma", ERROR, "Use a point for decimals and commas only between thousands."),
    /** A date where a number belongs, usually made by Excel from "11/3". */
    DATE("cell.date", ERROR, "Format the cell as a number and type the value again."),
    /** A stored error such as #REF!. */
    ERROR_VALUE("cell.error-value", ERROR, "Repair the formula, or type the value in its place."),
    /** A formula whose result the file does not hold. */
    NO_RESULT("cell.no-result", ERROR, "Open the workbook in a spreadsheet program and save it, or type the value."),
    /** A number with more digits than any report needs. */
    OUT_OF_SIZE("cell.out-of-size", ERROR, "Type the value again."),
    /** Something other than Y or N. */
    NOT_YES_OR_NO("cell.not-yes-or-no", ERROR, "Type Y or N."),
    /** "TBD" and its like. */
    PLACEHOLDER("cell.placeholder", WARNING, "Fill in the value, or say N/A or not tracked."),
    /** A lone dash: nothing, or nought? */
    DASH("cell.dash", WARNING, "Type 0 if it is zero; N/A or not tracked if there is no value."),
    /** A number that may be a percentage or a fraction, with nothing near it to tell. */
    AMBIGUOUS_SCALE("cell.ambiguous-scale", WARNING, "Type it with a percent sign."),
    /** A number that may be a percentage or a fraction, read as those near it are. */
    SCALE_FROM_NEIGHBOURS("cell.scale-from-neighbours", INFO, "Type it with a percent sign to be sure."),
    /** A figure with a raised mark of a note behind it, which is no digit of it. */
    NOTE_MARK("cell.note-mark", INFO, "Keep marks of notes out of the cells of figures."),
    /** A figure that somebody struck through. */
    STRUCK_THROUGH("cell.struck-through", WARNING, "Take the line away, or clear what no longer holds."),
    /** A figure that its number format shows in thousands, millions or billions. */
    SHOWN_UNIT("cell.shown-unit", WARNING, "Type the whole figure, in a format without a unit."),
    /** "<50", where that is no count kept back for being small. */
    BOUND("cell.bound", INFO, "State the figure, or say that it is suppressed."),
    /** What no program can show, such as a number that is none. */
    DAMAGED("cell.damaged", ERROR, "Type the value again."),
    /** A form of another edition than the one that was asked for. */
    OTHER_EDITION("layout.other-edition", ERROR, "Ask for that edition, or have the form that is wanted filled in."),
    /** A question of the edition that no row asks. */
    QUESTION_MISSING("layout.question-missing", ERROR, "Put the row back, with its code, under its table's head."),
    /** A row that looks like a question and is in no edition. */
    UNKNOWN_QUESTION(
            "layout.unknown-question",
            WARNING,
            "If it is the host's own, add it to the edition as a supplemental metric."),
    /** A row without its code, or without its line of business, that was recognised by its place. */
    ASSUMED("layout.assumed", WARNING, "Put the code or the line of business back."),
    /** A question asked twice. */
    REPEATED_QUESTION("layout.repeated-question", WARNING, "Remove one of the two."),
    /** Something typed where no question asks for it. */
    STRAY_CONTENT("layout.stray-content", WARNING, "Move it to the cell it belongs to, or clear it."),
    /** A section of the plan's own, such as section E: kept as notes. */
    OWN_SECTION("layout.own-section", INFO, "Read it there; nothing in it is checked or compared."),
    /** Another sheet that is a progress report too; an error where it holds answers, which may be the ones that count. */
    SECOND_REPORT("layout.second-report", WARNING, "Keep only the sheet that is to be read."),
    /** An actual reporting period that could not be understood. */
    PERIOD_UNREADABLE("periods.unreadable", WARNING, "State it like 7/1/2019 - 6/30/2020.");

    private final String id;
    private final Severity severity;
    private final String mend;

    ReadRule(String id, Severity severity, String mend) {
        this.id = id;
        this.severity = severity;
        this.mend = mend;
    }

    /** The permanent id, e.g. {@code "cell.dash"}. */
    public String id() {
        return id;
    }

    /** A finding that is about no one fact. */
    public Finding finding(String message) {
        return Finding.of(id, severity, message, mend);
    }

    /** A finding about one fact, {@code message} being said of it: "holds …". */
    public Finding about(FactRef<?> cell, String message) {
        return finding(cell.label() + " " + message).about(cell);
    }
}
