package dev.hpug.xlsx.blank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Submission;
import dev.hpug.xlsx.WorkbookReader;
import dev.hpug.xlsx.fill.WorkbookFiller;
import dev.hpug.xlsx.locate.CellName;
import dev.hpug.xlsx.testing.FormWorkbook;
import dev.hpug.xlsx.testing.Reading;
import dev.hpug.xlsx.testing.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** The blank form as a file: the reader finds its way, a person can fill in what is asked and nothing else. */
class BlankFormTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final BlankForm FORM = BlankForm.of(EDITION)
            .forPlan("Evergreen Health")
            .from("Cascade Purchasers")
            .contact("progress@cascade.example")
            .meeting(LocalDate.of(2021, 3, 15));
    private static final byte[] FILE = FORM.bytes();
    private static final Opened OPENED = Opened.of(EDITION, FILE);
    private static final int OTHER_NAMES = 4;

    @Test
    void readsAsABlankReportWithNothingFound() {
        Reading reading = Reading.of(BlankForm.of(EDITION).bytes());

        assertThat(reading.found()).isEmpty();
        assertThat(reading.report()).isEqualTo(Report.builder(EDITION).build());
        assertThat(RuleSet.standard().check(reading.submission()).all())
                .extracting(Finding::rule)
                .containsOnly("answer.missing");
    }

    @Test
    void theReaderFindsEveryAnswerWhereItsNameSays() {
        Submission submission = WorkbookReader.of(EDITION).read(FILE);

        assertThat(EDITION.cells())
                .hasSize(182 + OTHER_NAMES)
                .allSatisfy(fact -> assertThat(submission.locationOf(fact))
                        .as(fact.toString())
                        .contains(Opened.place(OPENED.cell(fact))));
    }

    @Test
    void aFilledFormReadsAsWhatWasFilledIn() {
        Report report = Sample.report();

        byte[] filled = WorkbookFiller.of(EDITION).fill(FILE, report).bytes();

        assertThat(Reading.of(filled).found()).isEmpty();
        assertThat(Reading.of(filled).report().facts()).isEqualTo(report.facts());
    }

    @Test
    void asksForOtherPeriodsThanTheRecommended() {
        ReportingPeriods periods =
                ReportingPeriods.endingWith(ReportingPeriod.twelveMonthsFrom(LocalDate.of(2020, 1, 1)));

        Reading reading = Reading.of(BlankForm.of(EDITION).periods(periods).bytes());

        assertThat(reading.found()).isEmpty();
        assertThat(reading.report().periods()).isEqualTo(periods);
    }

    @Test
    void thePlansOwnPeriodsAreReadFromTheirCells() {
        Opened opened = Opened.of(EDITION, FILE);
        XSSFSheet sheet = opened.workbook().getSheet("Progress Report");
        List<XSSFCell> dates = opened.cells().stream()
                .filter(cell -> cell.getSheet() == sheet)
                .filter(cell -> cell.getCellStyle().getDataFormatString().equals("m/d/yyyy"))
                .toList();
        List<LocalDate> days = List.of(
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 12, 31),
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2019, 12, 31));
        assertThat(dates).hasSameSizeAs(days);
        for (int i = 0; i < days.size(); i++) {
            dates.get(i).setCellValue(days.get(i));
        }

        Reading reading = Reading.of(FormWorkbook.bytes(opened.workbook()));

        assertThat(reading.found()).isEmpty();
        assertThat(reading.report().periods())
                .isEqualTo(ReportingPeriods.endingWith(ReportingPeriod.twelveMonthsFrom(days.get(0))));
    }

    @Test
    void everyCellThatAsksForAnAnswerHasItsNameAndItsRuleAndIsNotLocked() {
        List<String> names = new ArrayList<>();
        EDITION.cells().forEach(fact -> names.add(CellName.of(EDITION, fact)));
        EDITION.gates().forEach(gate -> names.add(CellName.of(gate)));
        names.addAll(List.of(CellName.PLAN, CellName.HOST));

        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> {
            XSSFCell cell = OPENED.named(name);
            assertThat(cell.getCellStyle().getLocked()).isFalse();
            assertThat(OPENED.rule(cell)).isPresent();
        });
    }

    @Test
    void whateverHasNoRuleIsLockedAndTheSheetsAreProtected() {
        assertThat(OPENED.workbook()).allSatisfy(sheet -> {
            XSSFSheet protectedSheet = (XSSFSheet) sheet;
            assertThat(protectedSheet.getProtect()).isTrue();
            assertThat(protectedSheet.isSelectLockedCellsLocked()).isFalse();
            assertThat(protectedSheet.isFormatColumnsLocked()).isFalse();
            assertThat(protectedSheet.getCTWorksheet().getSheetProtection().isSetHashValue())
                    .isFalse();
        });
        assertThat(OPENED.cells())
                .filteredOn(cell -> !isPartOfMerge(cell))
                .allSatisfy(cell -> assertThat(cell.getCellStyle().getLocked())
                        .as(Opened.place(cell))
                        .isEqualTo(OPENED.rule(cell).isEmpty()));
    }

    /** Whether a cell is hidden below another one, whose rule is the one that counts. */
    private static boolean isPartOfMerge(XSSFCell cell) {
        return cell.getSheet().getMergedRegions().stream()
                .anyMatch(range -> range.isInRange(cell)
                        && (range.getFirstRow() != cell.getRowIndex()
                                || range.getFirstColumn() != cell.getColumnIndex()));
    }

    @Test
    void saysWhoAndByWhen() {
        assertThat(OPENED.named(CellName.PLAN)).hasToString("Evergreen Health");
        assertThat(OPENED.named(CellName.HOST)).hasToString("Cascade Purchasers");
        assertThat(texts(OPENED, "Introduction")).contains("progress@cascade.example");
        assertThat(texts(OPENED, "Progress Report")).contains("Plan: Evergreen Health   |   Host: Cascade Purchasers");
        assertThat(dueDate(OPENED).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2021-03-08");
        XSSFCell noDay = dueDate(Opened.of(EDITION, BlankForm.of(EDITION).bytes()));
        assertThat(noDay.getCachedFormulaResultType())
                .as("exceljs saves text in a cell for dates as NaN")
                .isEqualTo(CellType.NUMERIC);
        assertThat(noDay.getNumericCellValue()).isZero();
        assertThat(noDay.getCellStyle().getDataFormatString()).endsWith(";;\"One week before the meeting\"");
    }

    private static XSSFCell dueDate(Opened opened) {
        return opened.cells().stream()
                .filter(cell -> cell.getSheet().getSheetName().equals("Introduction"))
                .filter(cell -> cell.getCellType() == CellType.FORMULA)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> texts(Opened opened, String sheet) {
        Set<String> texts = new HashSet<>();
        for (XSSFCell cell : opened.cells()) {
            CellType type =
                    cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            if (cell.getSheet().getSheetName().equals(sheet) && type == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }
        return texts;
    }
}
