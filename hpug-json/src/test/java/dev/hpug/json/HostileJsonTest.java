package dev.hpug.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hpug.json.NotAReportException.Reason;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import dev.hpug.rule.Submission;
import dev.hpug.testing.RandomReports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON made to exhaust its reader gives a submission or {@link NotAReportException}, soon and in little memory. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileJsonTest {

    private static final ReportJsonReader READER = ReportJsonReader.standard();
    private static final String HEADER = "{\"format\":\"hpug-progress-report\",\"version\":1,\"edition\":\"cpr-2021\",";

    private static Submission read(String json) {
        return READER.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Reason refusal(byte[] document) {
        return catchThrowableOfType(NotAReportException.class, () -> READER.read(document))
                .reason();
    }

    private static Reason refusal(String json) {
        return refusal(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"a\":["})
    void deepNestingIsRefused(String opening) {
        assertThat(refusal(HEADER + "\"x\":" + opening.repeat(100_000))).isEqualTo(Reason.TOO_DEEP);
        assertThat(refusal("{\"metrics\":" + opening.repeat(100_000))).isEqualTo(Reason.TOO_DEEP);
    }

    /** The years ±999,999,999 are the first and the last that a date can have. */
    @Test
    void datesAtEitherEndOfTimeAreReadAndJudged() {
        Submission read = read(HEADER + """
                "periods": {
                  "current": { "start": "+999999999-01-01", "end": "+999999999-12-31" },
                  "prior": { "start": "-999999999-01-01", "end": "-999999999-12-30" } } }""");

        assertThat(read.readFindings()).isEmpty();
        assertThat(read.report().periods().current().end()).isEqualTo(LocalDate.MAX);
        assertThat(RuleSet.standard().check(read).of(Severity.ERROR))
                .extracting(Finding::rule)
                .containsExactly("periods.adjacent", "periods.twelve-months");
        assertThat(READER.read(ReportJsonWriter.indented().toBytes(read.report()))
                        .report())
                .isEqualTo(read.report());
    }

    @Test
    void tooManyBytesAreRefusedWithoutReadingThemAll() throws IOException {
        assertThat(refusal(HEADER + "\"plan\":{\"name\":\"" + "x".repeat(10_000_000) + "\"}}"))
                .isEqualTo(Reason.TOO_LARGE);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThat(catchThrowableOfType(NotAReportException.class, () -> READER.read(endless))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void longTextsNumbersAndKeys() {
        String text = "x".repeat(3_000_000);
        assertThat(read(HEADER + "\"plan\":{\"name\":\"" + text + "\"}}")
                        .report()
                        .plan())
                .contains(text);
        Finding number = read(HEADER + "\"metrics\":{\"A.1a\":{\"current\":{\"count\":" + "9".repeat(3_000_000)
                        + "}}}}")
                .readFindings()
                .get(0);
        assertThat(number.rule()).isEqualTo("json.number");
        assertThat(number.message()).hasSizeLessThan(200);
        assertThat(refusal(HEADER + "\"" + "k".repeat(1_001) + "\":1}")).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void countlessProblemsAreCounted() {
        String keys = "\"k\":1,".repeat(500_000);
        Submission read = read(HEADER + "\"metrics\":{" + keys + "\"k\":1}}");
        assertThat(read.readFindings()).hasSize(ProblemLog.MOST_LISTED + 1);
        Finding last = read.readFindings().get(ProblemLog.MOST_LISTED);
        assertThat(last.rule()).isEqualTo("json.more");
        // 500,001 unknown metrics, and two periods without dates
        assertThat(last.message()).contains(" " + (500_003 - ProblemLog.MOST_LISTED) + " ");
    }

    @Test
    void countlessDefinitionsAreNotAllAdded() {
        StringBuilder definitions = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            definitions.append("{\"id\":\"a.b").append(i).append("\",\"title\":\"t\",\"type\":\"count\"},");
        }
        Submission read = read(HEADER + "\"supplemental\":{\"definitions\":[" + definitions
                + "{\"id\":\"a.b\",\"title\":\"t\",\"type\":\"count\"}]}}");
        assertThat(read.report().edition().supplementalMetrics()).hasSize(DefinitionsParser.MOST_DEFINITIONS);
        assertThat(read.readFindings().get(0).location())
                .contains("/supplemental/definitions/" + DefinitionsParser.MOST_DEFINITIONS);
    }

    @Test
    void anEndlessIdDoesNotExhaustTheStack() {
        Submission read = read(HEADER + "\"supplemental\":{\"definitions\":[{\"id\":\"a" + ".b".repeat(1_000_000)
                + "\",\"title\":\"t\",\"type\":\"count\"}]}}");
        assertThat(read.readFindings().get(0).rule()).isEqualTo("json.definition");
        assertThat(read.report().edition().supplementalMetrics()).isEmpty();
    }

    @Test
    void halfSurrogatePairsAreKept() {
        String json = HEADER + "\"plan\":{\"name\":\"a\\ud83db\"}}";
        assertThat(read(json).report().plan()).contains("a\uD83Db");
    }

    @Test
    void byteOrderMarksAndOtherEncodingsAreRead() throws IOException {
        Report report = RandomReports.of(5, 50);
        String json = ReportJsonWriter.compact().toJson(report);
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE}) {
            byte[] marked = ("\uFEFF" + json).getBytes(charset);
            assertThat(READER.read(new ByteArrayInputStream(marked)).report()).isEqualTo(report);
        }
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] document = (HEADER + "\"plan\":{\"name\":\"caf?\"}}").getBytes(StandardCharsets.ISO_8859_1);
        document[new String(document, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
        assertThat(refusal(document)).isEqualTo(Reason.MALFORMED);
    }
}
