package dev.hpug.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hpug.json.NotAReportException.Reason;
import dev.hpug.metric.Axis;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Metric;
import dev.hpug.metric.SupplementalMetrics;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Submission;
import dev.hpug.testing.RandomValues;
import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.testing.edition.SurveyEdition;
import dev.hpug.value.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report names its edition, which may be any that the reader was given. */
class OtherEditionsTest {

    private static final Axis LINES = LineOfBusiness.AXIS;

    static List<Edition> editions() {
        List<Edition> editions = new ArrayList<>(DemoEditions.all());
        editions.add(EditionJsonReader.standard().read(SurveyEdition.file()).get());
        return editions;
    }

    private static Report filled(Edition edition) {
        Random random = new Random(11);
        ReportBuilder report = Report.builder(edition);
        edition.gates().forEach(gate -> report.gate(gate, random.nextBoolean()));
        for (FactRef<?> cell : edition.cells()) {
            report.putUntyped(cell, RandomValues.answer(cell.key().metric().type(), random));
        }
        return report.build();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void aReportOfAnyKnownEditionComesBackEqual(Edition edition) {
        Report report = filled(edition);

        Submission read = ReportJsonReader.standard()
                .knowing(editions())
                .read(ReportJsonWriter.indented().toBytes(report));

        assertThat(read.readFindings()).isEmpty();
        assertThat(read.report()).isEqualTo(report);
    }

    @Test
    void anEditionNobodyGaveIsRefused() {
        byte[] report = ReportJsonWriter.compact().toBytes(filled(DemoEditions.demo2022()));
        ReportJsonReader reader = ReportJsonReader.standard().knowing(List.of(DemoEditions.demo2023()));

        NotAReportException refusal = catchThrowableOfType(NotAReportException.class, () -> reader.read(report));

        assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_EDITION);
        assertThat(refusal).hasMessageContaining("\"demo-2022\"").hasMessageContaining("\"cpr-2021\", \"demo-2023\"");
        assertThat(reader.withMaxBytes(1_000_000)
                        .read(ReportJsonWriter.compact().toBytes(filled(DemoEditions.demo2023())))
                        .readFindings())
                .isEmpty();
    }

    /** What a host's edition says of its own metrics is more than a report's definitions do, and counts. */
    @Test
    void ownMetricsOfAKnownEditionNeedNoDefinition() {
        Metric<?> visits = Metric.count("cascade.visits", "count")
                .title("Visits")
                .definition("By video")
                .axis(LINES)
                .build();
        Edition own = Edition.derivedFrom(DemoEditions.demo2022())
                .named("cascade-2022")
                .asking(visits)
                .build();
        Report report = filled(
                own.plus(List.of(SupplementalMetrics.of("cascade.more", "More", ValueType.TEXT, Optional.empty()))));

        Submission read = ReportJsonReader.standard()
                .knowing(List.of(own))
                .read(ReportJsonWriter.indented().toBytes(report));

        assertThat(read.readFindings()).isEmpty();
        assertThat(read.report()).isEqualTo(report);
        assertThat(read.report().edition().count("cascade.visits", "count").definition())
                .isEqualTo("By video");
        String otherwise = ReportJsonWriter.indented()
                .toJson(report)
                .replace(
                        "\"type\": \"count\", \"axes\": [ \"line-of-business\" ]", "\"type\": \"count\", \"axes\": []");
        assertThat(ReportJsonReader.standard()
                        .knowing(List.of(own))
                        .read(otherwise.getBytes(StandardCharsets.UTF_8))
                        .readFindings())
                .extracting(Finding::rule)
                .containsOnly("json.definition");
    }
}
