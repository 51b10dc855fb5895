package dev.hpug.xlsx.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.OpenedWorkbook;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import dev.hpug.xlsx.scan.WorkbookScanner;
import dev.hpug.xlsx.scan.XlsxBuilder;
import dev.hpug.xlsx.testing.PackageParts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Any edits of any sheet, held against a plain map of its cells. */
class EditLawsTest {

    private static final int SHEETS = 1_000;
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final int ROWS = 9;
    private static final int COLUMNS = 6;
    private static final String FORM = "xl/worksheets/sheet1.xml";
    private static final Pattern CELL = Pattern.compile("<(?:x:)?c [^>]*?r=['\"]([A-Z]+[0-9]+)['\"]");
    private static final Pattern ROW = Pattern.compile("<(?:x:)?row [^>]*?r=['\"]([0-9]+)['\"]");

    @Test
    void whatIsWrittenStandsThereAndAllElseAsItWas() {
        for (long seed = 0; seed < SHEETS; seed++) {
            Random random = new Random(seed);
            byte[] file = file(random);
            OpenedWorkbook opened = WorkbookScanner.of(ScanLimits.defaults()).open(file);
            ScannedWorkbook before = opened.workbook();
            Map<CellAddress, String> expected = contents(before.sheets().get(0));
            WorkbookEdit edit = new WorkbookEdit(opened);
            for (int i = random.nextInt(12); i > 0; i--) {
                edit(random, edit, before.sheets().get(0), expected);
            }

            byte[] edited = edit.bytes();

            ScannedWorkbook scanned = scan(edited);
            assertThat(contents(scanned.sheets().get(0))).as("seed %d", seed).isEqualTo(expected);
            assertSame(seed, edit.written(), scanned);
            assertThat(PackageParts.differing(file, edited)).as("seed %d", seed).isSubsetOf(FORM, "xl/styles.xml");
            assertInOrder(seed, edited);
        }
    }

    private static void edit(Random random, WorkbookEdit edit, ScannedSheet sheet, Map<CellAddress, String> expected) {
        CellAddress at = CellAddress.of(1 + random.nextInt(ROWS + 2), 1 + random.nextInt(COLUMNS + 2));
        switch (random.nextInt(4)) {
            case 0 -> {
                BigDecimal number = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(5));
                edit.number(sheet, at, number, StyleChange.format(any -> java.util.Optional.of("0.00%")));
                expected.put(at, "NUMBER " + number.stripTrailingZeros().toPlainString());
            }
            case 1 -> {
                String text = List.of("a <b> & \"c\"", "=1+1", " two\nlines ", "_x0041_")
                        .get(random.nextInt(4));
                edit.text(sheet, at, text);
                expected.put(at, "TEXT " + text);
            }
            case 2 -> {
                edit.clear(sheet, at);
                expected.remove(at);
            }
            default -> edit.style(sheet, at, StyleChange.locked(random.nextBoolean()));
        }
    }

    /** Rows and cells with and without their numbers, empty or closed at once, with prefix or without, of every kind. */
    private static byte[] file(Random random) {
        String prefix = random.nextBoolean() ? "x:" : "";
        StringBuilder rows = new StringBuilder();
        int rowBefore = 0;
        for (int row = 1; row <= ROWS; row++) {
            if (random.nextInt(3) > 0) {
                String number = row == rowBefore + 1 && random.nextInt(3) == 0 ? "" : " r='" + row + "'";
                String cells = cells(random, prefix, row);
                String spans = random.nextBoolean() ? " spans=\"1:6\"" : "";
                rows.append(
                        cells.isEmpty() && random.nextBoolean()
                                ? "<" + prefix + "row" + spans + number + " />"
                                : "<" + prefix + "row" + number + spans + " >" + cells + "</" + prefix + "row>\n");
                rowBefore = row;
            }
        }
        String data = rows.isEmpty()
                ? "<" + prefix + "sheetData/>"
                : "<" + prefix + "sheetData>" + rows + "</" + prefix + "sheetData>";
        String head = List.of("", DECLARATION, DECLARATION + "\n", DECLARATION + "\r\n<!-- x -->\r\n")
                .get(random.nextInt(4));
        String sheet = head + "<" + prefix + "worksheet xmlns" + (prefix.isEmpty() ? "" : ":x") + "=\""
                + XlsxBuilder.MAIN + "\"><!-- <c r=\"A1\"/> -->" + data + "</" + prefix + "worksheet>";
        return XlsxBuilder.create()
                .rows("Form", "")
                .formats("General", "0%")
                .part(FORM, sheet)
                .part("[Content_Types].xml", "<Types/>")
                .build();
    }

    private static String cells(Random random, String prefix, int row) {
        StringBuilder cells = new StringBuilder();
        int before = 0;
        for (int column = 1; column <= COLUMNS; column++) {
            if (random.nextInt(3) > 0) {
                String at = column == before + 1 && random.nextInt(3) == 0
                        ? ""
                        : " r=\"" + CellAddress.of(row, column) + "\"";
                String style = random.nextBoolean() ? " s='1'" : "";
                String c = "<" + prefix + "c" + style + at;
                String end = "</" + prefix + "c>";
                cells.append(
                        switch (random.nextInt(6)) {
                            case 0 -> c + "/>";
                            case 1 -> c + " t=\"n\"></" + prefix + "c >";
                            case 2 -> c + "><" + prefix + "v>0.56999999999999995</" + prefix + "v>" + end;
                            case 3 ->
                                c + " t='inlineStr'><" + prefix + "is><" + prefix + "t>x</" + prefix + "t></" + prefix
                                        + "is>" + end;
                            case 4 -> c + " t=\"d\" cm=\"1\"><" + prefix + "v>2020-01-01</" + prefix + "v>" + end;
                            default ->
                                c + " t=\"str\"><" + prefix + "f>NOW()</" + prefix + "f><" + prefix + "v>then</"
                                        + prefix + "v>" + end;
                        });
                before = column;
            }
        }
        return cells.toString();
    }

    private static ScannedWorkbook scan(byte[] file) {
        return WorkbookScanner.of(ScanLimits.defaults()).scan(file);
    }

    private static Map<CellAddress, String> contents(ScannedSheet sheet) {
        Map<CellAddress, String> contents = new TreeMap<>();
        for (ScannedCell cell : sheet.cells()) {
            contents.put(cell.address(), cell.kind() + " " + cell.text());
        }
        return contents;
    }

    /** What is found before the file is packed is what a reader finds in it. */
    private static void assertSame(long seed, ScannedWorkbook written, ScannedWorkbook scanned) {
        for (ScannedSheet sheet : scanned.sheets()) {
            List<ScannedCell> cells = written.sheets().get(sheet.index()).cells();
            assertThat(cells)
                    .as("seed %d", seed)
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(sheet.cells());
        }
    }

    private static void assertInOrder(long seed, byte[] file) {
        String xml = new String(PackageParts.of(file).getOrDefault(FORM, new byte[0]), StandardCharsets.UTF_8);
        List<Integer> rows = new ArrayList<>();
        Matcher row = ROW.matcher(xml);
        while (row.find()) {
            rows.add(Integer.valueOf(row.group(1)));
        }
        assertThat(rows).as("seed %d", seed).isSorted().doesNotHaveDuplicates();
        List<CellAddress> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(xml.substring(xml.lastIndexOf("-->")));
        while (cell.find()) {
            cells.add(CellAddress.parse(cell.group(1)));
        }
        assertThat(cells).as("seed %d", seed).isSorted().doesNotHaveDuplicates();
    }
}
