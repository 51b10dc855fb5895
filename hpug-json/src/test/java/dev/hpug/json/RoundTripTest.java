package dev.hpug.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import dev.hpug.rule.Submission;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {

    private static final ReportJsonReader READER = ReportJsonReader.standard();

    @Property(tries = 500)
    void whatWasWrittenIsReadBackEqualAndWithoutFindings(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 100) int percentFilled) {
        Report report = RandomReports.report(seed, percentFilled);
        for (ReportJsonWriter writer :
                new ReportJsonWriter[] {ReportJsonWriter.compact(), ReportJsonWriter.indented()}) {
            Submission read = READER.read(writer.toBytes(report));
            assertThat(read.readFindings()).isEmpty();
            assertThat(read.report()).isEqualTo(report);
        }
    }

    @Property(tries = 200)
    void equalReportsGiveTheSameBytes(@ForAll long seed, @ForAll @IntRange(min = 0, max = 100) int percentFilled) {
        Report report = RandomReports.report(seed, percentFilled);
        Report rebuilt = RandomReports.rebuilt(report, seed);
        assertThat(rebuilt).isEqualTo(report);
        assertThat(ReportJsonWriter.compact().toBytes(rebuilt))
                .isEqualTo(ReportJsonWriter.compact().toBytes(report));
    }

    @Property(tries = 100)
    void everyFactsPointerLeadsToItsValue(@ForAll long seed, @ForAll @IntRange(min = 0, max = 100) int percentFilled) {
        Report report = RandomReports.report(seed, percentFilled);
        byte[] bytes = ReportJsonWriter.compact().toBytes(report);
        Submission read = READER.read(bytes);
        JsonNode document = JsonMapper.shared().readTree(bytes);
        for (FactRef<?> cell : report.edition().cells()) {
            if (report.answer(cell).isBlank()) {
                assertThat(read.locationOf(cell)).as("%s", cell).isEmpty();
            } else {
                JsonNode found = document.at(read.locationOf(cell).orElseThrow());
                assertThat(found.isMissingNode()).as("%s", cell).isFalse();
                assertThat(found.isObject() && found.has("absent"))
                        .as("%s", cell)
                        .isEqualTo(report.answer(cell).value().isEmpty());
            }
        }
    }

    @Property(tries = 100)
    void bothFormsSayTheSame(@ForAll long seed, @ForAll @IntRange(min = 0, max = 100) int percentFilled) {
        Report report = RandomReports.report(seed, percentFilled);
        JsonMapper mapper = JsonMapper.shared();
        assertThat(mapper.readTree(ReportJsonWriter.indented().toBytes(report)))
                .isEqualTo(mapper.readTree(ReportJsonWriter.compact().toBytes(report)));
    }

    @Test
    void filesStreamsBytesAndStringsHoldTheSame(@TempDir Path folder) throws IOException {
        Report report = RandomReports.report(7, 80);
        ReportJsonWriter writer = ReportJsonWriter.indented();
        byte[] bytes = writer.toBytes(report);
        Path file = folder.resolve("report.json");
        writer.write(report, file);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        writer.write(report, stream);

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(stream.toByteArray()).isEqualTo(bytes);
        assertThat(writer.toJson(report).getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        assertThat(READER.read(file).report()).isEqualTo(report);
        assertThat(READER.read(new ByteArrayInputStream(bytes)).report()).isEqualTo(report);
    }
}
