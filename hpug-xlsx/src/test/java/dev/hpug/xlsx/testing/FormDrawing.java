package dev.hpug.xlsx.testing;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.value.ValueType;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Draws the blank form: codes, heads and period labels where the published one has them, every title, question and
 * instruction in hpug's own words, most of them the edition's own titles and definitions.
 */
final class FormDrawing {

    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {8, 22, 10, 10, 10, 10, 17, 17, 13, 22, 17, 13};
    private static final List<String> SPECIALTIES = List.of(
            "Bariatric Surgery",
            "Cancer Care",
            "Cardiac Procedure",
            "Joint Replacement",
            "Maternity",
            "Spine Surgery",
            "Transplant",
            "Other __________",
            "Other __________",
            "Other __________");
    private static final List<String> PERIOD_LABELS = List.of("Current", "Prior");
    private static final List<String> LINES = List.of("Commercial", "Medicaid");
    private static final List<String> PAYMENT_LABELS =
            List.of("Current Year Comm", "Prior Year Comm", "Current Year Medicaid", "Prior Year Medicaid");

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final Edition edition = Edition.cpr2021();

    private FormDrawing(XSSFSheet sheet, FormStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    static void draw(XSSFWorkbook workbook) {
        FormStyles styles = new FormStyles(workbook);
        new FormDrawing(workbook.createSheet("Introduction"), styles).introduction();
        new FormDrawing(workbook.createSheet(FormWorkbook.SHEET), styles).form();
    }

    private void introduction() {
        sheet.setFitToPage(true);
        sheet.setColumnWidth(0, 6 * CHARACTER);
        sheet.setColumnWidth(1, 100 * CHARACTER);
        put("A1", "Introduction", styles.title);
        put(
                "A2",
                "A sample of the yearly form in which a plan tells its purchasers how it pays for care.",
                styles.text);
        put("A3", "Instructions", styles.section);
        put("A4", "1", styles.code);
        put("B4", "Fill in every yellow cell of the next sheet.", styles.text);
        put("A5", "•", styles.code);
        put("B5", "Where you have no figure, write N/A, not tracked, or <11 instead.", styles.text);
        put("A6", "•", styles.code);
        put("B6", "Current means your latest twelve months of data, prior the twelve months before.", styles.text);
        put("A7", "2", styles.code);
        put("B7", "Leave codes, heads and labels as they are.", styles.text);
        put("A8", "3", styles.code);
        put("B8", "Return the file to your host a week ahead of the meeting.", styles.text);
    }

    private void form() {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        top();
        clauses();
        specialties();
        maternity();
        behavioralHealth();
        payment();
        for (FactRef<?> fact : FormLayout.addresses().keySet()) {
            if (!fact.key().metric().field().equals(Metric.LABEL_FIELD)) {
                cell(FormLayout.addressOf(fact))
                        .setCellStyle(input(fact.key().metric().type()));
            }
        }
    }

    private XSSFCellStyle input(ValueType type) {
        return switch (type) {
            case COUNT -> styles.count;
            case DOLLARS -> styles.dollars;
            case SHARE -> styles.percent;
            case YES_NO, TEXT -> styles.choice;
        };
    }

    private void top() {
        put("A1", "Health Plan Progress Report 2021 (sample form)", styles.title);
        put("A2", "Recommended reporting period:", styles.text);
        put("F2", "Actual reporting period, where it differs:", styles.text);
        put("A3", "Current Year: 7/1/2019 - 6/30/2020", styles.text);
        put("F3", "Current Year:", styles.text);
        put("F4", "Prior Year:", styles.text);
        put("A5", "Prior Year: 7/1/2018 - 6/30/2019", styles.text);
    }

    private void clauses() {
        put("A7", "Section A. Contract clauses that hide prices or steer patients", styles.section);
        put(
                "A9",
                "Instructions: Count the contracts with either clause, and say how much of your network and of your"
                        + " spending they concern.",
                styles.text);
        heads(15, "J", "Date", "K", "#", "L", "%");
        for (String code : FormLayout.CLAUSES) {
            String id = "A." + code;
            int row = FormLayout.firstRow(id);
            put("A" + row, code, styles.code);
            merge("A" + row + ":A" + (row + 1));
            Metric<?> metric = edition.item(id).get(0);
            if (List.of("2a", "3a", "3b").contains(code)) {
                put("B" + row, metric.title(), styles.text);
                put("B" + (row + 1), metric.definition(), styles.text);
            } else {
                put("B" + row, metric.title() + "\n" + metric.definition(), styles.wrapped);
                merge("B" + row + ":I" + (row + 1));
            }
            periods("J", row);
        }
    }

    private void specialties() {
        put("A29", "Section B. Centers of Excellence", styles.section);
        put(
                "A31",
                "Instructions: Of all admissions in a specialty, what share went to facilities you designate?",
                styles.text);
        heads(33, "A", "Specialty", "C", "COE designated? (Y/N)", "E", "Date", "F", "% Use of COE");
        heads(34, "F", "All Commercial Membership", "I", "Membership with incentives for COE use1");
        List.of("A33:B34", "C33:D34", "E33:E34", "F33:L33", "F34:H34", "I34:L34")
                .forEach(this::merge);
        for (int i = 0; i < SPECIALTIES.size(); i++) {
            int row = FormLayout.firstRow("B." + FormLayout.SPECIALTIES.get(i));
            put("A" + row, SPECIALTIES.get(i), styles.label);
            periods("E", row);
            merge("A" + row + ":B" + (row + 1));
            merge("C" + row + ":D" + (row + 1));
            for (int period = row; period < row + FormLayout.PERIODS; period++) {
                merge("F" + period + ":H" + period);
                merge("I" + period + ":L" + period);
            }
        }
        put("A56", "1 Benefits, networks or products that reward going to a Center of Excellence", styles.text);
    }

    private void maternity() {
        put("A58", "Section C. Care for specific conditions", styles.section);
        put("A60", "1. Maternity", styles.section);
        put("A62", "Instructions: One birth may count under several strategies.", styles.text);
        put("A65", "A. Births and c-section rates by strategy", styles.code);
        heads(65, "G", "Line of Business", "I", "Date", "J", "# Births", "K", "% C-sections");
        for (String code : FormLayout.STRATEGIES) {
            String id = "C.1.A." + code;
            int row = FormLayout.firstRow(id);
            boolean other = code.equals("vi");
            put("A" + row, code + ".", styles.code);
            put(
                    "B" + row,
                    other ? "Other (please describe)" : edition.item(id).get(0).definition(),
                    styles.text);
            linesOfBusiness("G", "I", row);
        }
        int spend = FormLayout.MATERNITY_SPEND;
        put("A" + (spend - 1), "B. Maternity dollars that reward fewer interventions", styles.code);
        heads(spend - 1, "G", "Line of Business", "I", "Date", "J", "% Spend", "K", "% C-sections");
        put("A" + spend, "i.", styles.code);
        put("B" + spend, edition.item("C.1.B.i").get(0).definition(), styles.text);
        linesOfBusiness("G", "I", spend);
    }

    private void behavioralHealth() {
        put("A95", "2. Behavioral Health", styles.section);
        put(
                "A97",
                "Instructions: Split outpatient mental-health visits three ways, then tell us about waivers.",
                styles.text);
        put("B101", "1. Mental Health", styles.code);
        heads(101, "H", "Line of Business", "K", "Date", "L", "%");
        put("B114", "2. Substance Use Disorder", styles.code);
        heads(114, "H", "Line of Business", "K", "Date", "L", "%");
        FormLayout.BEHAVIORAL_HEALTH.forEach((code, row) -> {
            put("A" + row, code, styles.code);
            put("B" + row, edition.item("C.2." + code).get(0).title(), styles.text);
            linesOfBusiness("H", "K", row);
        });
    }

    private void payment() {
        put("A120", "Section D. How providers are paid", styles.section);
        put("A122", "Instructions: For each line of business the ten shares are parts of one whole.", styles.text);
        for (String code : FormLayout.PAYMENT_METHODS) {
            Metric<?> metric = edition.item("D." + code).get(0);
            int row = FormLayout.firstRow("D." + code);
            heads(row - 1, "L", "% Spend");
            put("A" + row, code, styles.code);
            if (code.equals("7")) {
                put("B" + row, metric.title(), styles.text);
                put("B" + (row + 2), metric.definition(), styles.text);
            } else {
                put("B" + row, metric.title() + "\n\n" + metric.definition(), styles.wrapped);
                merge("B" + row + ":I" + (row + FormLayout.ROWS_OF_LINES - 1));
            }
            paymentLabels(row);
        }
        int total = FormLayout.TOTAL;
        heads(total - 1, "L", "% Spend");
        put("B" + total, "TOTAL OF SECTION D", styles.code);
        paymentLabels(total);
        for (int line = 0; line < FormLayout.ROWS_OF_LINES; line++) {
            XSSFCell sum = cell(new CellAddress("L" + (total + line)));
            sum.setCellFormula(sumOfMethods(line));
            sum.setCellStyle(styles.total);
        }
    }

    private static String sumOfMethods(int line) {
        StringBuilder sum = new StringBuilder("SUM(");
        for (String code : FormLayout.PAYMENT_METHODS) {
            sum.append(code.equals("1") ? "L" : ",L").append(FormLayout.firstRow("D." + code) + line);
        }
        return sum.append(')').toString();
    }

    private void periods(String column, int row) {
        for (int i = 0; i < PERIOD_LABELS.size(); i++) {
            put(column + (row + i), PERIOD_LABELS.get(i), styles.label);
        }
    }

    private void linesOfBusiness(String lineColumn, String periodColumn, int row) {
        for (int i = 0; i < LINES.size(); i++) {
            int first = row + FormLayout.PERIODS * i;
            put(lineColumn + first, LINES.get(i), styles.label);
            periods(periodColumn, first);
        }
    }

    private void paymentLabels(int row) {
        for (int i = 0; i < PAYMENT_LABELS.size(); i++) {
            put("J" + (row + i), PAYMENT_LABELS.get(i), styles.label);
        }
    }

    private void heads(int row, String... columnsAndTexts) {
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            put(columnsAndTexts[i] + row, columnsAndTexts[i + 1], styles.head);
        }
    }

    private void put(String address, String text, XSSFCellStyle style) {
        XSSFCell cell = cell(new CellAddress(address));
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private XSSFCell cell(CellAddress address) {
        XSSFRow row = sheet.getRow(address.getRow());
        row = row == null ? sheet.createRow(address.getRow()) : row;
        XSSFCell cell = row.getCell(address.getColumn());
        return cell == null ? row.createCell(address.getColumn()) : cell;
    }

    private void merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }
}
