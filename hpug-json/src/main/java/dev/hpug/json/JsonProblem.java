package dev.hpug.json;

import dev.hpug.rule.Severity;

/**
 * What can be wrong with a document that is a progress report, or an edition: the rule ids of the findings that
 * {@link ReportJsonReader} and {@link EditionJsonReader} make, and how much each matters in a report. An error means that something
 * stated is not in the report. In an edition each of them is an error.
 *
 * <p>A host that sees it otherwise regrades one like any rule: {@code RuleSet.standard().graded("json.null", Severity.INFO)}.
 */
public enum JsonProblem {
    /** A metric id that the edition does not ask, e.g. {@code "D.11"}; its values are left out. */
    UNKNOWN_METRIC("json.unknown-metric", Severity.ERROR),
    /** A name that is no line of business or membership of its metric, e.g. {@code "medicare"}; its values are left out. */
    UNKNOWN_MEMBER("json.unknown-member", Severity.ERROR),
    /** A name that is neither {@code "current"} nor {@code "prior"}; its values are left out. */
    UNKNOWN_PERIOD("json.unknown-period", Severity.ERROR),
    /** A field its metric does not have, e.g. {@code "births"} under {@code D.3}; its value is left out. */
    UNKNOWN_FIELD("json.unknown-field", Severity.ERROR),
    /** A name under {@code "applies"} that is no gate of the edition; its answer is left out. */
    UNKNOWN_GATE("json.unknown-gate", Severity.ERROR),
    /** A block under {@code "printing"} that the edition does not have, or a unit or mode that is none; it is left out. */
    PRINTING("json.printing", Severity.ERROR),
    /** A key the format does not have, outside the metrics; it is passed over. */
    UNKNOWN_KEY("json.unknown-key", Severity.WARNING),
    /** A value of another JSON type than the place asks for, e.g. {@code "11.3"} in quotes; it is left out. */
    TYPE("json.type", Severity.ERROR),
    /** A number beyond what a report can hold, e.g. {@code 1e999999999}; it is left out. */
    NUMBER("json.number", Severity.ERROR),
    /** A share's numerator or denominator is missing, or the denominator is negative; the share is left out. */
    RATIO("json.ratio", Severity.ERROR),
    /** A text without any words where words are asked for; it is read as a blank. */
    EMPTY_TEXT("json.empty-text", Severity.WARNING),
    /** Not a date like {@code "2019-07-01"}, or a period that ends before it starts; the edition's dates are taken. */
    DATE("json.date", Severity.ERROR),
    /** The dates of a period are not stated; the edition's are taken. */
    PERIODS_MISSING("json.periods-missing", Severity.WARNING),
    /** An explicit null, which does not say whether the value is blank or absent for a reason; it is read as a blank. */
    NULL("json.null", Severity.WARNING),
    /** The same key twice in one object; the first one counts. */
    DUPLICATE("json.duplicate", Severity.ERROR),
    /** An absence with a reason the format does not have, or where it does not say what is absent; it is left out. */
    ABSENCE("json.absence", Severity.ERROR),
    /** Values beside {@code "absent"}; the values count. */
    ABSENT_WITH_VALUE("json.absent-with-value", Severity.ERROR),
    /** A note without {@code "absent"} beside it; it is left out. */
    NOTE("json.note", Severity.WARNING),
    /** A supplemental metric that cannot be added to the edition; its values are left out. */
    DEFINITION("json.definition", Severity.ERROR),
    /** A file that is no edition of the format's version 1 at all, such as one that is not JSON. */
    NOT_AN_EDITION("json.not-an-edition", Severity.ERROR),
    /** A part of an edition lacks what it cannot be without, as a metric its type. */
    MISSING("json.missing", Severity.ERROR),
    /** A word or number in an edition that is none of those the format has there, e.g. a polarity {@code "up"}. */
    CHOICE("json.choice", Severity.ERROR),
    /** A name in an edition that nothing in it has, e.g. a part of a whole that is not asked. */
    REFERENCE("json.reference", Severity.ERROR),
    /** Parts of an edition that do not hold together, e.g. a whole of parts along different axes. */
    EDITION("json.edition", Severity.ERROR),
    /** More problems than are worth listing; the last finding says how many. */
    MORE("json.more", Severity.ERROR);

    private final String id;
    private final Severity severity;

    JsonProblem(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The permanent rule id, e.g. {@code "json.unknown-metric"}. */
    public String id() {
        return id;
    }

    /** How much it matters, unless a rule set says otherwise. */
    public Severity severity() {
        return severity;
    }
}
