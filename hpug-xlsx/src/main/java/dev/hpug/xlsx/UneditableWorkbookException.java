package dev.hpug.xlsx;

/**
 * The workbook can be read, but not be written back with something put into it: a part that has to change is not in UTF-8, for
 * one. The message says why, and what would mend it.
 */
public final class UneditableWorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A refusal because of a fact: {@code "part xl/styles.xml is not in UTF-8"}. */
    public UneditableWorkbookException(String fact) {
        this(fact, "Open it in Excel, save it as an Excel Workbook (.xlsx), and try that file");
    }

    /** A refusal because of a fact, with what else would mend it: {@code "Mark fewer findings"}. */
    public UneditableWorkbookException(String fact, String mend) {
        super("The workbook can be read but not be edited: " + fact + ". " + mend + ".");
    }
}
