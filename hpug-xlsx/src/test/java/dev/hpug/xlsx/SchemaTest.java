package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.comparison.Comparison;
import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import dev.hpug.rule.RuleSet;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.xlsx.blank.BlankForm;
import dev.hpug.xlsx.compare.MeetingWorkbook;
import dev.hpug.xlsx.fill.WorkbookFiller;
import dev.hpug.xlsx.mark.WorkbookMarker;
import dev.hpug.xlsx.poi.Packages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** What is written keeps to the schema of Open XML, also where the programs at hand would let it pass. */
class SchemaTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final Report REPORT = ConsistentReports.of(3);

    @Test
    void everySheetStyleAndChartIsAsTheSchemaAllows() throws IOException, XmlException {
        byte[] blank = BlankForm.of(EDITION).bytes();
        byte[] filled = WorkbookFiller.of(EDITION).fill(blank, REPORT).bytes();
        byte[] marked = WorkbookMarker.standard()
                .mark(blank, RuleSet.standard().check(WorkbookReader.of(EDITION).read(blank)));
        Report other = ConsistentReports.of(4).toBuilder().plan("Pine Mutual").build();
        Map<String, byte[]> files = Map.of(
                "filled",
                filled,
                "marked",
                marked,
                "plans",
                MeetingWorkbook.ofPlans(Comparison.of(List.of(REPORT, other))).bytes(),
                "years",
                MeetingWorkbook.ofYears(List.of(REPORT)).bytes());

        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertThat(errors(file.getValue())).as(file.getKey()).isEmpty();
        }
    }

    private static List<String> errors(byte[] file) throws IOException, XmlException {
        List<String> errors = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : Packages.parts(file).entrySet()) {
            SchemaType type = type(part.getKey());
            if (type != null) {
                List<XmlError> found = new ArrayList<>();
                XmlObject.Factory.parse(
                                new ByteArrayInputStream(part.getValue()), new XmlOptions().setDocumentType(type))
                        .validate(new XmlOptions().setErrorListener(found));
                found.forEach(error -> errors.add(part.getKey() + ": " + error.getMessage()));
            }
        }
        return errors;
    }

    private static @Nullable SchemaType type(String part) {
        if (part.equals("xl/workbook.xml")) {
            return WorkbookDocument.type;
        }
        if (part.equals("xl/styles.xml")) {
            return StyleSheetDocument.type;
        }
        if (part.matches("xl/worksheets/[^/]*")) {
            return WorksheetDocument.type;
        }
        return part.matches("xl/charts/[^/]*") ? ChartSpaceDocument.type : null;
    }
}
