package dev.hpug.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Axis;
import dev.hpug.metric.Band;
import dev.hpug.metric.Edition;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Metric;
import dev.hpug.metric.PartOfAll;
import dev.hpug.metric.Polarity;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Submission;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.YesNo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host's metrics are described in a report's JSON as fully as an edition's. */
class OwnMetricsTest {

    private static final Axis REGION = Axis.of("region", "north", "far-west");
    private static final Metric<Count> WATER = Metric.count("cascade.water-births", "count")
            .title("Water births")
            .definition("Births in water")
            .counted("births")
            .axis(LineOfBusiness.AXIS)
            .polarity(Polarity.HIGHER_IS_BETTER)
            .band(Band.times("0.5", "2.5"))
            .build();
    private static final Metric<Share> RATE = Metric.share("cascade.water-sections", "share")
            .title("C-sections among water births")
            .denominator("Water births")
            .axis(LineOfBusiness.AXIS)
            .askedDecimalPlaces(0)
            .build();
    private static final Metric<Share> SPEND = Metric.share("cascade.spend", "share")
            .title("Spend")
            .axis(REGION)
            .ofDollars()
            .build();
    private static final Metric<Text> WORDS =
            Metric.text("cascade.words", "text").title("In words").build();
    private static final Metric<YesNo> LICENSED =
            Metric.yesNo("cascade.licensed", "yes-no").title("Licensed").once().build();

    private static final EventRate OF_WATER = new EventRate(WATER, RATE, "cascade.zero", "cascade.rate");
    private static final Edition EDITION = Edition.cpr2021()
            .plus(
                    List.of(WATER, RATE, SPEND, WORDS, LICENSED),
                    List.of(
                            OF_WATER,
                            new PartOfAll(
                                    OF_WATER,
                                    Edition.cpr2021().relations().eventRates().get(0),
                                    "cascade.part")));

    private static Report report() {
        return Report.builder(EDITION)
                .put(FactRef.of(WATER.at(LineOfBusiness.MEDICAID), Period.CURRENT), Count.of(12))
                .put(FactRef.of(RATE.at(LineOfBusiness.MEDICAID), Period.CURRENT), Share.ofPercent("31"))
                .put(FactRef.of(SPEND.at(REGION.members().get(1)), Period.PRIOR), Share.ofPercent("7.25"))
                .put(FactRef.of(WORDS.at(), Period.CURRENT), Text.of("Other: \"none\"\nyet"))
                .put(FactRef.once(LICENSED.at()), YesNo.YES)
                .build();
    }

    private static Submission read(String json) {
        return ReportJsonReader.standard().read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everythingThatIsSaidOfThemComesBack() {
        String json = ReportJsonWriter.compact().toJson(report());

        Submission read = read(json);

        assertThat(read.readFindings()).isEmpty();
        assertThat(read.report().edition()).isEqualTo(EDITION);
        assertThat(read.report().equals(report())).isTrue();
        assertThat(ReportJsonWriter.compact().toJson(read.report())).isEqualTo(json);
    }

    @Test
    void theirRelationsAreRules() {
        Submission read = read(ReportJsonWriter.compact().toJson(report()));

        assertThat(RuleSet.standard().check(read).all())
                .filteredOn(finding -> finding.rule().equals("cascade.rate"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("31 %", "12 births");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "definitions": [{"id": "a.b", "title": "t", "type": "share", "axes": [], "polarity": "up"}] | json.choice | /supplemental/definitions/0/polarity
            "definitions": [{"id": "a.b", "title": "t", "type": "share", "axes": [], "decimalPlaces": 0.5}] | json.number | /supplemental/definitions/0
            "definitions": [{"id": "a.b", "title": "t", "type": "share", "axes": [], "ofDollars": 1}] | json.type | /supplemental/definitions/0/ofDollars
            "axes": {"membership": ["a"]}, "definitions": [] | json.definition | /supplemental/axes/membership
            "relations": [{"kind": "event-rate", "events": "a.b.count", "rate": "D.1.share", "zeroRule": "z", "rule": "r"}] | json.reference | /supplemental/relations/0/events
            "relations": {} | json.type | /supplemental/relations
            """)
    void whatIsWrongIsNamedWithItsPlace(String supplemental, String rule, String pointer) {
        Submission read = read("""
                {"format": "hpug-progress-report", "version": 1, "edition": "cpr-2021",
                 "periods": {"current": {"start": "2019-07-01", "end": "2020-06-30"},
                             "prior": {"start": "2018-07-01", "end": "2019-06-30"}},
                 "metrics": {}, "supplemental": {%s}}
                """.formatted(supplemental));

        assertThat(read.readFindings())
                .extracting(finding -> finding.rule() + " " + finding.location().orElseThrow())
                .containsExactly(rule + " " + pointer);
    }
}
