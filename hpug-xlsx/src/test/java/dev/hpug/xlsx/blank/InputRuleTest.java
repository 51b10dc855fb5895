package dev.hpug.xlsx.blank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.xlsx.interpret.Absences;
import dev.hpug.xlsx.testing.Sample;
import java.util.Locale;
import org.apache.poi.ss.formula.DataValidationEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell of the blank form takes, decided by its own rule. */
class InputRuleTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_TEXT = 255;

    private static final byte[] FILE = BlankForm.of(EDITION).bytes();

    private final Opened opened = Opened.of(EDITION, FILE);

    @ParameterizedTest
    @CsvSource({
        "0, true", "1, true", "0.113, true", "1.001, false", "-0.001, false", "11.3, false",
        "N/A, true", "n/a, true", "not tracked, true", "<11, true", "suppressed, true", "zero denominator, true",
        "about 12, false", "11.3 %, false", "TBD, false"
    })
    void sharesAreFrom0To100Percent(String typed, boolean taken) {
        assertThat(takes(Sample.fact("D.3", "share", "commercial", Period.CURRENT), typed))
                .isEqualTo(taken);
        assertThat(takes(Sample.fact("B.transplant", "share", "incentivized", Period.PRIOR), typed))
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "812, true", "8.5, false", "-1, false", "<11, true", "N/A, true", "812 births, false"})
    void countsAreWholeNumbers(String typed, boolean taken) {
        assertThat(takes(Sample.fact("C.1.A.ii", "births", "medicaid", Period.PRIOR), typed))
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1234567.89, true", "-1, false", "not tracked, true", "1.2 million, false"})
    void dollarsAreNotNegative(String typed, boolean taken) {
        assertThat(takes(Sample.fact("A.3a", "dollars", "", Period.CURRENT), typed))
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"Y, true", "N, true", "maybe, false", "1, false"})
    void choicesAreYOrN(String typed, boolean taken) {
        assertThat(takes(Sample.standing("B.other-2", "designated"), typed)).isEqualTo(taken);
        assertThat(takes(opened.named("hpug.gate.limitsPublication"), typed)).isEqualTo(taken);
    }

    @Test
    void theReaderKnowsEveryWordThatIsTaken() {
        assertThat(InputRule.absences())
                .hasSize(5)
                .allSatisfy(words -> assertThat(Absences.reason(words.toLowerCase(Locale.ROOT)))
                        .isPresent());
    }

    @Test
    void everyRuleHelpsBeforeAndAfterWithinWhatExcelShows() {
        assertThat(EDITION.cells()).allSatisfy(fact -> {
            XSSFDataValidation rule = opened.rule(opened.cell(fact)).orElseThrow();
            assertThat(rule.getShowPromptBox() && rule.getShowErrorBox()).isTrue();
            assertThat(rule.getErrorStyle()).isEqualTo(XSSFDataValidation.ErrorStyle.STOP);
            assertThat(rule.getPromptBoxText()).startsWith(fact.label()).hasSizeLessThanOrEqualTo(LONGEST_TEXT);
            assertThat(rule.getErrorBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_TEXT);
            assertThat(rule.getPromptBoxTitle()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_TITLE);
            assertThat(rule.getErrorBoxTitle()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_TITLE);
        });
    }

    @Test
    void yAndNAreOfferedInADropDown() {
        XSSFDataValidation rule = opened.rule(opened.cell(Sample.standing("B.transplant", "designated")))
                .orElseThrow();

        assertThat(rule.getValidationConstraint().getExplicitListValues()).containsExactly("Y", "N");
        assertThat(rule.getSuppressDropDownArrow())
                .as("POI says suppressed for shown")
                .isTrue();
    }

    private boolean takes(FactRef<?> fact, String typed) {
        return takes(opened.cell(fact), typed);
    }

    private boolean takes(XSSFCell cell, String typed) {
        try {
            cell.setCellValue(Double.parseDouble(typed));
        } catch (NumberFormatException text) {
            cell.setCellValue(typed);
        }
        XSSFFormulaEvaluator evaluator = opened.workbook().getCreationHelper().createFormulaEvaluator();
        return new DataValidationEvaluator(opened.workbook(), evaluator).isValidCell(new CellReference(cell));
    }
}
