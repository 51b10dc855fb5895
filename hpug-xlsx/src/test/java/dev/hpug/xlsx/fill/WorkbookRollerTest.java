package dev.hpug.xlsx.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.metric.SupplementalMetrics;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.rollforward.RolledForward;
import dev.hpug.rule.Finding;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.xlsx.testing.FormLayout;
import dev.hpug.xlsx.testing.FormWorkbook;
import dev.hpug.xlsx.testing.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookRollerTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final Report LAST = ConsistentReports.of(11);
    private static final RolledForward NEXT = RolledForward.of(LAST);

    private final WorkbookRoller roller = WorkbookRoller.of(EDITION);

    @Test
    void theReturnedWorkbookBecomesNextYearsForm() {
        byte[] returned = FormWorkbook.blank().fill(LAST).bytes();

        FilledWorkbook next = roller.roll(returned, NEXT);

        assertReadsAsNext(next);
    }

    @Test
    void aBlankFormBecomesNextYearsForm() {
        assertReadsAsNext(roller.roll(FormWorkbook.blank().bytes(), NEXT));
    }

    @Test
    void thePublishedFormBecomesNextYearsForm() throws IOException {
        String folder = System.getProperty("hpug.published", "");
        assumeTrue(!folder.isEmpty(), "-Dhpug.published names no folder");

        assertReadsAsNext(roller.roll(Path.of(folder, "blank-2021.xlsx"), NEXT));
    }

    private static void assertReadsAsNext(FilledWorkbook next) {
        Reading read = Reading.of(next.bytes());
        assertThat(read.found()).isEmpty();
        Report report = read.report();
        assertThat(report.prior()).isEqualTo(LAST.current());
        assertThat(report.current().keys()).isEmpty();
        assertThat(report.standing()).isEqualTo(LAST.standing());
        assertThat(report.periods()).isEqualTo(NEXT.report().periods());
        assertThat(next.findings()).extracting(Finding::rule).containsOnly("fill.no-place");
    }

    @Test
    void thePlansOwnPeriodsOfLastYearAreTakenAway() {
        FormWorkbook form = FormWorkbook.blank();
        form.set("F3", "Current Year: 1/1/2019 - 12/31/2019");
        form.set("F4", "Prior Year (as reported in Q1'20): 1/1/2018 - 12/31/2018");

        byte[] next = roller.roll(form.bytes(), NEXT).bytes();

        XSSFSheet sheet = sheet(next);
        assertThat(text(sheet, "F3")).isEqualTo("Current Year:");
        assertThat(text(sheet, "F4")).isEqualTo("Prior Year:");
        assertThat(text(sheet, "A3")).isEqualTo("Current Year: 7/1/2020 - 6/30/2021");
    }

    @Test
    void onlyPriorFiguresAreLockedAmongWhatAPlanFillsIn() {
        XSSFSheet sheet = sheet(roller.roll(FormWorkbook.blank().bytes(), NEXT).bytes());

        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.isSelectLockedCellsLocked()).isFalse();
        FormLayout.addresses()
                .forEach((fact, address) -> assertThat(
                                cell(sheet, address).getCellStyle().getLocked())
                        .as(fact.toString())
                        .isEqualTo(fact.period().equals(Optional.of(Period.PRIOR))));
        assertThat(cell(sheet, new CellAddress("F3")).getCellStyle().getLocked())
                .isFalse();
    }

    /** Nobody reported on these months before, so the plan fills in both years. */
    @Test
    void priorFiguresThatNoReportStatedStayOpen() {
        RolledForward quarterLater = RolledForward.of(List.of(LAST), ReportingPeriod.parse("2019-10-01/2020-09-30"));

        byte[] next = roller.roll(FormWorkbook.blank().fill(LAST).bytes(), quarterLater)
                .bytes();

        Report read = Reading.of(next).report();
        assertThat(read.periods()).isEqualTo(quarterLater.report().periods());
        assertThat(read.prior().keys()).isEmpty();
        assertThat(read.standing()).isEqualTo(LAST.standing());
        assertThat(FormLayout.addresses().values())
                .noneMatch(address -> cell(sheet(next), address).getCellStyle().getLocked());
    }

    /** What the plan left out last year it may still state: only what the host sends is kept. */
    @Test
    void onlyThePriorFiguresThatWereCarriedAreLocked() {
        List<FactRef<?>> left = FormLayout.addresses().keySet().stream()
                .filter(fact -> fact.period().equals(Optional.of(Period.CURRENT)))
                .toList();
        for (int every : List.of(2, 3, 7)) {
            ReportBuilder last = LAST.toBuilder();
            for (int i = 0; i < left.size(); i += every) {
                last.putUntyped(left.get(i), Answer.blank());
            }
            RolledForward next = RolledForward.of(last.build());

            XSSFSheet sheet =
                    sheet(roller.roll(FormWorkbook.blank().bytes(), next).bytes());

            FormLayout.addresses()
                    .forEach((fact, address) -> assertThat(
                                    cell(sheet, address).getCellStyle().getLocked())
                            .as(fact.toString())
                            .isEqualTo(fact.period().equals(Optional.of(Period.PRIOR))
                                    && !next.report().answer(fact).isBlank()));
        }
    }

    @Test
    void whatTheNextEditionDoesNotAskIsNamed() {
        Metric<Count> visits = SupplementalMetrics.count("cascade.visits", "Visits", Optional.empty());
        Edition more = EDITION.plus(List.of(visits));
        Report last = Report.builder(more)
                .put(FactRef.of(visits.at(), Period.CURRENT), Count.of(5_120))
                .build();

        FilledWorkbook next = roller.roll(FormWorkbook.blank().bytes(), RolledForward.of(last, EDITION));

        assertThat(next.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("fill.not-carried");
            assertThat(finding.message()).contains("cascade.visits", "5120", "cpr-2021");
        });
    }

    @Test
    void equalFormsAndReportsGiveEqualFiles() throws IOException {
        Path form = Files.createTempFile("form", ".xlsx");
        Files.write(form, FormWorkbook.blank().bytes());

        assertThat(roller.roll(form, NEXT).bytes())
                .isEqualTo(roller.roll(FormWorkbook.blank().bytes(), RolledForward.of(LAST))
                        .bytes());
        Files.delete(form);
    }

    private static XSSFSheet sheet(byte[] file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheet(FormWorkbook.SHEET);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(XSSFSheet sheet, String address) {
        return cell(sheet, new CellAddress(address)).getStringCellValue();
    }

    private static XSSFCell cell(XSSFSheet sheet, CellAddress address) {
        return sheet.getRow(address.getRow()).getCell(address.getColumn());
    }
}
