package dev.hpug.xlsx.compare;

import dev.hpug.xlsx.compare.MeetingChart.Category;
import dev.hpug.xlsx.compare.MeetingChart.Series;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of charts, two to a printed page, and the sheet of the tables they show. */
final class ChartSheets {

    private static final int CHART_COLUMNS = 16;
    private static final int CHART_ROWS = 34;
    private static final int ROWS_APART = 2;
    private static final int CHARTS_PER_PAGE = 2;
    private static final int LABEL_WIDTH = 44;
    private static final int FIGURE_WIDTH = 16;

    private final XSSFSheet charts;
    private final SheetWriter data;

    private ChartSheets(XSSFSheet charts, SheetWriter data) {
        this.charts = charts;
        this.data = data;
    }

    /** Writes both sheets; charts without a single figure are only told of in the notes. */
    static void write(List<MeetingChart> all, XSSFWorkbook workbook, Styles styles) {
        XSSFSheet charts = workbook.createSheet("Charts");
        new ChartSheets(charts, new SheetWriter(workbook.createSheet("Chart data"), styles)).write(all);
    }

    private void write(List<MeetingChart> all) {
        List<MeetingChart> drawn = all.stream().filter(MeetingChart::hasFigure).toList();
        int series =
                drawn.stream().mapToInt(chart -> chart.series().size()).max().orElse(0);
        List<Integer> widths = new ArrayList<>(List.of(LABEL_WIDTH));
        widths.addAll(Collections.nCopies(series, FIGURE_WIDTH));
        data.widths(widths);
        XSSFDrawing drawing = charts.createDrawingPatriarch();
        int top = 0;
        for (int i = 0; i < drawn.size(); i++) {
            int rows = Math.max(CHART_ROWS, drawn.get(i).categories().size());
            XSSFClientAnchor place = drawing.createAnchor(0, 0, 0, 0, 0, top, CHART_COLUMNS, top + rows);
            draw(drawn.get(i), drawing.createChart(place));
            top += rows + ROWS_APART;
            if (i % CHARTS_PER_PAGE == CHARTS_PER_PAGE - 1) {
                charts.setRowBreak(top - ROWS_APART);
            }
        }
        PrintSetup.of(charts).pageWidth();
        PrintSetup.of(data.sheet()).pageWidth();
    }

    private void draw(MeetingChart chart, XSSFChart target) {
        data.line(chart.title(), Look.HEADING);
        if (!chart.remark().isEmpty()) {
            data.line(chart.remark(), Look.REMARK);
        }
        int head = data.rows();
        data.row().add("", Look.LABEL_HEAD);
        for (Series series : chart.series()) {
            data.add(series.name(), Look.FIGURE_HEAD);
        }
        for (Category category : chart.categories()) {
            data.row().add(category.label(), Look.LABEL);
            category.values().forEach(value -> data.add(value, Look.FIGURE));
        }
        CellRangeAddress table =
                new CellRangeAddress(head, data.rows() - 1, 0, chart.series().size());
        data.row();
        new ChartDrawing(chart, data.sheet(), table).drawInto(target);
    }
}
