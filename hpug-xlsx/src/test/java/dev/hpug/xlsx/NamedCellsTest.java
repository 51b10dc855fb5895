package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Metric;
import dev.hpug.metric.SupplementalMetrics;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.rollforward.RolledForward;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Submission;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import dev.hpug.xlsx.blank.BlankForm;
import dev.hpug.xlsx.fill.FilledWorkbook;
import dev.hpug.xlsx.fill.WorkbookFiller;
import dev.hpug.xlsx.fill.WorkbookRoller;
import dev.hpug.xlsx.testing.FormWorkbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What hpug's own workbooks ask beside the published questions: a host's own metrics, the gates, the names of plan and host. */
class NamedCellsTest {

    private static final Metric<Count> VISITS = SupplementalMetrics.count(
            "cascade.telehealth-visits", "Telehealth visits", Optional.of(LineOfBusiness.AXIS));
    private static final Metric<Share> VIRTUAL =
            SupplementalMetrics.share("cascade.virtual-share", "Virtual share", Optional.empty());
    private static final Metric<Dollars> PAID =
            SupplementalMetrics.dollars("cascade.paid", "Paid for telehealth", Optional.empty());
    private static final Edition EDITION = Edition.cpr2021().plus(List.of(VISITS, VIRTUAL, PAID));
    private static final Gate GATE = EDITION.gates().get(0);
    private static final FactRef<Count> MEDICAID_VISITS = FactRef.of(VISITS.at(LineOfBusiness.MEDICAID), Period.PRIOR);
    private static final String GATE_NAME = "hpug.gate.limitsPublication";

    private static Report report() {
        Report standard = ConsistentReports.of(8);
        var report = Report.builder(EDITION).plan("Evergreen Health").host("Cascade Purchasers");
        for (FactRef<?> cell : Edition.cpr2021().cells()) {
            report.putUntyped(cell, standard.answer(cell));
        }
        EDITION.gates().forEach(gate -> report.gate(gate, gate.equals(GATE)));
        return report.put(MEDICAID_VISITS, Count.of(5_120))
                .put(FactRef.of(VISITS.at(LineOfBusiness.COMMERCIAL), Period.CURRENT), Count.of(0))
                .put(FactRef.of(VIRTUAL.at(), Period.CURRENT), Share.ofPercent("0.7"))
                .put(FactRef.of(PAID.at(), Period.PRIOR), Dollars.of(1_250_000))
                .build();
    }

    private static byte[] filled() {
        FilledWorkbook filled =
                WorkbookFiller.of(EDITION).fill(BlankForm.of(EDITION).bytes(), report());
        assertThat(filled.findings()).isEmpty();
        return filled.bytes();
    }

    @Test
    void everyOneOfThemComesBack() {
        Submission read = WorkbookReader.of(EDITION).read(filled());

        assertThat(read.readFindings()).isEmpty();
        assertThat(read.report()).isEqualTo(report());
        assertThat(read.locationOf(MEDICAID_VISITS)).isPresent();
    }

    @Test
    void aNameTheReportDoesNotKnowStaysAndAGateIsAskedAnew() {
        byte[] blank = BlankForm.of(EDITION).forPlan("Evergreen Health").bytes();
        Report nameless = Report.builder(EDITION).gate(GATE, true).build();

        byte[] filled = WorkbookFiller.of(EDITION).fill(blank, nameless).bytes();
        byte[] next = WorkbookRoller.of(EDITION)
                .roll(filled, RolledForward.of(nameless))
                .bytes();

        assertThat(WorkbookReader.of(EDITION).read(filled).report())
                .isEqualTo(nameless.toBuilder().plan("Evergreen Health").build());
        assertThat(WorkbookReader.of(EDITION).read(next).report().gateAnswers()).isEmpty();
    }

    @Test
    void anUnreadableAnswerIsNamedWithItsCell() throws IOException {
        byte[] damaged = damaged(workbook -> {
            set(workbook, GATE_NAME, "perhaps");
            set(workbook, "hpug.cascade.telehealth_visits.medicaid.prior", "lots");
        });

        Submission read = WorkbookReader.of(EDITION).read(damaged);

        assertThat(read.report().gateAnswers()).doesNotContainKey(GATE);
        assertThat(read.readFindings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("cell.not-yes-or-no", "cell.not-a-number");
        assertThat(read.readFindings()).extracting(Finding::location).doesNotContain(Optional.empty());
    }

    @Test
    void aNameThatIsGoneOrBrokenLeavesTheQuestionMissingAndTheRowUnknown() throws IOException {
        byte[] damaged = damaged(workbook -> {
            workbook.removeName(workbook.getName("hpug.cascade.paid.current"));
            workbook.getName("hpug.cascade.paid.prior").setRefersToFormula("#REF!");
        });

        Submission read = WorkbookReader.of(EDITION).read(damaged);

        assertThat(read.readFindings())
                .extracting(Finding::rule)
                .containsExactly("layout.unknown-question", "layout.question-missing", "layout.question-missing");
        assertThat(read.readFindings().get(0).message()).contains("1250000");
    }

    @Test
    void namesFollowTheirCellsToASheetWithAnApostrophe() throws IOException {
        byte[] renamed =
                damaged(workbook -> workbook.setSheetName(workbook.getSheetIndex(FormWorkbook.SHEET), "Plan's report"));

        assertThat(WorkbookReader.of(EDITION).read(renamed).report()).isEqualTo(report());
    }

    private static byte[] damaged(Consumer<XSSFWorkbook> damage) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(filled()))) {
            damage.accept(workbook);
            return FormWorkbook.bytes(workbook);
        }
    }

    private static void set(XSSFWorkbook workbook, String name, String text) {
        XSSFName cell = workbook.getName(name);
        CellReference at = new CellReference(cell.getRefersToFormula());
        XSSFSheet sheet = workbook.getSheet(cell.getSheetName());
        XSSFCell changed = sheet.getRow(at.getRow()).getCell(at.getCol());
        changed.setBlank(); // POI leaves a text that stands in the cell itself beside the new one
        changed.setCellValue(text);
    }
}
