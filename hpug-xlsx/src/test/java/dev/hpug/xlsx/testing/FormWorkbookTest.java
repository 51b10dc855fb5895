package dev.hpug.xlsx.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import dev.hpug.rule.Submission;
import dev.hpug.value.ValueType;
import dev.hpug.xlsx.WorkbookReader;
import org.junit.jupiter.api.Test;

class FormWorkbookTest {

    @Test
    void asksForEveryCellOfTheEditionAtAPlaceOfItsOwn() {
        assertThat(FormLayout.addresses()).hasSize(Edition.cpr2021().cells().size());
        assertThat(FormLayout.addresses().values()).doesNotHaveDuplicates();
        assertThat(FormLayout.addresses().keySet())
                .filteredOn(fact -> fact.key().metric().type() != ValueType.TEXT)
                .hasSize(182);
    }

    @Test
    void blankFormReadsAsABlankReportWithNothingToSay() {
        Submission read =
                WorkbookReader.of(Edition.cpr2021()).read(FormWorkbook.blank().bytes());

        assertThat(read.readFindings()).isEmpty();
        assertThat(read.report()).isEqualTo(Report.builder(Edition.cpr2021()).build());
    }

    @Test
    void sameContentsGiveTheSameBytes() {
        assertThat(FormWorkbook.blank().bytes()).isEqualTo(FormWorkbook.blank().bytes());
    }
}
