package dev.hpug.xlsx.poi;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RecalculationTest {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCell first = workbook.createSheet().createRow(0).createCell(0);
    private final XSSFCell second = first.getRow().createCell(1);

    @Test
    void aCircleHasNoResultRatherThanAnErrorThatExcelTakesForDamage() {
        first.setCellFormula("B1+1");
        second.setCellFormula("A1+1");
        second.getCTCell().setV("7");

        assertThat(Recalculation.of(workbook)).containsExactly(first, second);

        assertThat(first.getCTCell().isSetV()).isFalse();
        assertThat(second.getCTCell().isSetV()).isFalse();
        assertThat(first.getCTCell().isSetT()).isFalse();
    }

    @Test
    void excelsOwnErrorsAreResults() {
        first.setCellFormula("1/0");

        assertThat(Recalculation.of(workbook)).isEmpty();

        assertThat(first.getErrorCellString()).isEqualTo("#DIV/0!");
    }

    @Test
    void whatHadNoResultAndCannotBeWorkedOutStaysWithoutOne() {
        first.setCellFormula("CUBEVALUE(\"x\",\"y\")");

        assertThat(Recalculation.of(workbook)).containsExactly(first);
        assertThat(Recalculation.of(workbook)).containsExactly(first);

        assertThat(first.getCTCell().isSetV()).isFalse();
    }

    @Test
    void anEmptyResultAsOpenpyxlWritesItIsNone() {
        first.setCellFormula("0");
        first.getCTCell().setV("");

        Recalculation.of(workbook);

        assertThat(first.getCTCell().getV()).isEqualTo("0.0");
    }
}
