package dev.hpug.xlsx.blank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Membership;
import dev.hpug.metric.SupplementalMetrics;
import dev.hpug.rule.Finding;
import dev.hpug.xlsx.WorkbookReader;
import dev.hpug.xlsx.locate.CellName;
import dev.hpug.xlsx.locate.NamedCells;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import dev.hpug.xlsx.scan.WorkbookScanner;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the file besides the standard questions: properties, a host's own metrics, and text that strangers wrote. */
class BlankFormFileTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final String FORMULA = "=HYPERLINK(\"http://x.example\",\"here\")";
    private static final Edition WITH_OWN_METRICS = EDITION.plus(List.of(
            SupplementalMetrics.count("cascade.visits", "Telehealth visits", Optional.of(LineOfBusiness.AXIS)),
            SupplementalMetrics.share("cascade.nicu", FORMULA, Optional.empty()),
            SupplementalMetrics.dollars("cascade.coe", "Dollars to COE", Optional.of(Membership.AXIS))));

    @Test
    void equalFormsAreEqualBytes() {
        BlankForm form = BlankForm.of(EDITION).forPlan("Evergreen Health").meeting(LocalDate.of(2021, 3, 15));

        assertThat(form.bytes()).isEqualTo(form.bytes());
        assertThat(form.bytes()).isNotEqualTo(form.from("Cascade Purchasers").bytes());
    }

    @Test
    void sayInTheirPropertiesWhatTheyAre() {
        POIXMLProperties properties =
                Opened.of(EDITION, BlankForm.of(EDITION).bytes()).workbook().getProperties();

        assertThat(properties.getCoreProperties().getTitle())
                .isEqualTo("Health Plan User Group Progress Report cpr-2021");
        assertThat(properties.getCoreProperties().getCreated().toInstant().atZone(ZoneOffset.UTC))
                .hasToString("2020-07-01T00:00Z");
        assertThat(properties.getCustomProperties().getProperty("hpug.edition").getLpwstr())
                .isEqualTo("cpr-2021");
        assertThat(properties.getCustomProperties().getProperty("hpug.layout").getI4())
                .isEqualTo(1);
    }

    @Test
    void aHostsOwnMetricsHaveNamedCellsThatTheReaderDoesNotTrip() {
        byte[] file = BlankForm.of(WITH_OWN_METRICS).bytes();
        Opened opened = Opened.of(WITH_OWN_METRICS, file);
        ScannedWorkbook scanned = WorkbookScanner.of(ScanLimits.defaults()).scan(file);
        List<FactRef<?>> own = WITH_OWN_METRICS.cells().stream()
                .<FactRef<?>>map(fact -> fact)
                .filter(fact -> fact.key().metric().isSupplemental())
                .toList();

        assertThat(own).hasSize(10).allSatisfy(fact -> {
            XSSFCell cell = opened.cell(fact);
            assertThat(cell.getCellStyle().getLocked()).isFalse();
            assertThat(opened.rule(cell)).isPresent();
            assertThat(NamedCells.of(WITH_OWN_METRICS, scanned).supplemental().get(fact))
                    .hasToString(Opened.place(cell));
        });
        assertThat(WorkbookReader.of(EDITION).read(file).readFindings()).isEmpty();
        assertThat(WorkbookReader.of(WITH_OWN_METRICS).read(file).readFindings())
                .extracting(Finding::rule)
                .doesNotContain("layout.unknown-question", "layout.stray-content");
    }

    @ParameterizedTest
    @ValueSource(strings = {FORMULA, "+1", "-1", "@SUM(1)", "\t=1", "\r=1"})
    void textIsNeverAFormula(String text) {
        byte[] file = BlankForm.of(WITH_OWN_METRICS)
                .forPlan(text)
                .from(text)
                .contact(text)
                .bytes();
        Opened opened = Opened.of(WITH_OWN_METRICS, file);

        assertThat(opened.named(CellName.PLAN)).hasToString(text);
        assertThat(opened.cells())
                .filteredOn(cell -> cell.getCellType() == CellType.STRING
                        && (cell.getStringCellValue().equals(text)
                                || cell.getStringCellValue().startsWith("=")))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(cell ->
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue());
        assertThat(opened.cells())
                .filteredOn(cell -> cell.getCellType() == CellType.FORMULA)
                .noneMatch(cell -> cell.getCellFormula().contains("HYPERLINK"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bell \u0007",
                "half \uD83D",
                "not a character \uFFFF",
                "looks like _x0007_",
                "<&>\"'",
                "\uD83C\uDF32"
            })
    void charactersThatXmlLacksAreKept(String name) {
        byte[] file = BlankForm.of(EDITION).forPlan(name).bytes();

        ScannedWorkbook scanned = WorkbookScanner.of(ScanLimits.defaults()).scan(file);

        assertThat(NamedCells.of(EDITION, scanned)
                        .plan()
                        .orElseThrow()
                        .cell()
                        .orElseThrow()
                        .text())
                .isEqualTo(name);
        assertThat(WorkbookReader.of(EDITION).read(file).readFindings()).isEmpty();
    }

    /** Rows can be no higher than 409 points, and a cell holds no more than 32,767 characters. */
    @Test
    void longTextDoesNotBreakTheFile() {
        String name = "Evergreen ".repeat(10_000);

        Opened opened = Opened.of(EDITION, BlankForm.of(EDITION).forPlan(name).bytes());

        assertThat(opened.named(CellName.PLAN).getStringCellValue()).hasSize(32_767);
        assertThat(opened.named(CellName.PLAN).getRow().getHeightInPoints()).isLessThanOrEqualTo(409);
    }
}
