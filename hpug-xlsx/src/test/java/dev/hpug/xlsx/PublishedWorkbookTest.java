package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import dev.hpug.xlsx.testing.FormWorkbook;
import dev.hpug.xlsx.testing.Grid;
import dev.hpug.xlsx.testing.Reading;
import dev.hpug.xlsx.testing.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The published workbook itself, whose wording is not ours to ship: runs where {@code -Dhpug.published} names the folder
 * that holds {@code blank-2021.xlsx}.
 */
class PublishedWorkbookTest {

    private static Path blank = Path.of("");

    @BeforeAll
    static void find() {
        String folder = System.getProperty("hpug.published", "");
        assumeTrue(!folder.isEmpty(), "-Dhpug.published names no folder");
        blank = Path.of(folder, "blank-2021.xlsx");
    }

    @Test
    void blankItReadsAsABlankReport() throws IOException {
        Reading reading = Reading.of(Files.readAllBytes(blank));

        assertThat(reading.found()).isEmpty();
        assertThat(reading.report()).isEqualTo(Report.builder(Edition.cpr2021()).build());
    }

    @Test
    void filledItReadsAsWhatWasFilledIn() throws IOException {
        Reading.of(filled()).isExactly(Sample.report());
    }

    @Test
    void itIsReadAsWellWithoutItsMergesAndOneRowAndColumnFurtherAlong() throws IOException {
        Reading.of(filled().unmergeAll().insertRow(1).insertColumn(1)).isExactly(Sample.report());
    }

    private static Grid filled() throws IOException {
        try (InputStream in = Files.newInputStream(blank);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Grid form = Grid.of(workbook.getSheet(FormWorkbook.SHEET));
            return Sample.fill(Sample.percentFormats(form), Sample.report());
        }
    }
}
