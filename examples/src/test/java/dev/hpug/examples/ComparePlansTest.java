package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.xlsx.testing.FormWorkbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparePlansTest {

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return ComparePlans.run(args, Page.plain(out), Page.plain(err));
    }

    private Path plan(String name) throws IOException {
        return Files.write(
                folder.resolve(name + ".xlsx"),
                FormWorkbook.blank().fill(SampleReport.make()).bytes());
    }

    private static String title(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return workbook.getSheet("Scorecard").getRow(0).getCell(0).getStringCellValue();
        }
    }

    @Test
    void theSampleIsShownOverItsYears() throws IOException {
        Path file = folder.resolve("meeting.xlsx");

        assertThat(run("--out", file.toString())).isEqualTo(Program.DONE);

        assertThat(title(file)).isNotBlank();
        assertThat(out).hasToString("Compared the shipped sample-2021.xlsx in " + file + "\n");
    }

    @Test
    void severalWorkbooksAreSideBySideByTheirFilesNamesWhereTheyStateNoPlan() throws IOException {
        Path file = folder.resolve("meeting.xlsx");

        int exitCode = run(plan("pine").toString(), plan("birch").toString(), "--out", file.toString());

        assertThat(err.toString()).doesNotContain("ComparePlans:");
        assertThat(exitCode).isEqualTo(Program.DONE);
        assertThat(title(file)).isEqualTo("2 plans side by side");
    }

    @Test
    void aFileThatIsNoWorkbookEndsInOneLine() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.xlsx"), "no workbook");

        assertThat(run(text.toString())).isEqualTo(Program.REFUSED);
        assertThat(err.toString().lines().filter(line -> line.startsWith("ComparePlans: notes.xlsx cannot be read")))
                .hasSize(1);
    }

    @Test
    void twoWorkbooksOfOnePlanEndInOneLine() throws IOException {
        String pine = plan("pine").toString();

        assertThat(run(pine, pine)).isEqualTo(Program.REFUSED);
        assertThat(err.toString()).contains("ComparePlans: There are two reports of");
    }

    @Test
    void aWorkbookIsNotOverwritten() throws IOException {
        Path pine = plan("pine");
        byte[] before = Files.readAllBytes(pine);

        assertThat(run(pine.toString(), "--out", pine.toString())).isEqualTo(Program.REFUSED);
        assertThat(pine).hasBinaryContent(before);
    }

    @Test
    void helpSaysWhatItDoes() {
        assertThat(run("--help")).isEqualTo(Program.DONE);
        assertThat(out.toString()).startsWith("ComparePlans [workbook.xlsx ...]");
        assertThat(run("--loud")).isEqualTo(Program.REFUSED);
    }
}
