package dev.hpug.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.form.Row;
import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a derived edition keeps of the one before, and what it remembers of its coming about. */
class EditionRevisionTest {

    private static final Edition BASE = Edition.cpr2021();

    @Test
    void nothingChangedIsTheSameButForItsStep() {
        Edition same = Edition.derivedFrom(BASE).named("same").build();

        assertThat(same.id()).isEqualTo("same");
        assertThat(same.metrics()).isEqualTo(BASE.metrics());
        assertThat(same.relations()).isEqualTo(BASE.relations());
        assertThat(same.wholes()).isEqualTo(BASE.wholes());
        assertThat(same.totals()).isEqualTo(BASE.totals());
        assertThat(same.form()).isEqualTo(BASE.form());
        assertThat(same.lineage()).containsExactly(new Revision("cpr-2021", Map.of(), Map.of(), Set.of(), Set.of()));
    }

    @Test
    void whatDependsOnARetiredItemGoesWithIt() {
        Edition next = Edition.derivedFrom(BASE)
                .named("next")
                .without("C.1.A.i", "D.1")
                .build();

        assertThat(next.item("C.1.A.i")).isEmpty();
        assertThat(next.relations().eventRates())
                .extracting(rate -> rate.events().id())
                .doesNotContain("C.1.A.i");
        assertThat(next.relations().partsOfAll()).isEmpty();
        assertThat(next.relations().of(RateOfSome.class)).isEmpty();
        assertThat(next.headlines()).isEmpty();
        assertThat(next.wholes().get(1).parts()).hasSize(9);
        assertThat(next.wholes().get(1).isTotalStated()).isTrue();
        assertThat(next.form().items()).doesNotContain("C.1.A.i", "D.1");
        assertThat(next.lineage().get(0).retired()).containsExactlyInAnyOrder("C.1.A.i", "D.1");
    }

    @Test
    void aRetiredSectionTakesItsGatesAndLabelsAlong() {
        Edition next = Edition.derivedFrom(BASE)
                .named("next")
                .withoutSection("B")
                .withoutSection("C")
                .withoutSection("D")
                .build();

        assertThat(next.gates()).extracting(Gate::id).containsExactly("limitsPublication", "demandsPlacement");
        assertThat(next.axes()).isEmpty();
        assertThat(next.form().members()).isEmpty();
        assertThat(next.totals()).isEmpty();
        assertThatThrownBy(() -> Edition.derivedFrom(BASE).withoutSection("F")).hasMessageContaining("section F");
    }

    @Test
    void aRecodedItemKeepsEverythingButItsId() {
        Edition next = Edition.derivedFrom(BASE)
                .named("next")
                .recoding("C.1.A.ii", "C.1.A.2")
                .build();

        assertThat(next.item("C.1.A.ii")).isEmpty();
        Metric<Count> births = next.count("C.1.A.2", "births");
        assertThat(births.title()).isEqualTo(BASE.count("C.1.A.ii", "births").title());
        assertThat(next.relations().eventRates()).anyMatch(rate -> rate.events().equals(births));
        assertThat(next.form().tableOf("C.1.A.2").orElseThrow().row("C.1.A.2")).contains(Row.coded("C.1.A.2", "ii."));
        assertThat(next.blocks().get(2).metrics()).contains(births);
        assertThat(EditionMapping.between(BASE, next).find(BASE.count("C.1.A.ii", "births")))
                .contains(births);
    }

    @Test
    void anIdIsNeverUsedAgain() {
        Metric<Count> again = Metric.count("C.2.2", "count").section(Cpr2021.C).build();
        EditionRevision next = Edition.derivedFrom(BASE).without("C.2.2");

        assertThatThrownBy(() -> next.asking(again)).hasMessageContaining("\"C.2.2\"");
        assertThatThrownBy(() -> next.recoding("D.1", "C.2.2")).hasMessageContaining("\"C.2.2\"");
        assertThatThrownBy(() -> next.recoding("C.2.2", "C.2.9")).hasMessageContaining("no item \"C.2.2\"");
        assertThatThrownBy(() -> next.redefining("X.1", "why")).hasMessageContaining("no item \"X.1\"");
        assertThatThrownBy(() -> next.describing(again)).hasMessageContaining("C.2.2.count");
        assertThatThrownBy(() -> next.splitting(Axis.of("size", "small"))).hasMessageContaining("size");
    }

    @Test
    void aNewMetricStandsLastInItsSectionAndCountsWhereItIsTold() {
        Metric<Share> budgets = BASE.share("D.5", "share").toBuilder().named("D.11");

        Edition next = Edition.derivedFrom(BASE.plus(
                        List.of(Metric.count("cascade.visits", "count").build())))
                .named("next")
                .asking(budgets)
                .counting(budgets, "d.total", "value-oriented", "D")
                .build();

        assertThat(List.copyOf(next.itemIds())).endsWith("D.10", "D.11", "cascade.visits");
        assertThat(next.wholes().get(1).parts()).endsWith(budgets).hasSize(11);
        assertThat(next.totals().get(0).parts()).endsWith(budgets).hasSize(10);
        assertThat(next.totals().get(1).parts()).hasSize(5);
        assertThat(next.blocks().get(4).metrics()).endsWith(budgets).hasSize(11);
        assertThat(next.lineage().get(0).added()).containsExactly("D.11");
    }

    /** Titles that the next form words otherwise are worded so wherever the metric is named. */
    @Test
    void aRewordedMetricIsWordedSoInItsRelationsToo() {
        Metric<Count> worded = BASE.count("C.1.A.i", "births").toBuilder()
                .title("All deliveries")
                .build();

        Edition next =
                Edition.derivedFrom(BASE).named("next").describing(worded).build();

        assertThat(next.relations().partsOfAll())
                .allMatch(relation -> relation.all().events().title().equals("All deliveries"));
        assertThat(EditionMapping.between(BASE, next).find(worded)).contains(worded);
        for (Relation relation : DemoEditions.demo2022().relations().all()) {
            assertThat(relation.metrics())
                    .allSatisfy(metric -> assertThat(DemoEditions.demo2022()
                                    .find(metric.id(), metric.field())
                                    .orElseThrow())
                            .matches(metric::isDescribedAs));
        }
    }

    @Test
    void anotherListOfMembersIsAllMetricsOfTheAxis() {
        Axis lines = Axis.of("line-of-business", "medicaid", "medicare");

        Edition next = Edition.derivedFrom(BASE).named("next").splitting(lines).build();

        assertThat(next.axes()).contains(lines).doesNotContain(LineOfBusiness.AXIS);
        assertThat(next.form().members()).extracting(label -> label.member()).containsExactly("medicaid");
        assertThat(next.wholes().get(1).keysByMember()).hasSize(2);
        assertThat(next.lineage().get(0).retired()).isEmpty();
    }

    @Test
    void stepsAddUpToALine() {
        assertThat(DemoEditions.demo2023().lineage())
                .extracting(Revision::from)
                .containsExactly("cpr-2021", "demo-2022");
    }
}
