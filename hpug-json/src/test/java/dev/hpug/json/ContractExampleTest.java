package dev.hpug.json;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.metric.LineOfBusiness.MEDICAID;
import static dev.hpug.metric.Membership.ALL_COMMERCIAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.cpr2021.PaymentMethod;
import dev.hpug.cpr2021.SectionB;
import dev.hpug.cpr2021.SectionB.Specialty;
import dev.hpug.cpr2021.SectionC;
import dev.hpug.cpr2021.SectionC.MaternityStrategy;
import dev.hpug.cpr2021.SectionD;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.rule.Submission;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.YesNo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The example that the contract prints, {@code contract-example.json}, taken over letter by letter. */
class ContractExampleTest {

    private static final Edition EDITION = Edition.cpr2021();

    private byte[] example = {};
    private Submission submission = Submission.of(Report.builder(EDITION).build());

    @BeforeEach
    void read() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("contract-example.json"))) {
            example = in.readAllBytes();
        }
        submission = ReportJsonReader.standard().read(example);
    }

    @Test
    void readsAsPrinted() {
        Report report = submission.report();
        assertThat(submission.readFindings()).isEmpty();
        assertThat(report.plan()).contains("Evergreen Health");
        assertThat(report.host()).contains("Cascade Purchasers");
        assertThat(report.periods().current()).hasToString("2019-07-01/2020-06-30");
        assertThat(report.periods().prior()).hasToString("2018-07-01/2019-06-30");
        assertThat(report.gateAnswers().values()).hasSize(3).containsOnly(true);
        assertThat(report.current().get(EDITION.count("A.2a", "count").at())).isEqualTo(Count.of(14));
        assertThat(report.current().get(EDITION.share("A.2a", "share").at())).isEqualTo(Share.ofPercent("11.3"));
        assertThat(report.prior().answer(EDITION.share("A.2a", "share").at())).isEqualTo(Share.ofRatio(15, 124));
        assertThat(report.standing()
                        .get(EDITION.yesNo("B.transplant", "designated").at()))
                .isEqualTo(YesNo.YES);
        assertThat(report.standing()
                        .get(EDITION.yesNo("B.other-1", "designated").at()))
                .isEqualTo(YesNo.NO);
        assertThat(report.standing().get(EDITION.text("B.other-1", "label").at()))
                .isEqualTo(Text.of("Neonatal intensive care"));
        assertThat(SectionB.of(report, Period.CURRENT).utilization(Specialty.TRANSPLANT, ALL_COMMERCIAL))
                .isEqualTo(Answer.given(Share.ofPercent("61.0")));
        assertThat(SectionC.of(report, Period.CURRENT).births(MaternityStrategy.BUNDLED_PAYMENT, COMMERCIAL))
                .isEqualTo(Answer.given(Count.of(812)));
        assertThat(SectionC.of(report, Period.CURRENT).births(MaternityStrategy.BUNDLED_PAYMENT, MEDICAID))
                .isEqualTo(Answer.absent(AbsenceReason.NOT_TRACKED, "one contract"));
        assertThat(SectionC.of(report, Period.CURRENT).cSectionRate(MaternityStrategy.BUNDLED_PAYMENT, MEDICAID))
                .isEqualTo(Answer.absent(AbsenceReason.NOT_TRACKED, "one contract"));
        assertThat(SectionD.of(report, Period.PRIOR).share(PaymentMethod.SHARED_SAVINGS, COMMERCIAL))
                .isEqualTo(Answer.given(Share.ofPercent("11.0")));
        assertThat(report.edition().supplementalMetrics()).hasSize(1);
        assertThat(report.current()
                        .get(report.edition()
                                .count("cascade.telehealth-visits", "count")
                                .at(COMMERCIAL)))
                .isEqualTo(Count.of(5120));
        assertThat(report.edition().cells().stream()
                        .filter(cell -> !report.answer(cell).isBlank())
                        .count())
                .isEqualTo(15);
    }

    @Test
    void isWrittenAgainAsItWas() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        assertThat(mapper.readTree(ReportJsonWriter.compact().toBytes(submission.report())))
                .isEqualTo(mapper.readTree(example));
    }

    @Test
    void theIndentedFormGivesEachMetricALine() {
        assertThat(ReportJsonWriter.indented().toJson(submission.report())).isEqualTo("""
                {
                  "format": "hpug-progress-report",
                  "version": 1,
                  "edition": "cpr-2021",
                  "plan": {
                    "name": "Evergreen Health"
                  },
                  "host": {
                    "name": "Cascade Purchasers"
                  },
                  "periods": {
                    "current": { "start": "2019-07-01", "end": "2020-06-30" },
                    "prior": { "start": "2018-07-01", "end": "2019-06-30" }
                  },
                  "applies": {
                    "limitsPublication": true,
                    "demandsPlacement": true,
                    "designatesCentersOfExcellence": true
                  },
                  "metrics": {
                    "A.2a": { "current": { "count": 14, "share": 11.3 }, "prior": { "count": 15, "share": { "numerator": 15, "denominator": 124 } } },
                    "B.transplant": { "designated": true, "all-commercial": { "current": { "share": 61.0 } } },
                    "B.other-1": { "label": "Neonatal intensive care", "designated": false },
                    "C.1.A.ii": { "commercial": { "current": { "births": 812, "cSectionRate": 24.1 } }, "medicaid": { "current": { "absent": "not-tracked", "note": "one contract" } } },
                    "D.3": { "commercial": { "current": { "share": 12.3 }, "prior": { "share": 11.0 } } }
                  },
                  "supplemental": {
                    "definitions": [ { "id": "cascade.telehealth-visits", "title": "Telehealth visits", "type": "count", "axes": [ "line-of-business" ] } ],
                    "metrics": { "cascade.telehealth-visits": { "commercial": { "current": { "count": 5120 } } } }
                  }
                }
                """);
    }

    @Test
    void factsAreLocatedByPointer() {
        FactRef<Share> savings = FactRef.of(EDITION.share("D.3", "share").at(COMMERCIAL), Period.PRIOR);
        FactRef<Count> births = FactRef.of(EDITION.count("C.1.A.ii", "births").at(MEDICAID), Period.CURRENT);
        assertThat(submission.locationOf(savings)).contains("/metrics/D.3/commercial/prior/share");
        assertThat(submission.locationOf(births)).contains("/metrics/C.1.A.ii/medicaid/current");
        assertThat(submission.report().edition().cells().stream()
                        .filter(cell -> cell.key().metric().isSupplemental())
                        .flatMap(cell -> submission.locationOf(cell).stream())
                        .collect(Collectors.toList()))
                .containsExactly("/supplemental/metrics/cascade.telehealth-visits/commercial/current/count");
    }
}
