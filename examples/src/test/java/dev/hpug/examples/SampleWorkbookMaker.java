package dev.hpug.examples;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.xlsx.testing.FormWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Makes the sample workbook: {@link SampleReport}'s answers typed into the form. Run it by
 *
 * <pre>./mvnw -pl examples -am test -Dtest=SampleWorkbookTest -Dsurefire.failIfNoSpecifiedTests=false -Dhpug.golden=write</pre>
 *
 * or as a main program with the file to write.
 */
final class SampleWorkbookMaker {

    private static final Path SHIPPED = Path.of("src/main/resources/dev/hpug/examples/sample-2021.xlsx");

    private SampleWorkbookMaker() {}

    /** Writes the sample to the file named, or where it is shipped from when run in the examples' folder. */
    public static void main(String[] args) throws IOException {
        write(args.length == 0 ? SHIPPED : Path.of(args[0]));
    }

    static void write(Path file) throws IOException {
        Files.write(file, bytes());
    }

    static byte[] bytes() {
        FormWorkbook form = FormWorkbook.blank().fill(SampleReport.make());
        loseThePercentFormatOfOneCell(form);
        SampleLooks.polish(form);
        introduce(form.workbook().getSheet("Introduction"));
        form.workbook().setActiveSheet(form.workbook().getSheetIndex(form.sheet()));
        return form.bytes();
    }

    /** As happens when a figure is pasted from elsewhere: 0.034 stands where 3.4 % is meant. */
    private static void loseThePercentFormatOfOneCell(FormWorkbook form) {
        XSSFCell cell = form.cell(
                FactRef.of(Edition.cpr2021().share("D.9", "share").at(LineOfBusiness.COMMERCIAL), Period.CURRENT));
        XSSFCellStyle general = form.workbook().createCellStyle();
        general.cloneStyleFrom(cell.getCellStyle());
        general.setDataFormat(0);
        cell.setCellStyle(general);
    }

    private static void introduce(XSSFSheet introduction) {
        introduction
                .createRow(9)
                .createCell(1)
                .setCellValue("Answered by Evergreen Health for Cascade Purchasers, 2021. Both are invented, and so is"
                        + " every figure.");
    }
}
