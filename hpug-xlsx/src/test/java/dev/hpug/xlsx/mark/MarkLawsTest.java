package dev.hpug.xlsx.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Findings;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import dev.hpug.rule.Submission;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.xlsx.testing.FormWorkbook;
import dev.hpug.xlsx.testing.PackageParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Any findings on any cells, people's comments anywhere; {@code -Dhpug.marks} says in how many workbooks. */
class MarkLawsTest {

    private static final int WORKBOOKS = Integer.getInteger("hpug.marks", 50);
    private static final Report REPORT = ConsistentReports.of(1);
    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final List<String> SHEETS = List.of("Progress Report", "Plan's own");

    /** So few cells that findings and comments meet and neighbour each other, at the sheet's edges as well. */
    private static final List<CellAddress> CELLS = List.of(
            new CellAddress("A1"),
            new CellAddress("B1"),
            new CellAddress("C1"),
            new CellAddress("B2"),
            new CellAddress("C2"),
            new CellAddress("D2"),
            new CellAddress("XFC7"),
            new CellAddress("XFD7"),
            new CellAddress("XFD1048576"));

    private final WorkbookMarker marker = WorkbookMarker.standard();

    @Test
    void peoplesCommentsOutliveAnyMarks() throws IOException {
        for (long seed = 0; seed < WORKBOOKS; seed++) {
            Random random = new Random(seed);
            byte[] file = commented(random);
            Map<String, String> theirs = comments(file);
            Findings first = findings(random);
            Findings second = findings(random);

            byte[] marked = marker.mark(file, first);
            byte[] again = marker.mark(marked, second);

            assertShown(seed, marked, theirs, first);
            assertShown(seed, again, theirs, second);
            assertThat(comments(marker.mark(marked, first))).as("seed %d", seed).isEqualTo(comments(marked));
            byte[] unmarked = marker.unmark(again);
            assertThat(PackageParts.differing(file, unmarked))
                    .as("seed %d", seed)
                    .isEmpty();
            byte[] saved = marker.unmark(savedByPoi(again));
            assertThat(comments(saved)).as("seed %d", seed).isEqualTo(theirs);
            assertThat(names(saved)).as("seed %d", seed).isEqualTo(SHEETS);
        }
    }

    private static void assertShown(long seed, byte[] marked, Map<String, String> theirs, Findings findings)
            throws IOException {
        Map<String, String> expected = new HashMap<>(theirs);
        Map<String, String> ours = new HashMap<>();
        for (Finding finding : findings) {
            ours.merge(
                    finding.location().orElseThrow(),
                    finding.severity().id() + " " + finding.rule() + "\n" + finding.message() + "\n→ " + finding.mend(),
                    (above, below) -> above + "\n\n" + below);
        }
        ours.forEach((cell, text) ->
                expected.merge(cell, "hpug: [hpug] " + text, (person, hpug) -> person + "\n\n[hpug] " + text));
        assertThat(comments(marked)).as("seed %d", seed).isEqualTo(expected);
    }

    private static byte[] commented(Random random) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (String name : SHEETS) {
                XSSFSheet sheet = workbook.createSheet(name);
                for (CellAddress address : CELLS) {
                    if (random.nextInt(3) == 0) {
                        comment(sheet, address, "Note " + random.nextInt());
                    }
                }
            }
            return FormWorkbook.bytes(workbook);
        }
    }

    private static void comment(XSSFSheet sheet, CellAddress address, String text) {
        XSSFComment comment = sheet.createDrawingPatriarch()
                .createCellComment(
                        new XSSFClientAnchor(0, 0, 0, 0, address.getColumn(), address.getRow(), 0, address.getRow()));
        comment.setAuthor("Ann");
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
    }

    private static Findings findings(Random random) {
        List<Finding> findings = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            Severity severity = SEVERITIES.get(random.nextInt(SEVERITIES.size()));
            findings.add(Finding.of("own.rule", severity, "What " + random.nextInt(), "Mend it.")
                    .at(SHEETS.get(random.nextInt(SHEETS.size())) + "!" + CELLS.get(random.nextInt(CELLS.size()))));
        }
        return RuleSet.standard().check(new Submission(REPORT, cell -> Optional.empty(), List.of(), findings));
    }

    /** A program that reads and writes all of it anew, and drops what it does not know. */
    private static byte[] savedByPoi(byte[] file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return FormWorkbook.bytes(workbook);
        }
    }

    private static List<String> names(byte[] file) throws IOException {
        List<String> names = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(workbook.getAllNames()).isEmpty();
        }
        return names;
    }

    /** Author and text of every comment by its cell. */
    private static Map<String, String> comments(byte[] file) throws IOException {
        Map<String, String> comments = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.forEach(sheet -> sheet.getCellComments()
                    .forEach((address, comment) -> comments.put(
                            sheet.getSheetName() + "!" + address,
                            comment.getAuthor() + ": " + comment.getString().getString())));
        }
        return comments;
    }
}
