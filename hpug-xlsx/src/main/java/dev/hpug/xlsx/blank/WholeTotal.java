package dev.hpug.xlsx.blank;

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
 */
record WholeTotal(List<XSSFCell> parts, XSSFCell total) {

    /** Half of one tenth of a percent. */
    private static final String HALF_STEP = "0.0005";

    /** What rounding alone seldom comes to: 0.3 percentage points. */
    private static final String UNLIKELY = "0.003";

    /** What binary floating point leaves of a difference that is none. */
    private static final String NOISE = "1E-9";

    /** Writes the formula, which shows nothing before there is a share, and the rules of its colours. */
    void write() {
        total.setCellFormula("IF(" + given() + "=0,\"\",SUM(" + list() + "))");
        SheetConditionalFormatting formats = total.getSheet().getSheetConditionalFormatting();
        ConditionalFormattingRule[] rules = {
            rule(formats, impossible(), Shade.RED),
            rule(formats, "AND(" + complete() + ",ABS(" + sum() + "-1)<" + NOISE + ")", Shade.GREEN),
            rule(formats, "AND(" + complete() + ",ABS(" + sum() + "-1)>" + UNLIKELY + "-" + NOISE + ")", Shade.AMBER),
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

    /** Too much even if every share above zero was rounded up, or too little even if each was rounded down. */
    private String impossible() {
        String aboveZero = parts.stream()
                .map(cell -> "COUNTIF(" + reference(cell) + ",\">0\")")
                .collect(Collectors.joining("+", "(", ")"));
        return "OR(" + sum() + "-" + HALF_STEP + "*" + aboveZero + ">1+" + NOISE + ",AND(" + complete() + "," + sum()
                + "+" + HALF_STEP + "*" + parts.size() + "<=1+" + NOISE + "))";
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
