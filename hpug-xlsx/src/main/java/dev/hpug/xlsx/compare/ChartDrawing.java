package dev.hpug.xlsx.compare;

import dev.hpug.xlsx.compare.MeetingChart.Kind;
import dev.hpug.xlsx.compare.MeetingChart.Series;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** Draws one chart over the table it shows: labels in the first column, a series in each other one, names in the first row. */
final class ChartDrawing {

    private static final byte ON_TOP_OF_EACH_OTHER = 100;
    private static final int GAP_PERCENT = 50;
    private static final double TITLE_POINTS = 14;
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]");

    private final MeetingChart chart;
    private final XSSFSheet data;
    private final CellRangeAddress table;

    ChartDrawing(MeetingChart chart, XSSFSheet data, CellRangeAddress table) {
        this.chart = chart;
        this.data = data;
        this.table = table;
    }

    void drawInto(XSSFChart target) {
        target.setTitleText(chart.title());
        target.setTitleOverlay(false);
        target.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> {
            run.setFontSize(TITLE_POINTS);
            run.setLanguage(Locale.US); // POI takes that of the machine
        });
        target.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(alternative());
        target.displayBlanksAs(DisplayBlanks.GAP);
        if (chart.series().size() > 1) {
            target.getOrAddLegend()
                    .setPosition(chart.kind() == Kind.STACKED_COLUMNS ? LegendPosition.RIGHT : LegendPosition.BOTTOM);
        }
        boolean bars = chart.kind() == Kind.RANKED_BARS;
        XDDFCategoryAxis labels = target.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = target.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        labels.setOrientation(bars ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
        values.setCrosses(bars ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat(chart.axisFormat());
        values.setMinimum(0);
        if (chart.kind() == Kind.STACKED_COLUMNS && chart.isOfWholes()) {
            values.setMaximum(1);
        }
        target.plot(bars(target, labels, values));
    }

    private XDDFBarChartData bars(XSSFChart target, XDDFCategoryAxis labels, XDDFValueAxis values) {
        XDDFBarChartData bars = (XDDFBarChartData) target.createData(ChartTypes.BAR, labels, values);
        bars.setBarDirection(chart.kind() == Kind.RANKED_BARS ? BarDirection.BAR : BarDirection.COL);
        bars.setVaryColors(false);
        bars.setGapWidth(GAP_PERCENT);
        if (chart.kind() == Kind.STACKED_COLUMNS) {
            bars.setBarGrouping(BarGrouping.STACKED);
            bars.setOverlap(ON_TOP_OF_EACH_OTHER);
        } else {
            bars.setBarGrouping(BarGrouping.CLUSTERED);
        }
        XDDFDataSource<String> categories = XDDFDataSourcesFactory.fromStringCellRange(data, column(0));
        List<Series> all = chart.series();
        for (int i = 0; i < all.size(); i++) {
            XDDFChartData.Series series =
                    bars.addSeries(categories, XDDFDataSourcesFactory.fromNumericCellRange(data, column(i + 1)));
            series.setTitle(
                    all.get(i).name(), new CellReference(data.getSheetName(), table.getFirstRow(), i + 1, true, true));
            series.setFillProperties(new XDDFSolidFillProperties(
                    XDDFColor.from(HexFormat.of().parseHex(all.get(i).color()))));
            if (chart.kind() != Kind.STACKED_COLUMNS) {
                showValues(((XDDFBarChartData.Series) series).getCTBarSer());
            }
        }
        return bars;
    }

    /** What the chart shows, for people who do not see it. */
    private String alternative() {
        String words = chart.title() + ". Chart of "
                + chart.series().stream().map(Series::name).collect(Collectors.joining(", "))
                + "; its figures stand on the sheet " + data.getSheetName() + ".";
        return NOT_IN_XML.matcher(words).replaceAll(" ");
    }

    private CellRangeAddress column(int column) {
        return new CellRangeAddress(table.getFirstRow() + 1, table.getLastRow(), column, column);
    }

    private static void showValues(CTBarSer series) {
        CTDLbls labels = series.addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
