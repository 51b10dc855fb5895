package dev.hpug.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.rule.Submission;
import dev.hpug.testing.RandomReports;
import dev.hpug.testing.ReportArbitraries;
import dev.hpug.testing.laws.ReportFormatLaws;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest implements ReportFormatLaws {

    private static final ReportJsonReader READER = ReportJsonReader.standard();

    @Override
    @Provide
    public Arbitrary<Report> anyReport() {
        return ReportArbitraries.reportsOfAnyEdition();
    }

    @Override
    public byte[] write(Report report) {
        return ReportJsonWriter.compact().toBytes(report);
    }

    @Override
    public Submission read(byte[] document) {
        return READER.read(document);
    }

    @Property(tries = 100)
    void everyFactsPointerLeadsToItsValue(@ForAll long seed, @ForAll @IntRange(min = 0, max = 100) int percentFilled) {
        Report report = RandomReports.of(seed, percentFilled);
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
        Report report = RandomReports.of(seed, percentFilled);
        JsonMapper mapper = JsonMapper.shared();
        assertThat(mapper.readTree(ReportJsonWriter.indented().toBytes(report)))
                .isEqualTo(mapper.readTree(ReportJsonWriter.compact().toBytes(report)));
    }

    @Test
    void numbersArePlainAndKeepTheDigitsStated() {
        FactRef<Share> share =
                FactRef.of(Edition.cpr2021().share("A.2a", "share").at(), Period.CURRENT);
        FactRef<Dollars> dollars =
                FactRef.of(Edition.cpr2021().dollars("A.3a", "dollars").at(), Period.CURRENT);
        ReportBuilder report = Report.builder(Edition.cpr2021()).put(dollars, Dollars.parse("1e20"));
        for (String percent : List.of("11.30", "61.0", "61", "0", "0.00000000001", "100000000000000000000")) {
            assertThat(ReportJsonWriter.compact()
                            .toJson(report.put(share, Share.ofPercent(percent)).build()))
                    .contains("{\"A.2a\":{\"current\":{\"share\":" + percent
                            + "}},\"A.3a\":{\"current\":{\"dollars\":100000000000000000000}}}");
        }
    }

    @Test
    void halfSurrogatePairsAreWrittenAsEscapesAndKept() {
        Report report =
                Report.builder(Edition.cpr2021()).plan("\uD83D \uD83D\uDC76").build();
        assertThat(ReportJsonWriter.compact().toJson(report)).contains("\"\\uD83D \uD83D\uDC76\"");
        assertThat(READER.read(ReportJsonWriter.compact().toBytes(report)).report())
                .isEqualTo(report);
    }

    @Test
    void filesStreamsBytesAndStringsHoldTheSame(@TempDir Path folder) throws IOException {
        Report report = RandomReports.of(7, 80);
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
