package dev.hpug.xlsx.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.comparison.Comparison;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;

class ChartsTest {

    private static final Book PLANS = Book.of(MeetingWorkbook.ofPlans(Comparison.of(Plans.some(3))));
    private static final Book YEARS = Book.of(MeetingWorkbook.ofYears(Plans.some(1)));

    private static List<XSSFChart> charts(Book book) {
        return book.sheet("Charts").getDrawingPatriarch().getCharts();
    }

    private static XSSFChart chart(Book book, String title) {
        return charts(book).stream()
                .filter(chart -> chart.getTitleText().toString().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static CTBarChart bars(XSSFChart chart) {
        return chart.getCTChart().getPlotArea().getBarChartArray(0);
    }

    private static List<XSSFCell> cells(Book book, String reference) {
        List<XSSFCell> cells = new ArrayList<>();
        for (CellReference cell : new AreaReference(reference, SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
            cells.add(book.sheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol()));
        }
        return cells;
    }

    private static List<String> labels(Book book, XSSFChart chart) {
        return cells(book, bars(chart).getSerArray(0).getCat().getStrRef().getF()).stream()
                .map(XSSFCell::getStringCellValue)
                .toList();
    }

    @Test
    void sectionDIsStackedOfTenMethodsPriorBesideCurrent() {
        XSSFChart chart = chart(PLANS, "Payment methods, Commercial");
        CTBarChart bars = bars(chart);

        assertThat(bars.getGrouping().getVal()).isEqualTo(STBarGrouping.STACKED);
        assertThat(bars.getOverlap().getVal()).isEqualTo((byte) 100);
        assertThat(bars.sizeOfSerArray()).isEqualTo(10);
        assertThat(labels(PLANS, chart))
                .containsExactly(
                        "Plan 1, prior",
                        "Plan 1, current",
                        "Plan 2, prior",
                        "Plan 2, current",
                        "Plan 3, prior",
                        "Plan 3, current");
        assertThat(labels(YEARS, chart(YEARS, "Plan 1: payment methods")))
                .containsExactly(
                        "Commercial, 2018-07 to 2019-06",
                        "Commercial, 2019-07 to 2020-06",
                        "Medicaid, 2018-07 to 2019-06",
                        "Medicaid, 2019-07 to 2020-06");
    }

    @Test
    void theStackedFiguresAreTheReports() {
        Report report = Plans.some(1).get(0);
        CTBarChart bars = bars(chart(YEARS, "Plan 1: payment methods"));

        for (int method = 1; method <= 10; method++) {
            var key = Plans.EDITION.share("D." + method, "share").at(LineOfBusiness.MEDICAID);
            assertThat(Book.shown(cells(
                                    YEARS,
                                    bars.getSerArray(method - 1)
                                            .getVal()
                                            .getNumRef()
                                            .getF())
                            .get(3)))
                    .isEqualTo(report.current().get(key).toString().replace(" ", ""));
        }
    }

    @Test
    void everySeriesHasAFillOfItsOwnAndShowsTheCellsItRefersTo() {
        for (Book book : List.of(PLANS, YEARS)) {
            for (XSSFChart chart : charts(book)) {
                assertThat(chart.getCTChart().getDispBlanksAs().getVal()).isEqualTo(STDispBlanksAs.GAP);
                List<CTBarSer> series = List.of(bars(chart).getSerArray());
                assertThat(series)
                        .extracting(one -> List.of(
                                one.getSpPr().getSolidFill().getSrgbClr().getVal()[0],
                                one.getSpPr().getSolidFill().getSrgbClr().getVal()[1],
                                one.getSpPr().getSolidFill().getSrgbClr().getVal()[2]))
                        .doesNotHaveDuplicates();
                series.forEach(one -> assertShowsItsCells(book, one));
            }
        }
    }

    private static void assertShowsItsCells(Book book, CTBarSer series) {
        assertThat(cells(book, series.getTx().getStrRef().getF()))
                .extracting(XSSFCell::getStringCellValue)
                .containsExactly(
                        series.getTx().getStrRef().getStrCache().getPtArray(0).getV());
        List<XSSFCell> cells = cells(book, series.getVal().getNumRef().getF());
        for (CTNumVal point : series.getVal().getNumRef().getNumCache().getPtArray()) {
            assertThat(cells.get((int) point.getIdx()).getNumericCellValue())
                    .isEqualTo(Double.parseDouble(point.getV()));
        }
        assertThat(series.getVal().getNumRef().getNumCache().sizeOfPtArray())
                .isEqualTo(Math.toIntExact(cells.stream()
                        .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                        .count()));
    }

    @Test
    void aMissingValueIsAGapAndNotAZero() {
        Report report = Plans.named("A", 1).toBuilder()
                .put(FactRef.of(Plans.LEGACY, Period.CURRENT), Answer.blank())
                .build();

        Book book = Book.of(MeetingWorkbook.ofYears(List.of(report)));

        CTBarSer legacy = bars(chart(book, "A: payment methods")).getSerArray(0);
        assertThat(legacy.getVal().getNumRef().getNumCache().getPtArray())
                .extracting(CTNumVal::getIdx)
                .containsExactly(0L, 2L, 3L);
    }

    @Test
    void rankedBarsStandBestFirstAndSayTheProvenRank() {
        Book book = Book.of(MeetingWorkbook.ofPlans(
                Comparison.of(List.of(
                        Plans.withLegacy("A", "30", "25.0"),
                        Plans.withLegacy("B", "30", "20.0"),
                        Plans.withLegacy("C", "30", "20.0"))),
                List.of(Plans.LEGACY)));

        XSSFChart chart = chart(book, "D.1 Legacy payment, Commercial");
        assertThat(labels(book, chart)).containsExactly("B (1 to 2 of 3)", "C (1 to 2 of 3)", "A (3 of 3)");
        assertThat(charts(book)).hasSize(5);
    }

    @Test
    void aPlanWithOtherDatesIsInNoChart() {
        Book book = Book.of(MeetingWorkbook.ofPlans(Comparison.of(
                List.of(Plans.named("A", 1), Plans.named("B", 2), Plans.ofYear(2015, Plans.named("C", 3))))));

        assertThat(charts(book))
                .hasSize(8)
                .allSatisfy(chart ->
                        assertThat(chart.getCTChart().toString()).contains("A").doesNotContain(">C<", ">C,", ">C ("));
    }

    @Test
    void manyPlansAreSpreadOverSeveralCharts() {
        Book book = Book.of(MeetingWorkbook.ofPlans(Comparison.of(Plans.some(10)), List.of()));

        assertThat(charts(book))
                .extracting(chart -> chart.getTitleText().toString())
                .contains("Payment methods, Commercial, plans 1 to 5", "Payment methods, Commercial, plans 6 to 10");
    }
}
