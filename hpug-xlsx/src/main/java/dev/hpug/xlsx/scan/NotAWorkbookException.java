package dev.hpug.xlsx.scan;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bytes are no workbook that can be read, with the reason and what would mend it. The only exception a scan throws
 * because of what the bytes are.
 *
 * <p>The message is one line for a person, fact first: {@code "the file is a Word document, not a workbook. Ask for the Excel
 * file (.xlsx) itself."}
 */
public final class NotAWorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why the bytes are refused, each with its standing advice. */
    public enum Reason {
        /** There are no bytes at all. */
        EMPTY_FILE("Send the file again; it was empty when it arrived."),
        /** An Excel 97–2003 workbook ({@code .xls}). */
        LEGACY_XLS("Open it in Excel and save it as an Excel Workbook (.xlsx)."),
        /** A workbook that asks for a password to open. */
        PASSWORD_PROTECTED(
                "Open it in Excel, remove the password under File > Info > Protect Workbook, and save it again."),
        /** A Word document, {@code .docx} or {@code .doc}. */
        WORD_DOCUMENT("Ask for the Excel file (.xlsx) itself."),
        /** A PowerPoint presentation, {@code .pptx} or {@code .ppt}. */
        PRESENTATION("Ask for the Excel file (.xlsx) itself."),
        /** A binary workbook ({@code .xlsb}). */
        BINARY_WORKBOOK("Open it in Excel and save it as an Excel Workbook (.xlsx)."),
        /** An OpenDocument file, such as {@code .ods}. */
        OPEN_DOCUMENT("Open it in LibreOffice or Excel and save it as an Excel Workbook (.xlsx)."),
        /** A PDF. */
        PDF("Ask for the Excel file (.xlsx) it was printed from."),
        /** Plain text of some sort: CSV, HTML, XML, RTF. */
        TEXT_OR_CSV(
                "Ask for the Excel file (.xlsx) itself, or open this one in Excel and save it as an Excel Workbook (.xlsx)."),
        /** A zip archive without a workbook in it. */
        OTHER_ARCHIVE("Unpack it, and read the Excel file (.xlsx) inside if there is one."),
        /** A workbook that asks none of the report's questions. */
        OTHER_WORKBOOK("Check that this is the right file; it should be the filled-in Progress Report."),
        /** None of the formats known here. */
        UNKNOWN_FORMAT("Check that this is the right file; it should be an Excel Workbook (.xlsx)."),
        /** The file stops before its end. */
        TRUNCATED("Download or send it again; part of it is missing."),
        /** The file contradicts itself or the format. */
        DAMAGED("Open it in Excel, let Excel repair it, and save it again."),
        /** A part holds a DOCTYPE, which workbooks never do and attacks use; nothing it names was opened or expanded. */
        FORBIDDEN_XML("Do not trust this file; no spreadsheet program writes this. Ask for a freshly saved one."),
        /** Two parts have the same name, so that two programs could read two different workbooks. */
        DUPLICATE_ENTRIES("Do not trust this file; open it in Excel, check what it shows, and save it again."),
        /** The file goes beyond a limit of the scan, named by {@link NotAWorkbookException#limit()}. */
        LIMIT_EXCEEDED("If a file this large is meant, raise the limit; otherwise do not trust it.");

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
    private final @Nullable ScanLimit limit;

    private NotAWorkbookException(Reason reason, @Nullable ScanLimit limit, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.limit = limit;
    }

    /** A refusal whose message is the fact and the reason's advice. */
    static NotAWorkbookException of(Reason reason, String fact) {
        return new NotAWorkbookException(reason, null, fact + ". " + reason.advice(), null);
    }

    /** As {@link #of(Reason, String)}, keeping what was thrown below. */
    static NotAWorkbookException of(Reason reason, String fact, Throwable cause) {
        return new NotAWorkbookException(
                reason, null, fact + ". " + reason.advice(), Objects.requireNonNull(cause, "cause"));
    }

    /** A refusal of a workbook that is none of the kind that was asked for. */
    public static NotAWorkbookException otherWorkbook(String fact) {
        return of(Reason.OTHER_WORKBOOK, fact);
    }

    /** A refusal at a limit; the message names the limit and its value in force. */
    static NotAWorkbookException over(ScanLimit limit, long value) {
        String fact = String.format(Locale.ROOT, "the file goes beyond the limit %s = %,d", limit, value);
        return new NotAWorkbookException(
                Reason.LIMIT_EXCEEDED, limit, fact + ". " + Reason.LIMIT_EXCEEDED.advice(), null);
    }

    /** Why the bytes are refused. */
    public Reason reason() {
        return reason;
    }

    /** What would mend it: {@code "Open it in Excel and save it as an Excel Workbook (.xlsx)."} */
    public String advice() {
        return reason.advice();
    }

    /** The limit the file goes beyond; empty unless the reason is {@link Reason#LIMIT_EXCEEDED}. */
    public Optional<ScanLimit> limit() {
        return Optional.ofNullable(limit);
    }
}
