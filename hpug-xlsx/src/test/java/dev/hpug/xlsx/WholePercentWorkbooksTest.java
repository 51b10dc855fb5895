package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import dev.hpug.testing.honest.HonestReports;
import dev.hpug.testing.honest.PrintedAs;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import dev.hpug.xlsx.testing.FormLayout;
import dev.hpug.xlsx.testing.Grid;
import dev.hpug.xlsx.testing.GridCell;
import dev.hpug.xlsx.testing.Reading;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Issue 9: a plan that prints whole percents is not accused, however its workbook stores them. */
class WholePercentWorkbooksTest {

    private static final int PLANS = 12;

    /** What a cell holds for 33 %. */
    enum Stored {
        FRACTION_SHOWN_WHOLE,
        FRACTION_SHOWN_IN_TENTHS,
        TEXT,
        PLAIN,
        PLAIN_IN_TENTHS,
        DECORATED;

        GridCell cell(BigDecimal percent) {
            String plain = percent.toPlainString();
            return switch (this) {
                case FRACTION_SHOWN_WHOLE -> GridCell.number(fraction(percent)).withFormat("0%");
                case FRACTION_SHOWN_IN_TENTHS ->
                    GridCell.number(fraction(percent)).withFormat("0.0%");
                case TEXT -> GridCell.text(plain + "%");
                case PLAIN -> GridCell.number(plain).withFormat("General");
                case PLAIN_IN_TENTHS -> GridCell.number(plain).withFormat("0.0");
                case DECORATED -> GridCell.number(plain).withFormat("0\"%\"");
            };
        }

        /** As a spreadsheet that computes in binary stores it. */
        private static String fraction(BigDecimal percent) {
            return Double.toString(percent.doubleValue() / 100);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noPlanIsAccused(Stored stored) {
        for (long seed = 0; seed < PLANS; seed++) {
            Report report = HonestReports.of(PrintedAs.WHOLES, seed).report();
            Reading reading = Reading.of(workbook(report, stored));

            assertThat(RuleSet.standard().check(reading.submission()).of(Severity.ERROR))
                    .as("seed " + seed)
                    .isEmpty();
            FormLayout.addresses().keySet().forEach(cell -> sameNumber(report, reading, cell));
        }
    }

    private static Grid workbook(Report report, Stored stored) {
        // no program has calculated the form's totals here
        Grid form = Grid.form().clear("L190").clear("L191").clear("L192").clear("L193");
        FormLayout.addresses().forEach((cell, address) -> {
            Answer<?> answer = report.answer(cell);
            if (answer.value().orElse(null) instanceof Share.Stated share) {
                GridCell content = stored.cell(share.statedPercent());
                form.set(cell, content).format(address.toString(), content.format());
            } else if (answer.value().isPresent()) {
                String value = answer.toString();
                form.set(cell, value.matches("[0-9.]+") ? GridCell.number(value) : GridCell.text(value));
            }
        });
        return form;
    }

    private static void sameNumber(Report report, Reading reading, FactRef<?> cell) {
        if (report.answer(cell).value().orElse(null) instanceof Share.Stated stated) {
            assertThat(((Share) reading.answer(cell).value().orElseThrow()).percent())
                    .as(cell.toString())
                    .isEqualTo(stated.percent());
        }
    }
}
