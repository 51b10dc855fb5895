package dev.hpug.json;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * The bytes are no progress report in JSON, with the reason, where reading had to stop, and what would mend it. The only
 * exception that reading throws because of what the bytes are.
 *
 * <p>The message is one line for a person: {@code "The JSON ends too early at line 3, column 14. Download or send it again; part
 * of it is missing."}
 */
public final class NotAReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why the bytes are refused, each with its standing advice. */
    public enum Reason {
        /** There is nothing but white space. */
        EMPTY("Send the file again; it was empty when it arrived."),
        /** The text breaks the rules of JSON. */
        MALFORMED("Have the program that wrote it mended, or write it again with hpug."),
        /** The text stops before its end. */
        TRUNCATED("Download or send it again; part of it is missing."),
        /** JSON, but a list, text or number. */
        NOT_AN_OBJECT(
                "Check that this is the right file; a report starts with { \"format\": \"hpug-progress-report\"."),
        /** A JSON object that does not say {@code "format": "hpug-progress-report"}. */
        WRONG_FORMAT("Check that this is the right file; a report starts with { \"format\": \"hpug-progress-report\"."),
        /** A version of the format other than 1. */
        UNSUPPORTED_VERSION("Read it with a newer hpug, or have it written as version 1."),
        /** An edition of the report that the reader was not given. */
        UNKNOWN_EDITION("Give the reader the edition's file, or mend the edition's name."),
        /** Objects or lists inside each other to a depth no report has. */
        TOO_DEEP("Do not trust this file; no report looks like this."),
        /** More bytes than the reader was told to take in, or a key longer than any report has. */
        TOO_LARGE("If a file this large is meant, raise the reader's limit; otherwise do not trust it.");

        private final String advice;

        Reason(String advice) {
            this.advice = advice;
        }

        /** What would mend it, as a sentence for a person. */
        public String advice() {
            return advice;
        }
    }

    private final Reason reason;
    private final int line;
    private final int column;

    private NotAReportException(Reason reason, String fact, TokenStreamLocation where, @Nullable Throwable cause) {
        super(
                fact
                        + (where.getLineNr() > 0
                                ? " at line " + where.getLineNr() + ", column " + where.getColumnNr()
                                : "")
                        + ". " + reason.advice(),
                cause);
        this.reason = reason;
        this.line = where.getLineNr();
        this.column = where.getColumnNr();
    }

    static NotAReportException of(Reason reason, String fact) {
        return new NotAReportException(reason, fact, TokenStreamLocation.NA, null);
    }

    static NotAReportException of(Reason reason, String fact, TokenStreamLocation where) {
        return new NotAReportException(reason, fact, where, null);
    }

    static NotAReportException of(Reason reason, String fact, JacksonException cause) {
        TokenStreamLocation where = cause.getLocation();
        return new NotAReportException(reason, fact, where == null ? TokenStreamLocation.NA : where, cause);
    }

    /** Why the bytes are refused. */
    public Reason reason() {
        return reason;
    }

    /** What would mend it: {@code "Download or send it again; part of it is missing."} */
    public String advice() {
        return reason.advice();
    }

    /** The line at which reading stopped, from 1, where it is one line's fault. */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** The column at which reading stopped, in bytes from 1, where it is one line's fault. */
    public OptionalInt column() {
        return line > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }
}
