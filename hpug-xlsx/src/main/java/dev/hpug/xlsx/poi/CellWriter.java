package dev.hpug.xlsx.poi;

import dev.hpug.value.Amount;
import dev.hpug.value.Decimals;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import dev.hpug.xlsx.scan.NumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Puts values into the cells of one workbook: 11.3 % as 0.113 in a percent format, text never as a formula. A cell keeps its
 * style unless its number format would make the value mean something else. Not safe for use by several threads.
 */
public final class CellWriter {

    private static final String WHOLE_PERCENT_FORMAT = "0%";
    private static final String COUNT_FORMAT = "#,##0";
    private static final String DOLLARS_FORMAT = "$#,##0";
    private static final int PERCENT_TO_FRACTION = 2;

    private final XSSFWorkbook workbook;
    private final Map<StyleKey, XSSFCellStyle> variants = new HashMap<>();

    private record StyleKey(short style, String variant) {}

    /** A writer for the cells of {@code workbook}. */
    public CellWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * The share that a form which asks for one tenth of a percent shows: 11.3 % for 14 of 124. A share that was stated is
     * shown as it was, and one with more digits than any share can be stated with stays a ratio.
     */
    public static Share asPrinted(Share share) {
        if (share instanceof Share.Exact exact) {
            BigDecimal percent = exact.percent().toDecimal(1, RoundingMode.HALF_UP);
            return percent.precision() - percent.scale() > Decimals.MAX_DIGITS ? share : Share.ofPercent(percent);
        }
        return share;
    }

    /** Writes a value; an exact share {@linkplain #asPrinted as printed}. */
    public void write(XSSFCell cell, FactValue value) {
        if (value instanceof Share share && asPrinted(share) instanceof Share.Stated printed) {
            number(cell, printed.statedPercent().movePointLeft(PERCENT_TO_FRACTION));
            if (!showsDigitsOf(printed, formatOf(cell))) {
                format(cell, percentFormat(printed.decimalPlaces()));
            }
        } else if (value instanceof Amount amount) {
            number(cell, amount.amount());
            if (formatOf(cell).isPercent() || formatOf(cell).isDate()) {
                format(cell, value.type() == ValueType.COUNT ? COUNT_FORMAT : DOLLARS_FORMAT);
            }
        } else {
            text(cell, value.toString());
        }
    }

    /** Whether a reader of the cell sees as many digits as were stated, in its format or in what is stored. */
    private static boolean showsDigitsOf(Share.Stated share, NumberFormat format) {
        int stored = Math.max(0, share.statedPercent().stripTrailingZeros().scale());
        return format.isPercent() && Math.max(stored, format.decimalPlaces()) == share.decimalPlaces();
    }

    private static String percentFormat(int decimalPlaces) {
        return decimalPlaces == 0 ? WHOLE_PERCENT_FORMAT : "0." + "0".repeat(decimalPlaces) + "%";
    }

    /** Writes text, which stays text even if a person edits it. */
    public void text(XSSFCell cell, String text) {
        clear(cell);
        cell.setCellValue(CellText.stored(text));
        if (CellText.looksLikeFormula(text)) {
            cell.setCellStyle(variant(cell, "quoted", style -> style.setQuotePrefixed(true)));
        }
    }

    /** Takes away what is stored, a formula included, and keeps the style. */
    public void clear(XSSFCell cell) {
        if (cell.isPartOfArrayFormulaGroup()) {
            cell.getSheet().removeArrayFormula(cell);
        }
        cell.setBlank();
    }

    /** Sets whether a cell is locked where its sheet is protected. */
    public void lock(XSSFCell cell, boolean locked) {
        if (cell.getCellStyle().getLocked() != locked) {
            cell.setCellStyle(variant(cell, "locked " + locked, style -> style.setLocked(locked)));
        }
    }

    private void number(XSSFCell cell, BigDecimal number) {
        clear(cell);
        store(cell, number);
    }

    /** Stores a number in an empty cell; its digits go into the file as they are, with no binary rounding on the way. */
    public static void store(XSSFCell cell, BigDecimal number) {
        cell.setCellValue(0);
        cell.getCTCell().setV(number.stripTrailingZeros().toPlainString());
    }

    private static NumberFormat formatOf(XSSFCell cell) {
        return NumberFormat.of(cell.getCellStyle().getDataFormatString());
    }

    private void format(XSSFCell cell, String code) {
        cell.setCellStyle(variant(
                cell,
                code,
                style -> style.setDataFormat(workbook.createDataFormat().getFormat(code))));
    }

    private XSSFCellStyle variant(XSSFCell cell, String variant, Consumer<XSSFCellStyle> change) {
        XSSFCellStyle original = cell.getCellStyle();
        return variants.computeIfAbsent(new StyleKey(original.getIndex(), variant), key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(original);
            change.accept(style);
            return style;
        });
    }
}
