package dev.hpug.xlsx.mark;

import dev.hpug.rule.Finding;
import dev.hpug.rule.Severity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;

/**
 * Shows marked cells in a light colour by a conditional format that always holds, and by whose formula hpug knows its own:
 * the cells' styles are not touched.
 */
final class CellFills {

    private static final String ALWAYS = "ISTEXT(\"hpug mark\")";

    private CellFills() {}

    /** A cell takes the colour of the worst that was found in it. */
    static void add(XSSFWorkbook workbook, Map<MarkedCell, List<Finding>> findings) {
        Map<Severity, Map<XSSFSheet, List<String>>> addresses = findings.keySet().stream()
                .collect(Collectors.groupingBy(
                        cell -> worst(findings.getOrDefault(cell, List.of())),
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                MarkedCell::sheet,
                                LinkedHashMap::new,
                                Collectors.mapping(cell -> cell.address().formatAsString(), Collectors.toList()))));
        addresses.forEach((severity, sheets) -> {
            int look = look(workbook.getStylesSource(), SeverityColour.of(severity));
            sheets.forEach((sheet, cells) -> add(sheet, cells, look));
        });
    }

    private static Severity worst(List<Finding> findings) {
        return findings.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
    }

    private static void add(XSSFSheet sheet, List<String> cells, int look) {
        int priority = nextPriority(sheet);
        CTConditionalFormatting format = sheet.getCTWorksheet().addNewConditionalFormatting();
        format.setSqref(cells);
        CTCfRule rule = format.addNewCfRule();
        rule.setType(STCfType.EXPRESSION);
        rule.setDxfId(look);
        rule.setPriority(priority);
        rule.addFormula(ALWAYS);
    }

    private static int nextPriority(XSSFSheet sheet) {
        return 1
                + Arrays.stream(sheet.getCTWorksheet().getConditionalFormattingArray())
                        .flatMap(format -> Arrays.stream(format.getCfRuleArray()))
                        .mapToInt(CTCfRule::getPriority)
                        .max()
                        .orElse(0);
    }

    /** The number of a differential format, one that is there already where there is one. */
    private static int look(StylesTable styles, SeverityColour colour) {
        for (int i = 0; i < styles._getDXfsSize(); i++) {
            if (isOnly(styles.getDxfAt(i), colour)) {
                return i;
            }
        }
        CTDxf added = CTDxf.Factory.newInstance();
        added.addNewFill().addNewPatternFill().addNewBgColor().setRgb(colour.argb());
        return styles.putDxf(added) - 1;
    }

    private static boolean isOnly(CTDxf format, SeverityColour colour) {
        boolean onlyFill = format.isSetFill() && !format.isSetFont() && !format.isSetBorder() && !format.isSetNumFmt();
        return onlyFill
                && format.getFill().isSetPatternFill()
                && format.getFill().getPatternFill().isSetBgColor()
                && Arrays.equals(format.getFill().getPatternFill().getBgColor().getRgb(), colour.argb());
    }

    static void remove(XSSFSheet sheet) {
        CTConditionalFormatting[] formats = sheet.getCTWorksheet().getConditionalFormattingArray();
        for (int i = formats.length - 1; i >= 0; i--) {
            if (isOurs(formats[i])) {
                sheet.getCTWorksheet().removeConditionalFormatting(i);
            }
        }
    }

    private static boolean isOurs(CTConditionalFormatting format) {
        return Arrays.stream(format.getCfRuleArray())
                .flatMap(rule -> Arrays.stream(rule.getFormulaArray()))
                .anyMatch(ALWAYS::equals);
    }
}
