package dev.hpug.xlsx;

import java.util.Objects;

/**
 * The workbook can be read, but not be written back with something put into it; a file in strict Open XML is one. The message
 * says what would mend it, and the cause what Apache POI said.
 */
public final class UneditableWorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A refusal because of what {@code cause} says. */
    public UneditableWorkbookException(Throwable cause) {
        super(
                "The workbook can be read but not be edited: " + cause.getMessage()
                        + ". Open it in Excel, save it as an Excel Workbook (.xlsx, not strict), and try that file.",
                Objects.requireNonNull(cause, "cause"));
    }
}
