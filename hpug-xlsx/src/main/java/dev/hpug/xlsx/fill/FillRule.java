package dev.hpug.xlsx.fill;

import static dev.hpug.rule.Severity.ERROR;
import static dev.hpug.rule.Severity.INFO;
import static dev.hpug.rule.Severity.WARNING;

import dev.hpug.rule.Finding;
import dev.hpug.rule.Severity;

/** Everything that can keep a report from going into a workbook whole: its permanent id, how much it matters, what mends it. */
public enum FillRule {
    /** The report answers a question the workbook does not ask. */
    QUESTION_NOT_ASKED("fill.question-not-asked", ERROR, "Use a form that asks it, or put the row back."),
    /** What the workbook now says is not quite what the report says: 61.00 % reads back as 61.0 %. */
    READS_OTHERWISE("fill.reads-otherwise", WARNING, "Compare the cell with the report before handing it in."),
    /** A share that is known exactly, 14 of 124, and that the workbook can only state as printed, 11.3 %. */
    RATIO_AS_PRINTED(
            "fill.ratio-as-printed", INFO, "Keep the report as JSON beside the workbook where the ratios matter."),
    /** The workbook has no cell for the plan's or the host's name, or for a gate's answer. */
    NO_PLACE("fill.no-place", INFO, "Say it in the message the workbook goes with."),
    /** The workbook has no line for the actual reporting periods, which are not the recommended ones. */
    PERIODS_NOT_STATED("fill.periods-not-stated", WARNING, "State the periods above the first section."),
    /** A formula that could not be worked out; its old result was taken away. */
    NOT_CALCULATED("fill.not-calculated", WARNING, "Open the workbook in a spreadsheet program and save it."),
    /** A formula that filled several cells, of which one holds an answer now; the others keep the values they had. */
    FORMULA_GONE(
            "fill.formula-gone",
            WARNING,
            "Check the cells beside the answer, and type their formulas again if need be."),
    /** A figure of last year that next year's edition does not ask for. */
    NOT_CARRIED("fill.not-carried", WARNING, "Map the metric to one of the edition's, or report it beside the form.");

    private final String id;
    private final Severity severity;
    private final String mend;

    FillRule(String id, Severity severity, String mend) {
        this.id = id;
        this.severity = severity;
        this.mend = mend;
    }

    /** The permanent id, e.g. {@code "fill.no-place"}. */
    public String id() {
        return id;
    }

    Finding finding(String message) {
        return Finding.of(id, severity, message, mend);
    }
}
