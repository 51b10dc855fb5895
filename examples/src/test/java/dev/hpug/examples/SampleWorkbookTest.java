package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.rule.Finding;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Submission;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.xlsx.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleWorkbookTest {

    @BeforeAll
    static void writeWhenAsked() throws IOException {
        if (Golden.isToBeWritten()) {
            SampleWorkbookMaker.main(new String[0]);
            SampleWorkbookMaker.write(Path.of("target/classes/dev/hpug/examples/sample-2021.xlsx"));
        }
    }

    @Test
    void theShippedFileIsWhatTheMakerMakes() throws IOException {
        assertThat(cells(shipped())).isEqualTo(cells(SampleWorkbookMaker.bytes()));
        assertThat(SampleWorkbookMaker.bytes()).isEqualTo(SampleWorkbookMaker.bytes());
    }

    @Test
    void readsAsTheReportItWasMadeFrom() throws IOException {
        assertThat(read(shipped()).report()).isEqualTo(SampleReport.make());
    }

    @Test
    void isMostlyCleanAndShowsOneOfEachKindOfRemark() throws IOException {
        Submission sample = read(shipped());

        assertThat(RuleSet.standard().check(sample))
                .extracting(Finding::rule)
                .containsExactly("answer.missing", "cell.scale-from-neighbours");
        assertThat(sample.report().edition().cells())
                .map(cell -> (Answer<?>) sample.report().answer(cell))
                .filteredOn(Answer.Absent.class::isInstance)
                .map(absent -> ((Answer.Absent<?>) absent).reason())
                .contains(AbsenceReason.NOT_APPLICABLE, AbsenceReason.NOT_TRACKED, AbsenceReason.SUPPRESSED);
    }

    private static byte[] shipped() throws IOException {
        try (InputStream sample = QuickStart.class.getResourceAsStream("sample-2021.xlsx")) {
            assertThat(sample).isNotNull();
            return sample.readAllBytes();
        }
    }

    private static Submission read(byte[] workbook) {
        return WorkbookReader.of(Edition.cpr2021()).read(workbook);
    }

    /**
     * What every cell says and in which format. Not the bytes: another JDK may deflate them differently, and the form's
     * drawing does not promise the order of its texts in the file.
     */
    private static Map<String, String> cells(byte[] bytes) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(cell -> cells.put(
                            sheet.getSheetName() + "!" + cell.getAddress(),
                            cell + " as " + cell.getCellStyle().getDataFormatString()));
                }
            }
        }
        return cells;
    }
}
