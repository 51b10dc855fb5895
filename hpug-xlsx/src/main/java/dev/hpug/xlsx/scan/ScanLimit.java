package dev.hpug.xlsx.scan;

/**
 * One bound that scanning keeps to, with its safe default. All are counted while reading; what a file declares about itself
 * is never believed. Set one with {@link ScanLimits#with}.
 */
public enum ScanLimit {
    /** Bytes of the file as it arrives. Default 20,000,000; a returned progress report has about 45,000. */
    FILE_BYTES(20_000_000),
    /** Parts in the zip archive, and relationships of one part. Default 2,000; a returned report has 10 to 40. */
    ENTRIES(2_000),
    /** Bytes after decompression of all parts that are read, together. Default 20,000,000; a returned report has about 100,000. */
    INFLATED_BYTES(20_000_000),
    /** Bytes after decompression of one part. Default 10,000,000; the report sheet has about 50,000. */
    PART_BYTES(10_000_000),
    /** Bytes of one piece of XML: a tag with its attributes, a comment, a stretch of text. Default 200,000; usual ones have under 2,000. */
    MARKUP_BYTES(200_000),
    /** Different names of XML elements and attributes. Default 500; all that Excel itself writes are under 300. */
    XML_NAMES(500),
    /** How deep XML elements may nest. Default 100; Excel's own parts stay under 20. */
    NESTING_DEPTH(100),
    /** Sheets in the workbook. Default 256; the published report has 2. */
    SHEETS(256),
    /** Cells with content, all sheets together. Default 500,000; a returned report has about 700. */
    CELLS(500_000),
    /** Shared strings. Default 200,000; a returned report has about 300. */
    SHARED_STRINGS(200_000),
    /** Cell formats, and custom number formats. Default 65,490, Excel's own bound; a returned report has under 200. */
    STYLES(65_490),
    /** Merged ranges, all sheets together. Default 50,000; the published report has 69. */
    MERGES(50_000),
    /** Defined names. Default 10,000; the published report has none. */
    DEFINED_NAMES(10_000),
    /** Characters of one cell's text, or of one formula. Default 32,767, Excel's own bound. */
    TEXT_LENGTH(32_767),
    /** Characters of all formulas of a workbook that is filled, one that many cells share counted for each. Default 2,000,000; a form has under 1,000. */
    FORMULA_CHARACTERS(2_000_000),
    /** Cells and formulas looked at to tell which results an edit changes. Default 20,000,000; filling a form takes under 1,000. */
    FORMULA_STEPS(20_000_000),
    /** Comments of a workbook that is marked, all sheets together. Default 50,000; a returned report has under 100. */
    COMMENTS(50_000),
    /** Findings marked in a workbook. Default 2,000; a returned report has under 200. */
    FINDINGS(2_000);

    private final long defaultValue;

    ScanLimit(long defaultValue) {
        this.defaultValue = defaultValue;
    }

    /** The value used unless the caller sets another: 500,000 for {@link #CELLS}. */
    public long defaultValue() {
        return defaultValue;
    }
}
