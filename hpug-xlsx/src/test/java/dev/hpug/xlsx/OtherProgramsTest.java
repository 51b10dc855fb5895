package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.xlsx.testing.Reading;
import dev.hpug.xlsx.testing.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form as other programs fill and save it; how each file was made says the README beside them. */
class OtherProgramsTest {

    @ParameterizedTest
    @CsvSource({"openpyxl, 0", "exceljs, 4", "libreoffice, 4"})
    void everyValueIsReadWhateverProgramSavedIt(String program, int totals) throws IOException {
        Reading reading = Reading.of(file(program + ".xlsx"));

        reading.isExactly(Sample.report());
        assertThat(reading.submission().statedTotals()).hasSize(totals);
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(OtherProgramsTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
