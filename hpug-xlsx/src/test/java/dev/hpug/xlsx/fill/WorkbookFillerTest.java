package dev.hpug.xlsx.fill;

import static dev.hpug.xlsx.testing.FormLayout.addressOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Metric;
import dev.hpug.metric.SupplementalMetrics;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.WorkbookScanner;
import dev.hpug.xlsx.testing.FormWorkbook;
import dev.hpug.xlsx.testing.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookFillerTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final FactRef<Share> HOSPITALS =
            FactRef.of(EDITION.share("A.2a", "share").at(), Period.CURRENT);
    private static final FactRef<Count> SYSTEMS =
            FactRef.of(EDITION.count("A.1a", "count").at(), Period.PRIOR);
    private static final FactRef<Share> LEGACY =
            FactRef.of(EDITION.share("D.1", "share").at(LineOfBusiness.COMMERCIAL), Period.CURRENT);
    private static final FactRef<Text> STRATEGY =
            FactRef.once(EDITION.text("C.1.A.vi", Metric.LABEL_FIELD).at());
    private static final FactRef<Text> SPECIALTY =
            FactRef.once(EDITION.text("B.other-2", Metric.LABEL_FIELD).at());

    private final WorkbookFiller filler = WorkbookFiller.of(EDITION);

    @Test
    void aBlankEmptiesItsCellAndAValueTakesThePlaceOfAFormula() {
        FormWorkbook form = FormWorkbook.blank().fill(ConsistentReports.of(1));
        form.cell(HOSPITALS).setCellFormula("14/124");
        Report report =
                Report.builder(EDITION).put(HOSPITALS, Share.ofPercent("11.4")).build();

        byte[] filled = filler.fill(form.bytes(), report).bytes();

        assertThat(Reading.of(filled).report()).isEqualTo(report);
        assertThat(cell(filled, HOSPITALS).isFormula()).isFalse();
    }

    @Test
    void anExactShareStandsAsTheTenthTheFormAsksFor() {
        Report report =
                Report.builder(EDITION).put(HOSPITALS, Share.ofRatio(14, 124)).build();

        FilledWorkbook filled = filler.fill(FormWorkbook.blank().bytes(), report);

        assertThat(filled.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("fill.ratio-as-printed");
            assertThat(finding.message()).contains("14/124", "11.3 %");
            assertThat(finding.cells()).hasSize(1);
        });
        assertThat(cell(filled.bytes(), HOSPITALS).text()).isEqualTo("0.113");
        assertThat(Reading.of(filled.bytes()).answer(HOSPITALS)).isEqualTo(Answer.given(Share.ofPercent("11.3")));
    }

    @Test
    void aShareGoesInAsPercentWhateverTheFormatOfItsCell() {
        FormWorkbook form = FormWorkbook.blank();
        XSSFCellStyle plain = form.workbook().createCellStyle();
        plain.setWrapText(true);
        form.cell(HOSPITALS).setCellStyle(plain);

        byte[] filled = filler.fill(
                        form.bytes(),
                        Report.builder(EDITION)
                                .put(HOSPITALS, Share.ofPercent("0.5"))
                                .build())
                .bytes();

        assertThat(cell(filled, HOSPITALS).formatCode()).isEqualTo("0.0%");
        Reading.of(filled)
                .isExactly(Report.builder(EDITION)
                        .put(HOSPITALS, Share.ofPercent("0.5"))
                        .build());
    }

    @Test
    void digitsAreStoredAsTheyAre() {
        Report report = Report.builder(EDITION)
                .put(LEGACY, Share.ofPercent("56.9999999999999"))
                .put(SYSTEMS, Count.of(new BigDecimal("1234567890123456")))
                .build();

        FilledWorkbook filled = filler.fill(FormWorkbook.blank().bytes(), report);

        assertThat(cell(filled.bytes(), LEGACY).text()).isEqualTo("0.569999999999999");
        assertThat(cell(filled.bytes(), SYSTEMS).text()).isEqualTo("1234567890123456");
        // a spreadsheet keeps 15 digits, which turns the count into another; that is said
        assertThat(filled.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("fill.reads-otherwise");
            assertThat(finding.cell()).contains(SYSTEMS);
            assertThat(finding.message()).contains("1234567890123456", "1234567890123460");
        });
    }

    @Test
    void theTotalsAreRightWithoutOpeningTheFile() {
        Report report = ConsistentReports.of(7);

        byte[] filled = filler.fill(FormWorkbook.blank().bytes(), report).bytes();

        assertThat(Reading.of(filled).submission().statedTotals()).hasSize(4).allSatisfy(total -> {
            BigDecimal sum = EDITION.itemIds().stream()
                    .filter(id -> id.startsWith("D."))
                    .map(id -> report.get(total.period())
                            .get(EDITION.share(id, "share").at(total.member().orElseThrow())))
                    .map(share -> ((Share.Stated) share).statedPercent())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(((Share.Stated) total.total()).statedPercent()).isEqualByComparingTo(sum);
        });
    }

    @Test
    void aFormulaThatCannotBeWorkedOutLosesItsOldResultAndIsNamed() {
        FormWorkbook form = FormWorkbook.blank();
        form.at("N5").setCellFormula("CUBEVALUE(\"x\",K16)");
        form.at("N5").getCTCell().setV("12");
        form.at("N6").setCellFormula("CUBEVALUE(\"x\",N7)");
        form.at("N6").getCTCell().setV("13");

        FilledWorkbook filled = filler.fill(form.bytes(), ConsistentReports.of(3));

        assertThat(filled.findings())
                .filteredOn(finding -> finding.rule().equals("fill.not-calculated"))
                .extracting(Finding::location)
                .containsExactly(Optional.of("Progress Report!N5"));
        assertThat(scannedCell(filled.bytes(), 5, 14).hasValue()).isFalse();
        assertThat(scannedCell(filled.bytes(), 6, 14).text()).isEqualTo("13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\",\"x\")",
                "+1+1",
                "@SUM(A1)",
                "bell\u0007 and half a pair \ud83d",
                "NICU & <b>others</b>"
            })
    void textStaysTextAndArrivesWhole(String name) {
        Report report = Report.builder(EDITION).put(STRATEGY, Text.of(name)).build();

        byte[] filled = filler.fill(FormWorkbook.blank().bytes(), report).bytes();

        assertThat(cell(filled, STRATEGY).isFormula()).isFalse();
        assertThat(Reading.of(filled).answer(STRATEGY)).isEqualTo(Answer.given(Text.of(name)));
    }

    @Test
    void aNameThatReadsBackOtherwiseIsNamed() {
        Report report =
                Report.builder(EDITION).put(STRATEGY, Text.of("Doula_care")).build();

        FilledWorkbook filled = filler.fill(FormWorkbook.blank().bytes(), report);

        assertThat(filled.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Doula_care", "Doula care"));
    }

    @Test
    void aNameIsTakenBackAndAnUntouchedInvitationIsLeftAlone() {
        FormWorkbook form = FormWorkbook.blank();
        byte[] named = filler.fill(
                        form.bytes(),
                        Report.builder(EDITION).put(SPECIALTY, Text.of("NICU")).build())
                .bytes();
        Report unnamed = Report.builder(EDITION).build();

        assertThat(Reading.of(named).answer(SPECIALTY)).isEqualTo(Answer.given(Text.of("NICU")));
        Reading.of(filler.fill(named, unnamed).bytes()).isExactly(unnamed);
        assertThat(cell(named, STRATEGY).text())
                .isEqualTo(form.cell(STRATEGY).getStringCellValue())
                .isNotBlank();
    }

    @Test
    void everyAbsenceIsReadAsTheSameOneAndKeepsWordsThatSaySo() {
        for (AbsenceReason reason : AbsenceReason.values()) {
            Report report = Report.builder(EDITION)
                    .put(HOSPITALS, Answer.absent(reason))
                    .put(SYSTEMS, Answer.absent(AbsenceReason.SUPPRESSED, "<11"))
                    .put(LEGACY, Answer.absent(reason, "one contract"))
                    .build();

            FilledWorkbook filled = filler.fill(FormWorkbook.blank().bytes(), report);

            Reading read = Reading.of(filled.bytes());
            assertThat(read.answer(HOSPITALS))
                    .isInstanceOfSatisfying(
                            Answer.Absent.class,
                            absent -> assertThat(absent.reason()).isEqualTo(reason));
            assertThat(read.answer(SYSTEMS)).isEqualTo(Answer.absent(AbsenceReason.SUPPRESSED, "<11"));
            assertThat(filled.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message()).contains("one contract"));
        }
    }

    @Test
    void otherPeriodsAreStatedInTheLinesForThem() {
        ReportingPeriods calendarYear =
                ReportingPeriods.endingWith(ReportingPeriod.twelveMonthsFrom(LocalDate.of(2020, 1, 1)));
        Report report =
                ConsistentReports.of(2).toBuilder().periods(calendarYear).build();

        byte[] filled = filler.fill(FormWorkbook.blank().bytes(), report).bytes();

        assertThat(Reading.of(filled).report().periods()).isEqualTo(calendarYear);
        assertThat(Reading.of(filler.fill(filled, ConsistentReports.of(2)).bytes())
                        .report()
                        .periods())
                .isEqualTo(EDITION.recommendedPeriods());
    }

    @Test
    void whatTheFormHasNoPlaceForIsNamed() {
        Metric<Count> visits = SupplementalMetrics.count("cascade.visits", "Visits", Optional.empty());
        Edition more = EDITION.plus(List.of(visits));
        FactRef<Count> fact = FactRef.of(visits.at(), Period.CURRENT);
        Report report = Report.builder(more)
                .plan("Evergreen Health")
                .gate(EDITION.gates().get(0), true)
                .put(fact, Count.of(5_120))
                .build();

        FilledWorkbook filled =
                WorkbookFiller.of(more).fill(FormWorkbook.blank().bytes(), report);

        assertThat(filled.findings())
                .extracting(Finding::rule)
                .containsExactly("fill.question-not-asked", "fill.no-place", "fill.no-place");
        assertThat(filled.findings().get(0).message()).contains("5120");
    }

    @Test
    void equalFormsAndReportsGiveEqualFiles() {
        byte[] form = FormWorkbook.blank().bytes();
        Report report = ConsistentReports.of(4);

        assertThat(filler.fill(form, report).bytes())
                .isEqualTo(WorkbookFiller.of(EDITION).fill(form, report).bytes());
    }

    @Test
    void aReportOfAnotherEditionIsRefused() {
        Edition more = EDITION.plus(List.of(SupplementalMetrics.count("cascade.visits", "Visits", Optional.empty())));

        assertThatThrownBy(() -> filler.fill(
                        FormWorkbook.blank().bytes(), Report.builder(more).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("63 metrics");
    }

    private static ScannedCell cell(byte[] file, FactRef<?> fact) {
        return scannedCell(file, addressOf(fact).getRow() + 1, addressOf(fact).getColumn() + 1);
    }

    private static ScannedCell scannedCell(byte[] file, int row, int column) {
        return WorkbookScanner.of(ScanLimits.defaults())
                .scan(file)
                .sheet(FormWorkbook.SHEET)
                .orElseThrow()
                .cell(row, column)
                .orElseThrow();
    }
}
