package dev.hpug.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.form.Column;
import dev.hpug.form.FormTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Cpr2021FormTest {

    private static final Edition EDITION = Edition.cpr2021();

    @Test
    void itAsksEveryItemOnce() {
        List<String> asked = EDITION.form().tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.item())
                .toList();

        assertThat(asked).containsExactlyElementsOf(EDITION.itemIds());
    }

    @Test
    void everyKeyHasOneColumn() {
        for (Metric<?> metric : EDITION.metrics()) {
            FormTable table = EDITION.form().tableOf(metric.id()).orElseThrow();
            List<Column> columns = Stream.concat(table.once().stream(), table.answers().stream())
                    .filter(column -> column.fields().contains(metric.field()))
                    .toList();
            boolean isName = metric.field().equals(Metric.LABEL_FIELD);
            for (Key<?> key : metric.keys()) {
                assertThat(columns.stream()
                                .filter(column -> column.member().isEmpty()
                                        || column.member().equals(key.member().map(Member::id))))
                        .as(key.toString())
                        .hasSize(isName ? 0 : 1);
            }
            assertThat(table.row(metric.id()).orElseThrow().ownName().isPresent())
                    .as(metric.name())
                    .isEqualTo(metric.isNamedByPlan());
        }
    }

    @Test
    void membersAreToldApartByRowsOrByColumns() {
        for (Metric<?> metric : EDITION.metrics()) {
            FormTable table = EDITION.form().tableOf(metric.id()).orElseThrow();
            boolean byRows = table.lines()
                    .map(lines -> lines.axis())
                    .equals(metric.axis().map(Axis::id));
            boolean byColumns =
                    table.answers().stream().allMatch(column -> column.member().isPresent());

            assertThat(byRows != byColumns || metric.asked() == Asked.ONCE)
                    .as(metric.name())
                    .isTrue();
        }
    }
}
