package dev.hpug.xlsx.testing;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A filled form with all that a host and a busy analyst add to one: a logo, comments, colours, a conditional format, a
 * drop-down, a sheet of their own with a chart over the form's figures.
 */
public final class CrowdedWorkbook {

    /** A cell that the analyst commented in two fonts; an input cell of section D. */
    public static final FactRef<?> COMMENTED =
            FactRef.of(Edition.cpr2021().share("D.1", "share").at(LineOfBusiness.COMMERCIAL), Period.CURRENT);

    /** What the analyst wrote there. */
    public static final String COMMENT = "Ann: from the finance system";

    private CrowdedWorkbook() {}

    /** The workbook, filled with a report. */
    public static FormWorkbook of(Report report) {
        FormWorkbook form = FormWorkbook.blank().fill(report);
        XSSFSheet sheet = form.sheet();
        logo(form.workbook(), sheet);
        comment(sheet);
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(
                        new CellRangeAddress[] {CellRangeAddress.valueOf("K16:K27")},
                        sheet.getSheetConditionalFormatting().createConditionalFormattingRule("K16>100"));
        XSSFDataValidationHelper validation = new XSSFDataValidationHelper(sheet);
        sheet.addValidationData(validation.createValidation(
                validation.createExplicitListConstraint(new String[] {"Y", "N"}),
                new org.apache.poi.ss.util.CellRangeAddressList(35, 55, 2, 2)));
        working(form.workbook());
        return form.recalculate();
    }

    private static void logo(XSSFWorkbook workbook, XSSFSheet sheet) {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, 0x336699);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        int picture = workbook.addPicture(png.toByteArray(), Workbook.PICTURE_TYPE_PNG);
        ClientAnchor corner = new XSSFClientAnchor(0, 0, 0, 0, 10, 0, 12, 3);
        sheet.createDrawingPatriarch().createPicture(corner, picture);
    }

    private static void comment(XSSFSheet sheet) {
        XSSFComment comment =
                sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 12, 129, 15, 133));
        comment.setAddress(FormLayout.addressOf(COMMENTED));
        comment.setAuthor("Ann");
        XSSFRichTextString text = new XSSFRichTextString(COMMENT);
        XSSFFont bold = sheet.getWorkbook().createFont();
        bold.setBold(true);
        text.applyFont(0, "Ann:".length(), bold);
        comment.setString(text);
    }

    private static void working(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet("Working papers");
        for (int i = 0; i < 4; i++) {
            sheet.createRow(i).createCell(0).setCellValue("Line " + i);
            sheet.getRow(i).createCell(1).setCellValue(i * 2.5);
        }
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 3, 0, 9, 12));
        XDDFChartData data = chart.createData(
                ChartTypes.BAR,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(0, 3, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(0, 3, 1, 1)));
        chart.plot(data);
    }
}
