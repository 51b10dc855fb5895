package dev.hpug.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.form.Head;
import dev.hpug.form.Spellings;
import dev.hpug.metric.Axis;
import dev.hpug.metric.Band;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Section;
import dev.hpug.metric.SupplementalMetrics;
import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.value.Ratio;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An edition goes to a file and comes back the same to the last word. */
class EditionRoundTripTest {

    private static final EditionJsonReader READER = EditionJsonReader.standard();
    private static final EditionJsonWriter WRITER = EditionJsonWriter.standard();

    static List<Edition> editions() {
        return DemoEditions.all();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void comesBackEqual(Edition edition) {
        EditionReading read = READER.read(WRITER.toBytes(edition));

        assertThat(read.findings()).isEmpty();
        assertThat(read.get()).isEqualTo(edition);
        assertThat(WRITER.toBytes(read.get())).isEqualTo(WRITER.toBytes(edition));
    }

    /** A metric is equal by its id, field and type alone, so this looks at every word of it. */
    @ParameterizedTest
    @MethodSource("editions")
    void nothingOfItIsLost(Edition edition) {
        Edition read = READER.read(WRITER.toBytes(edition)).get();

        assertThat(read.recommendedPeriods()).isEqualTo(edition.recommendedPeriods());
        assertThat(read.metrics()).hasSameSizeAs(edition.metrics());
        for (int i = 0; i < edition.metrics().size(); i++) {
            Metric<?> metric = edition.metrics().get(i);
            assertThat(read.metrics().get(i))
                    .matches(metric::isDescribedAs)
                    .usingRecursiveComparison()
                    .isEqualTo(metric);
        }
        assertThat(read.gates()).usingRecursiveComparison().isEqualTo(edition.gates());
        assertThat(read.wholes()).usingRecursiveComparison().isEqualTo(edition.wholes());
        assertThat(read.totals()).usingRecursiveComparison().isEqualTo(edition.totals());
        assertThat(read.relations().all())
                .usingRecursiveComparison()
                .isEqualTo(edition.relations().all());
        assertThat(read.blocks()).isEqualTo(edition.blocks());
        assertThat(read.headlines()).isEqualTo(edition.headlines());
        assertThat(read.lineage()).isEqualTo(edition.lineage());
        assertThat(read.form()).isEqualTo(edition.form());
    }

    @Test
    void everyMetricKeepsWhatABandAndAHostSayOfIt() {
        Axis axis = Axis.of("who", "all", "some");
        Metric<?> banded = Metric.share("cascade.a", "share")
                .title("")
                .definition("Half a pair \uD83D, \"quoted\"\\ and\tcut\n")
                .axis(axis)
                .band(new Band(Ratio.parse("1/3"), Ratio.parse("2.50"), Ratio.of(7)))
                .askedDecimalPlaces(0)
                .build();
        Edition edition = Edition.cpr2021()
                .plus(List.of(
                        banded,
                        SupplementalMetrics.count("cascade.b", "Visits", Optional.empty()),
                        Metric.text("cascade.c", "text").once().build()));

        Edition read = READER.read(WRITER.toBytes(edition)).get();

        assertThat(read).isEqualTo(edition);
        assertThat(read.supplementalMetrics()).hasSize(3);
    }

    /** An edition may ask in whatever order; what stands apart is an entry of its own. */
    @Test
    void keepsAnyOrder() {
        Section odd = new Section("odd", "Odd ones");
        Section even = new Section("even", "even");
        Edition edition = Edition.builder("mixed", Edition.cpr2021().recommendedPeriods())
                .asking(
                        Metric.count("1", "count").section(odd).build(),
                        Metric.count("2", "count").section(even).build(),
                        Metric.count("3", "count").section(odd).build(),
                        Metric.share("1", "count-share").section(odd).build())
                .build();

        assertThat(READER.read(WRITER.toBytes(edition)).get()).isEqualTo(edition);
    }

    @Test
    void keepsEveryWayOfSpellingAHead() {
        Edition reworded = Edition.derivedFrom(Edition.cpr2021())
                .named("reworded")
                .form(form -> form.with(form.head("births").printedAs("births"))
                        .with(Head.unread("spend", "% Spend"))
                        .with(new Head(
                                "new", "New", Spellings.of("New", "newer").within("newest"))))
                .build();

        assertThat(READER.read(WRITER.toBytes(reworded)).get()).isEqualTo(reworded);
    }

    @Test
    void goesToAFileAndIsReadFromOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cpr-2021.json");

        WRITER.write(Edition.cpr2021(), file);

        assertThat(READER.read(file).get()).isEqualTo(Edition.cpr2021());
        assertThat(file).hasBinaryContent(WRITER.toJson(Edition.cpr2021()).getBytes(StandardCharsets.UTF_8));
    }
}
