package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.rollforward.RolledForward;
import dev.hpug.rule.Findings;
import dev.hpug.rule.RuleSet;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.value.Count;
import dev.hpug.xlsx.fill.WorkbookFiller;
import dev.hpug.xlsx.fill.WorkbookRoller;
import dev.hpug.xlsx.mark.WorkbookMarker;
import dev.hpug.xlsx.testing.CrowdedWorkbook;
import dev.hpug.xlsx.testing.FormWorkbook;
import dev.hpug.xlsx.testing.PackageParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a workbook holds besides its answers, through everything that is written into it. */
class NothingElseChangesTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final String FORM = "xl/worksheets/sheet2.xml";
    private static final Set<String> ANSWERS = Set.of(FORM, "xl/sharedStrings.xml");

    private final Report report = ConsistentReports.of(21);
    private final byte[] crowded = CrowdedWorkbook.of(report).bytes();

    @Test
    void theCrowdedWorkbookHoldsWhatHostsAndAnalystsAdd() {
        assertThat(PackageParts.of(crowded).keySet())
                .contains(
                        "xl/media/image1.png",
                        "xl/comments2.xml",
                        "xl/drawings/vmlDrawing0.vml",
                        "xl/charts/chart1.xml",
                        "xl/worksheets/sheet3.xml");
    }

    @Test
    void fillingTouchesAnswersAlone() throws IOException {
        byte[] filled = WorkbookFiller.of(EDITION)
                .fill(crowded, ConsistentReports.of(22))
                .bytes();

        assertThat(PackageParts.differing(crowded, filled)).isSubsetOf(ANSWERS).contains(FORM);
        assertRestOfTheFormIsTheSame(filled);
    }

    @Test
    void rollingForwardTouchesAnswersAndLocksAlone() throws IOException {
        byte[] next = WorkbookRoller.of(EDITION)
                .roll(crowded, RolledForward.of(report))
                .bytes();

        assertThat(PackageParts.differing(crowded, next)).isSubsetOf(FORM, "xl/sharedStrings.xml", "xl/styles.xml");
        assertRestOfTheFormIsTheSame(next);
    }

    @Test
    void marksAddPartsAndTakeThemAwayAgain() throws IOException {
        Findings findings = RuleSet.standard()
                .check(report.toBuilder()
                        .put(FactRef.of(EDITION.count("A.1a", "count").at(), Period.CURRENT), Count.of(-1))
                        .build());
        byte[] marked = WorkbookMarker.standard().mark(crowded, findings);

        assertThat(PackageParts.differing(crowded, marked))
                .isSubsetOf(
                        "[Content_Types].xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/workbook.xml",
                        "xl/styles.xml",
                        "xl/comments2.xml",
                        "xl/drawings/vmlDrawing0.vml",
                        FORM,
                        "docProps/app.xml",
                        "xl/worksheets/sheet4.xml");
        assertRestOfTheFormIsTheSame(marked);

        byte[] unmarked = WorkbookMarker.standard().unmark(marked);

        assertThat(PackageParts.differing(crowded, unmarked)).isEmpty();
    }

    @Test
    void aWorkbookWithoutCommentsHasNoneAgain() {
        byte[] plain = FormWorkbook.blank().fill(report).bytes();
        Findings findings = RuleSet.standard()
                .check(WorkbookReader.of(EDITION)
                        .read(FormWorkbook.blank().set("K16", "TBD").bytes()));

        byte[] marked = WorkbookMarker.standard().mark(plain, findings);
        byte[] markedAgain = WorkbookMarker.standard().mark(marked, findings);

        assertThat(PackageParts.of(marked)).containsKey("xl/comments1.xml");
        assertThat(PackageParts.of(markedAgain).keySet())
                .isEqualTo(PackageParts.of(marked).keySet());
        assertThat(PackageParts.differing(plain, WorkbookMarker.standard().unmark(markedAgain)))
                .isEmpty();
    }

    private void assertRestOfTheFormIsTheSame(byte[] after) throws IOException {
        try (XSSFWorkbook was = new XSSFWorkbook(new ByteArrayInputStream(crowded));
                XSSFWorkbook is = new XSSFWorkbook(new ByteArrayInputStream(after))) {
            XSSFSheet before = was.getSheetAt(1);
            XSSFSheet now = is.getSheetAt(1);
            assertThat(now.getMergedRegions()).isEqualTo(before.getMergedRegions());
            assertThat(now.getDataValidations()).hasSameSizeAs(before.getDataValidations());
            assertThat(now.getColumnWidth(1)).isEqualTo(before.getColumnWidth(1));
            assertThat(now.getCellComments().keySet())
                    .containsAll(before.getCellComments().keySet());
            assertThat(now.getDrawingPatriarch().getShapes())
                    .hasSameSizeAs(before.getDrawingPatriarch().getShapes());
            assertThat(now.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isGreaterThanOrEqualTo(
                            before.getSheetConditionalFormatting().getNumConditionalFormattings());
        }
    }
}
