package dev.hpug.xlsx.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import dev.hpug.xlsx.scan.WorkbookScanner;
import dev.hpug.xlsx.scan.XlsxBuilder;
import dev.hpug.xlsx.testing.FormWorkbook;
import dev.hpug.xlsx.testing.PackageParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RecalculationTest {

    private static final int WORKBOOKS = 200;
    private static final int INPUTS = 6;
    private static final int FORMULAS = 8;

    /** POI works out the same sums. */
    @Test
    void sumsAreWhatTheyAreElsewhere() throws IOException {
        for (long seed = 0; seed < WORKBOOKS; seed++) {
            Random random = new Random(seed);
            byte[] file = sums(random);
            WorkbookEdit edit =
                    new WorkbookEdit(WorkbookScanner.of(ScanLimits.defaults()).open(file));
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                edit.number(
                        sheet(file),
                        CellAddress.of(1 + random.nextInt(INPUTS), 1),
                        BigDecimal.valueOf(random.nextInt(2_000) - 1_000L, 3),
                        StyleChange.NONE);
            }

            byte[] edited = edit.bytes();

            assertThat(edit.lost()).as("seed %d", seed).isEmpty();
            assertResults(seed, edited);
        }
    }

    /** Inputs in column A, formulas in column B that look at them and at each other. */
    private static byte[] sums(Random random) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("It's a form");
            for (int row = 0; row < Math.max(INPUTS, FORMULAS); row++) {
                sheet.createRow(row);
            }
            for (int row = 0; row < INPUTS; row++) {
                if (random.nextInt(4) > 0) {
                    sheet.getRow(row).createCell(0).setCellValue(random.nextInt(1_000) / 8.0);
                }
            }
            for (int row = 0; row < FORMULAS; row++) {
                sheet.getRow(row).createCell(1).setCellFormula(formula(random, row, 2));
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            return FormWorkbook.bytes(workbook);
        }
    }

    private static String formula(Random random, int row, int depth) {
        String cell = random.nextBoolean() && row > 0
                ? "B" + (1 + random.nextInt(row))
                : (random.nextBoolean() ? "'It''s a form'!" : "") + "$A$" + (1 + random.nextInt(INPUTS));
        if (depth == 0) {
            return cell;
        }
        String inner = formula(random, row, depth - 1);
        String from = "A" + (1 + random.nextInt(3));
        String to = "A" + (3 + random.nextInt(3));
        return switch (random.nextInt(7)) {
            case 0 -> inner + "+" + cell;
            case 1 -> "-(" + inner + " - " + cell + ")";
            case 2 -> "SUM(" + from + ":" + to + "," + inner + ")";
            case 3 -> "ROUND(" + inner + "," + (random.nextInt(4) - 1) + ")";
            case 4 -> "IF(COUNT(" + from + ":" + to + ")=0,0," + inner + ")";
            case 5 -> "SUM(" + inner + ", 12.5)";
            default -> inner;
        };
    }

    private static void assertResults(long seed, byte[] file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        double stored = cell.getNumericCellValue();
                        assertThat(stored)
                                .as("seed %d, %s =%s", seed, cell.getAddress(), cell.getCellFormula())
                                .isCloseTo(evaluator.evaluate(cell).getNumberValue(), Offset.offset(1e-9));
                    }
                }
            }
        }
    }

    private static final String OTHERS = "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><f>RAND()</f><v>0.25</v></c>"
            + "<c r='C1'><f>A1*2</f><v>2</v></c><c r='D1'><f>C1+1</f><v>3</v></c><c r='E1'><f>SUM(A2:A3)</f><v>7</v></c>"
            + "<c r='F1'><f>INDIRECT(\"A\"&amp;1)</f><v>1</v></c><c r='G1'><f>[1]Sheet1!A1</f><v>5</v></c>"
            + "<c r='H1'><f>SUM(A1,H1)</f><v>0</v></c><c r='I1'><f>SUM(total)</f><v>1</v></c></row>";

    @Test
    void onlyResultsThatLeanOnAWrittenCellGo() {
        byte[] file = builder(OTHERS)
                .afterSheets("<definedNames><definedName name='total'>Form!$A$1:$A$2</definedName></definedNames>")
                .build();
        WorkbookEdit edit =
                new WorkbookEdit(WorkbookScanner.of(ScanLimits.defaults()).open(file));
        edit.number(sheet(file), CellAddress.parse("A1"), BigDecimal.TEN, StyleChange.NONE);

        byte[] edited = edit.bytes();

        assertThat(edit.lost())
                .extracting(lost -> lost.address().toString())
                .containsExactly("C1", "D1", "F1", "H1", "I1");
        assertThat(texts(edited)).containsExactly("10", "0.25", "", "", "7", "", "5", "", "");
        assertThat(xml(edited, "xl/workbook.xml")).contains("fullCalcOnLoad=\"1\"");
    }

    @Test
    void anEditThatLosesNothingHasNothingCalculatedOnOpening() {
        byte[] file = builder("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><f>A1+A2</f><v>1</v></c></row>")
                .build();
        WorkbookEdit edit =
                new WorkbookEdit(WorkbookScanner.of(ScanLimits.defaults()).open(file));
        edit.number(sheet(file), CellAddress.parse("A2"), BigDecimal.ONE, StyleChange.NONE);

        byte[] edited = edit.bytes();

        assertThat(texts(edited)).containsExactly("1", "2", "1");
        assertThat(PackageParts.differing(file, edited)).containsExactly("xl/worksheets/sheet1.xml");
    }

    @Test
    void formulasThatShareAWrittenCellsFormulaGetTheirOwn() {
        byte[] file = builder(
                        "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><f t='shared' si='0' ref='B1:B3'>A1+$A$1</f><v>2</v></c>"
                                + "</row><row r='2'><c r='A2'><v>5</v></c><c r='B2'><f t='shared' si='0'/><v>6</v></c></row>"
                                + "<row r='3'><c r='B3'><f t='shared' si='0'/><v>1</v></c></row>")
                .part("xl/calcChain.xml", "<calcChain xmlns='" + XlsxBuilder.MAIN + "'/>")
                .relationship("c", "calcChain", "calcChain.xml")
                .build();
        WorkbookEdit edit =
                new WorkbookEdit(WorkbookScanner.of(ScanLimits.defaults()).open(file));
        edit.number(sheet(file), CellAddress.parse("B1"), BigDecimal.TEN, StyleChange.NONE);
        edit.number(sheet(file), CellAddress.parse("A1"), BigDecimal.TEN, StyleChange.NONE);

        byte[] edited = edit.bytes();

        assertThat(texts(edited)).containsExactly("10", "10", "5", "15", "10");
        assertThat(scan(edited).sheets().get(0).cells().stream().flatMap(cell -> cell.formula().stream()))
                .containsExactly("A2+$A$1", "A3+$A$1");
        assertThat(PackageParts.of(edited)).doesNotContainKey("xl/calcChain.xml");
        assertThat(xml(edited, "xl/_rels/workbook.xml.rels")).doesNotContain("calcChain");
    }

    @Test
    void anArrayFormulaThatLosesACellLeavesItsValuesAndIsTold() {
        byte[] file = builder(
                        "<row r='1'><c r='A1'><f t='array' ref='A1:C1'>E1:G1/100</f><v>1</v></c><c r='B1'><v>2</v></c>"
                                + "<c r='C1'><v>3</v></c></row>")
                .build();
        WorkbookEdit edit =
                new WorkbookEdit(WorkbookScanner.of(ScanLimits.defaults()).open(file));
        edit.number(sheet(file), CellAddress.parse("B1"), BigDecimal.TEN, StyleChange.NONE);

        byte[] edited = edit.bytes();

        assertThat(texts(edited)).containsExactly("1", "10", "3");
        assertThat(scan(edited).sheets().get(0).cells()).noneMatch(ScannedCell::isFormula);
        assertThat(edit.lost())
                .singleElement()
                .satisfies(lost -> assertThat(lost.isGone()).isTrue());
    }

    private static XlsxBuilder builder(String rows) {
        return XlsxBuilder.create().rows("Form", rows).part("[Content_Types].xml", "<Types/>");
    }

    private static ScannedWorkbook scan(byte[] file) {
        return WorkbookScanner.of(ScanLimits.defaults()).scan(file);
    }

    private static ScannedSheet sheet(byte[] file) {
        return scan(file).sheets().get(0);
    }

    private static List<String> texts(byte[] file) {
        return sheet(file).cells().stream().map(ScannedCell::text).toList();
    }

    private static String xml(byte[] file, String part) {
        return new String(
                PackageParts.of(file).getOrDefault(part, new byte[0]), java.nio.charset.StandardCharsets.UTF_8);
    }
}
