package dev.hpug.xlsx.blank;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * A live total of shares that should make 100 %, coloured by what rounding allows: shares printed to one tenth of a percent
 * may each be off by half a tenth, but none was below zero.
 *
 * @param parts the cells of the shares
 * @param total the cell of their total
 * @param decimalPlaces those of the percent that the shares are printed to
 */
record WholeTotal(List<XSSFCell> parts, XSSFCell total, int decimalPlaces) {

    private static final int PLACES_OF_A_PERCENT = 2;
    private static final int TENTHS_OF_HALF_A_STEP = 5;

    /** What rounding alone seldom comes to: with tenths, 0.3 percentage points. */
    private static final int UNLIKELY_STEPS = 3;

    /** What binary floating point leaves of a difference that is none. */
    private static final String NOISE = "1E-9";

    /** Writes the formula, which shows nothing before there is a share, and the rules of its colours. */
    void write() {
        total.setCellFormula("IF(" + given() + "=0,\"\",SUM(" + list() + "))");
        SheetConditionalFormatting formats = total.getSheet().getSheetConditionalFormatting();
        ConditionalFormattingRule[] rules = {
            rule(formats, impossible(), Shade.RED),
            rule(formats, "AND(" + complete() + ",ABS(" + sum() + "-1)<" + NOISE + ")", Shade.GREEN),
            rule(formats, "AND(" + complete() + ",ABS(" + sum() + "-1)>" + unlikely() + "-" + NOISE + ")", Shade.AMBER),
            rule(formats, complete(), Shade.GREY)
        };
        CellRangeAddress[] where = {
            new CellRangeAddress(
                    total.getRowIndex(), total.getRowIndex(), total.getColumnIndex(), total.getColumnIndex())
        };
        for (ConditionalFormattingRule rule : rules) {
            formats.addConditionalFormatting(where, rule);
        }
    }

    /** Half of what the last digit stands for: of one tenth of a percent. */
    private String halfStep() {
        return BigDecimal.valueOf(TENTHS_OF_HALF_A_STEP, PLACES_OF_A_PERCENT + decimalPlaces + 1)
                .toPlainString();
    }

    private String unlikely() {
        return BigDecimal.valueOf(UNLIKELY_STEPS, PLACES_OF_A_PERCENT + decimalPlaces)
                .toPlainString();
    }

    /** Too much even if every share above zero was rounded up, or too little even if each was rounded down. */
    private String impossible() {
        String aboveZero = parts.stream()
                .map(cell -> "COUNTIF(" + reference(cell) + ",\">0\")")
                .collect(Collectors.joining("+", "(", ")"));
        return "OR(" + sum() + "-" + halfStep() + "*" + aboveZero + ">1+" + NOISE + ",AND(" + complete() + "," + sum()
                + "+" + halfStep() + "*" + parts.size() + "<=1+" + NOISE + "))";
    }

    private String complete() {
        return given() + "=" + parts.size();
    }

    private String given() {
        return "COUNT(" + list() + ")";
    }

    /** The total as a number, 0 while it shows nothing. */
    private String sum() {
        return "SUM(" + reference(total) + ")";
    }

    private String list() {
        return parts.stream().map(WholeTotal::reference).collect(Collectors.joining(","));
    }

    private static String reference(XSSFCell cell) {
        return new CellReference(cell.getRowIndex(), cell.getColumnIndex(), true, true).formatAsString();
    }

    private static ConditionalFormattingRule rule(SheetConditionalFormatting formats, String formula, Shade shade) {
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(shade.color());
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }
}
