package dev.hpug.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.arithmetic.PrintingMode;
import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.StatedPrinting;
import dev.hpug.report.StatedPrinting.Figures;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Submission;
import dev.hpug.value.Answer;
import dev.hpug.value.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

    private static final String PERIODS = """
            "periods": { "current": { "start": "2019-07-01", "end": "2020-06-30" }, "prior": { "start": "2018-07-01", "end": "2019-06-30" } }""";

    private static Submission read(String parts) {
        String document = "{\"format\":\"hpug-progress-report\",\"version\":1,\"edition\":\"cpr-2021\"," + parts + "}";
        return ReportJsonReader.standard().read(document.getBytes(StandardCharsets.UTF_8));
    }

    /** What was found wrong, as {@code "json.type /metrics/…"}. */
    private static List<String> problems(String parts) {
        return read(parts).readFindings().stream()
                .map(finding -> finding.rule()
                        + finding.location().map(where -> " " + where).orElse(""))
                .toList();
    }

    private static List<String> metricProblems(String metrics) {
        return problems(PERIODS + ",\"metrics\":{" + metrics + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "D.11": {"commercial": {"current": {"share": 1}}}                    | json.unknown-metric /metrics/D.11
            "a/b~c": 1                                                           | json.unknown-metric /metrics/a~1b~0c
            "D.1": {"medicare": {"current": {"share": 1}}}                       | json.unknown-member /metrics/D.1/medicare
            "D.1": {"current": {"share": 1}}                                     | json.unknown-member /metrics/D.1/current
            "B.transplant": {"commercial": {"current": {"share": 1}}}            | json.unknown-member /metrics/B.transplant/commercial
            "D.1": {"commercial": {"2019": {"share": 1}}}                        | json.unknown-period /metrics/D.1/commercial/2019
            "A.1a": {"commercial": {"current": {"count": 1}}}                    | json.unknown-period /metrics/A.1a/commercial
            "D.1": {"commercial": {"current": {"births": 1}}}                    | json.unknown-field /metrics/D.1/commercial/current/births
            "D.1": {"commercial": {"current": {"share": "11.3"}}}                | json.type /metrics/D.1/commercial/current/share
            "D.1": {"commercial": {"current": {"share": [11.3]}}}                | json.type /metrics/D.1/commercial/current/share
            "D.1": {"commercial": {"current": {"share": {}}}}                    | json.type /metrics/D.1/commercial/current/share
            "D.1": {"commercial": {"current": 11.3}}                             | json.type /metrics/D.1/commercial/current
            "D.1": {"commercial": []}                                            | json.type /metrics/D.1/commercial
            "D.1": null                                                          | json.null /metrics/D.1
            "D.1": {"commercial": {"current": {"share": null}}}                  | json.null /metrics/D.1/commercial/current/share
            "A.1a": {"current": {"count": true}}                                 | json.type /metrics/A.1a/current/count
            "A.1a": {"current": {"count": 1e999999999}}                          | json.number /metrics/A.1a/current/count
            "A.1a": {"current": {"count": 1e99999999999999}}                     | json.number /metrics/A.1a/current/count
            "A.1a": {"current": {"count": 0.00000000000000000000000000000000000000001}} | json.number /metrics/A.1a/current/count
            "B.maternity": {"designated": "Y"}                                   | json.type /metrics/B.maternity/designated
            "B.maternity": {"label": "x"}                                        | json.unknown-member /metrics/B.maternity/label
            "B.other-1": {"label": " "}                                          | json.empty-text /metrics/B.other-1/label
            "B.other-1": {"label": 3}                                            | json.type /metrics/B.other-1/label
            "A.2a": {"current": {"share": {"numerator": 14}}}                    | json.ratio /metrics/A.2a/current/share
            "A.2a": {"current": {"share": {"denominator": 14}}}                  | json.ratio /metrics/A.2a/current/share
            "A.2a": {"current": {"share": {"numerator": 1, "denominator": -4}}}  | json.ratio /metrics/A.2a/current/share
            "A.2a": {"current": {"share": {"numerator": "1", "denominator": 4}}} | json.type /metrics/A.2a/current/share/numerator
            "A.2a": {"current": {"share": {"absent": "lost"}}}                   | json.absence /metrics/A.2a/current/share/absent
            "A.2a": {"current": {"share": {"absent": true}}}                     | json.type /metrics/A.2a/current/share/absent
            "A.2a": {"current": {"absent": "lost"}}                              | json.absence /metrics/A.2a/current/absent
            "A.2a": {"absent": "not-tracked"}                                    | json.absence /metrics/A.2a/absent
            "A.2a": {"current": {"note": "why", "count": 1}}                     | json.note /metrics/A.2a/current
            "A.2a": {"current": {"absent": "suppressed", "count": 1}}            | json.absent-with-value /metrics/A.2a/current
            "A.2a": {"current": {"share": {"absent": "suppressed", "numerator": 1, "denominator": 4}}} | json.absent-with-value /metrics/A.2a/current/share
            "A.2a": {"current": {"count": 1, "count": 1}}                        | json.duplicate /metrics/A.2a/current/count
            "A.2a": {"current": {"count": 1}, "current": {"share": 1}}           | json.duplicate /metrics/A.2a/current
            "A.2a": {"current": {"count": 1}}, "A.2a": {"prior": {"count": 1}}   | json.duplicate /metrics/A.2a
            "A.2a": {"current": {"share": {"numerator": 1, "numerator": 1, "denominator": 4}}} | json.duplicate /metrics/A.2a/current/share/numerator
            "A.2a": {"current": {"absent": "suppressed", "absent": "suppressed"}} | json.duplicate /metrics/A.2a/current/absent
            "A.2a": {"current": {"share": {"numerator": 1, "denominator": 4, "percent": 25}}} | json.unknown-key /metrics/A.2a/current/share/percent
            """)
    void ofMetrics(String metrics, String expected) {
        assertThat(metricProblems(metrics)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "extra": {"a": [1, {"b": 2}]}             | json.unknown-key /extra
            "plan": "Evergreen"                       | json.type /plan
            "plan": {"name": 3}                       | json.type /plan/name
            "plan": {"title": "Evergreen"}            | json.unknown-key /plan/title
            "host": null                              | json.null /host
            "plan": {}, "plan": {}                    | json.duplicate /plan
            "edition": "cpr-2021"                     | json.duplicate /edition
            "applies": {"limits": true}               | json.unknown-gate /applies/limits
            "applies": {"limitsPublication": "no"}    | json.type /applies/limitsPublication
            "applies": [true]                         | json.type /applies
            "printing": []                            | json.type /printing
            "printing": {"E": {}}                     | json.printing /printing/E
            "printing": {"D": 0.1}                    | json.type /printing/D
            "printing": {"D": {"births": {}}}         | json.unknown-key /printing/D/births
            "printing": {"D": {"2020": {}}}           | json.unknown-key /printing/D/2020
            "printing": {"D": {"prior": 0.1}}         | json.type /printing/D/prior
            "printing": {"D": {"prior": {"count": 1}}} | json.unknown-key /printing/D/prior/count
            "printing": {"D": {"share": 0.1}}         | json.type /printing/D/share
            "printing": {"D": {"share": {}}}          | json.printing /printing/D/share
            "printing": {"D": {"share": {"unit": 0}}} | json.printing /printing/D/share/unit
            "printing": {"D": {"share": {"unit": -0.1, "mode": "half-up"}}} | json.printing /printing/D/share/unit
            "printing": {"D": {"share": {"unit": "0.1"}}} | json.type /printing/D/share/unit
            "printing": {"D": {"share": {"mode": "up"}}} | json.printing /printing/D/share/mode
            "printing": {"D": {"share": {"mode": 1}}} | json.type /printing/D/share/mode
            "printing": {"D": {"share": {"unit": 1, "digits": 1}}} | json.unknown-key /printing/D/share/digits
            "printing": {"D": {"share": {"unit": 1}, "share": {"unit": 1}}} | json.duplicate /printing/D/share
            "metrics": []                             | json.type /metrics
            "supplemental": []                        | json.type /supplemental
            "supplemental": {"x": 1}                  | json.unknown-key /supplemental/x
            "supplemental": {"definitions": {}}       | json.type /supplemental/definitions
            "supplemental": {"definitions": [1]}      | json.type /supplemental/definitions/0
            "supplemental": {"definitions": [{"id": "a.b", "title": "t"}]} | json.definition /supplemental/definitions/0
            "supplemental": {"definitions": [{"id": "a.b", "title": "t", "type": "count", "axes": ["line-of-business", "membership"]}]} | json.definition /supplemental/definitions/0/axes
            "supplemental": {"definitions": [{"id": "a.b", "title": "t", "type": "count", "axes": ["region"]}]} | json.definition /supplemental/definitions/0/axes/0
            "supplemental": {"definitions": [{"id": "a.b", "title": "t", "type": "count"}, {"id": "D.1", "title": "t", "type": "count"}]} | json.definition /supplemental/definitions/1
            "supplemental": {"definitions": [{"id": "a.b", "title": "t", "type": "count"}, {"id": "a.b", "title": "t", "type": "share"}]} | json.definition /supplemental/definitions/1
            "supplemental": {"metrics": {"a.b": {"current": {"count": 1}}}} | json.unknown-metric /supplemental/metrics/a.b
            "metrics": {"a.b": {"current": {"count": 1}}}, "supplemental": {"definitions": [{"id": "a.b", "title": "t", "type": "count"}]} | json.unknown-metric /metrics/a.b
            """)
    void ofTheOtherParts(String parts, String expected) {
        assertThat(problems(PERIODS + "," + parts)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "current": {"start": "2019-07-01", "end": "2020-06-31"} | json.date /periods/current/end
            "current": {"start": "07/01/2019", "end": "2020-06-30"} | json.date /periods/current/start
            "current": {"start": 2019, "end": "2020-06-30"}         | json.type /periods/current/start
            "current": {"start": "2019-07-01"}                      | json.date /periods/current
            "current": {"start": "2020-06-30", "end": "2019-07-01"} | json.date /periods/current
            "current": "2019"                                       | json.type /periods/current
            """)
    void ofPeriods(String current, String expected) {
        String parts = "\"periods\":{" + current + ",\"prior\":{\"start\":\"2016-01-01\",\"end\":\"2016-12-31\"}}";
        assertThat(problems(parts)).containsExactly(expected);
        Report report = read(parts).report();
        assertThat(report.periods().current()).hasToString("2019-07-01/2020-06-30");
        assertThat(report.periods().prior()).hasToString("2016-01-01/2016-12-31");
    }

    @Test
    void periodsThatAreMissingAreTheEditions() {
        assertThat(problems("\"metrics\":{}"))
                .containsExactly("json.periods-missing /periods/current", "json.periods-missing /periods/prior");
        assertThat(read("\"metrics\":{}").report().periods())
                .hasToString(read(PERIODS).report().periods().toString());
    }

    @Test
    void allAreReportedAtOnceAndTheRestIsRead() {
        Submission read = read("\"color\":1," + PERIODS
                + ",\"metrics\":{\"A.9\":{},\"A.1a\":{\"current\":{\"count\":\"x\"},\"prior\":{\"count\":7}},"
                + "\"D.1\":{\"commercial\":{\"current\":{\"share\":11.30}}}},\"applies\":{\"x\":true}");
        assertThat(read.readFindings().stream().map(Finding::rule))
                .containsExactly("json.unknown-key", "json.unknown-metric", "json.type", "json.unknown-gate");
        assertThat(read.report().facts().stream()
                        .filter(row -> !row.value().isEmpty())
                        .map(row -> String.join(",", row.cells())))
                .containsExactly("A.1a,,prior,count,7", "D.1,commercial,current,share,11.30");
    }

    @Test
    void aFindingNamesItsCellAndSaysWhatWouldMendIt() {
        Finding finding = read(PERIODS + ",\"metrics\":{\"D.3\":{\"medicaid\":{\"prior\":{\"share\":\"11.3 %\"}}}}")
                .readFindings()
                .get(0);
        assertThat(finding.cell().map(FactRef::toString)).contains("prior.D.3[medicaid].share");
        assertThat(finding)
                .hasToString("error json.type at /metrics/D.3/medicaid/prior/share: D.3.share (medicaid, prior) is the"
                        + " text \"11.3 %\" and should be a number. Write a number.");
    }

    @Test
    void whatCannotBeTrueIsReadAndLeftToTheRules() {
        Submission read = read(
                PERIODS + ",\"metrics\":{\"A.1a\":{\"current\":{\"count\":-3},\"prior\":{\"count\":12.5}},"
                        + "\"D.1\":{\"commercial\":{\"current\":{\"share\":104},\"prior\":{\"share\":{\"numerator\":3,\"denominator\":2}}}}}");
        assertThat(read.readFindings()).isEmpty();
        assertThat(read.report().facts().stream().map(row -> row.value()).filter(value -> !value.isEmpty()))
                .containsExactly("-3", "12.5", "104", "3/2");
    }

    @Test
    void aZeroDenominatorIsAnAbsence() {
        Submission read =
                read(PERIODS + ",\"metrics\":{\"A.2a\":{\"current\":{\"share\":{\"numerator\":0,\"denominator\":0}}}}");
        assertThat(read.readFindings()).isEmpty();
        assertThat(ReportJsonWriter.compact().toJson(read.report()))
                .contains("\"A.2a\":{\"current\":{\"share\":{\"absent\":\"zero-denominator\"}}}");
    }

    @Test
    void ofTwoEqualKeysTheFirstCounts() {
        Report report = read(PERIODS + ",\"metrics\":{\"A.1a\":{\"current\":{\"count\":1,\"count\":2}}}")
                .report();
        assertThat(report.facts().stream().map(row -> row.value()).filter(value -> !value.isEmpty()))
                .containsExactly("1");
    }

    @Test
    void valuesCountAgainstAnAbsenceOfTheirPeriod() {
        Report report = read(PERIODS + ",\"metrics\":{\"A.2a\":{\"current\":{\"absent\":\"suppressed\",\"count\":3}}}")
                .report();
        List<Answer<?>> answers = report.edition().cells().stream()
                .<Answer<?>>map(report::answer)
                .filter(answer -> !answer.isBlank())
                .toList();
        assertThat(answers).hasToString("[3]");
    }

    @Test
    void aPlansOwnWordOnPrintingIsReadAsFarAsItCanBe() {
        Report report = read(PERIODS + ",\"printing\":{\"E\":{},\"D\":{\"share\":{\"unit\":0.10,\"mode\":\"cut-off\"},"
                        + "\"prior\":{\"share\":{\"mode\":\"half-even\"}}},\"A\":{\"dollars\":{\"unit\":1000},"
                        + "\"share\":{\"mode\":\"up\"}}}")
                .report();
        assertThat(report.printing())
                .isEqualTo(StatedPrinting.nothing()
                        .with(
                                new Figures("D", ValueType.SHARE, Optional.empty()),
                                PrintingStyle.of("0.1").in(PrintingMode.CUT_OFF))
                        .with(
                                new Figures("D", ValueType.SHARE, Optional.of(Period.PRIOR)),
                                PrintingStyle.OWN_DIGITS.in(PrintingMode.HALF_EVEN))
                        .with(new Figures("A", ValueType.DOLLARS, Optional.empty()), PrintingStyle.of("1000")));
        assertThat(ReportJsonWriter.compact().toJson(report))
                .contains(
                        "\"printing\":{\"A\":{\"dollars\":{\"unit\":1000,\"mode\":\"half-up\"}},"
                                + "\"D\":{\"share\":{\"unit\":0.1,\"mode\":\"cut-off\"},\"prior\":{\"share\":{\"mode\":\"half-even\"}}}}");
    }

    @Test
    void everyIdIsUsedOnce() {
        Set<String> ids =
                Arrays.stream(JsonProblem.values()).map(JsonProblem::id).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(JsonProblem.values()).allMatch(id -> id.startsWith("json."));
    }
}
