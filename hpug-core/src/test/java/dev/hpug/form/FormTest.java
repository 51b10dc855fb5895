package dev.hpug.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final Form FORM = Form.WITHOUT_TABLES
            .with(Head.of("date", "Date", Spellings.of("period")))
            .with(Head.of("visits", "# Visits", Spellings.of("visits").beside("#", "of")))
            .with(FormTable.coded("visits", "F", "Question", "date")
                    .asking(Column.of("visits", "count"))
                    .with(Row.coded("F.1", "1")));

    @Test
    void aTableOfOneIdTakesThePlaceOfTheOther() {
        Form longer = FORM.with(FORM.table("visits").with(Row.coded("F.2", "2")));

        assertThat(longer.tables()).hasSize(1);
        assertThat(longer.items()).containsExactlyInAnyOrder("F.1", "F.2");
        assertThat(longer.tableOf("F.2")).contains(longer.table("visits"));
    }

    @Test
    void anItemIsRecodedInItsPlace() {
        FormTable table = FORM.table("visits").with(Row.coded("F.2", "2"));

        assertThat(table.with(Row.coded("F.1", "1").recoded("9")).rows())
                .extracting(Row::code)
                .containsExactly("9", "2");
    }

    @Test
    void aRewordedHeadIsKnownByItsOldWordsToo() {
        Head reworded = FORM.head("visits").printedAs("Visits in all");

        assertThat(reworded.spellings().whole()).containsExactly("visits", "# Visits", "Visits in all");
        assertThat(FORM.with(reworded).head("visits").printed()).isEqualTo("Visits in all");
    }

    @Test
    void aTableNeedsTheHeadsItNames() {
        FormTable strange = FormTable.coded("other", "F", "Question", "date").asking(Column.of("dollars", "dollars"));

        assertThatThrownBy(() -> FORM.with(strange))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other")
                .hasMessageContaining("\"dollars\"");
    }

    @Test
    void twoHeadsAreNotSpeltAlike() {
        assertThatThrownBy(() -> FORM.with(Head.of("time", "Time", Spellings.of("period"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"period\"");
    }

    @Test
    void anItemIsAskedInOneTable() {
        FormTable again = FormTable.coded("again", "F", "Question", "date").rows(List.of(Row.coded("F.1", "7")));

        assertThatThrownBy(() -> FORM.with(again))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"F.1\"");
    }

    @Test
    void aSectionNobodyDescribedIsHeadedByItsId() {
        Form described = FORM.with(new FormSection("F", "6", "Count visits."));

        assertThat(FORM.section("F")).isEqualTo(new FormSection("F", "F", ""));
        assertThat(described.section("F").code()).isEqualTo("6");
        assertThat(described.with(new FormSection("F", "7", "")).sections()).hasSize(1);
    }
}
