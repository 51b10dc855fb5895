package dev.hpug.xlsx.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWriterTest {

    @ParameterizedTest
    @CsvSource({"1E+23, 100000000000000000000000", "0.570, 0.57", "123456789012345, 123456789012345", "0.0, 0"})
    void aNumbersDigitsAreStoredAsTheyAre(BigDecimal number, String stored) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFCell cell = workbook.createSheet().createRow(0).createCell(0);

            CellWriter.store(cell, number);

            assertThat(cell.getRawValue()).isEqualTo(stored);
        }
    }
}
