package dev.hpug.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.Report;
import dev.hpug.rule.Severity;
import dev.hpug.rule.Submission;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each constraint on fields, getters, record components and container elements, with an invalid instance reported. */
class ConstraintsTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final Report CONSISTENT = ConsistentReports.of(5);
    private static final FactRef<Share> LEGACY =
            FactRef.of(Edition.cpr2021().share("D.1", "share").at(LineOfBusiness.COMMERCIAL), Period.CURRENT);

    private static Set<String> violations(Object bean, Class<?>... groups) {
        return VALIDATOR.validate(bean, groups).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .collect(Collectors.toSet());
    }

    record Rates(
            @Percent @Nullable BigDecimal rate,
            List<@Percent Double> others,
            @Percent Share share) {}

    @Test
    void percentOnRecordComponentsAndContainerElements() {
        assertThat(violations(new Rates(new BigDecimal("100"), List.of(0.0, 99.9), Share.ofPercent("11.3"))))
                .isEmpty();
        assertThat(violations(new Rates(null, List.of(), Share.ofPercent("0")))).isEmpty();
        assertThat(violations(new Rates(new BigDecimal("100.1"), List.of(1.0, -0.1), Share.ofPercent("104"))))
                .containsExactlyInAnyOrder(
                        "rate: Must be a percentage from 0 to 100.",
                        "others[1].<list element>: Must be a percentage from 0 to 100.",
                        "share: Must be a percentage from 0 to 100.");
        assertThat(violations(new Rates(null, List.of(Double.NaN), Share.ofPercent("0"))))
                .hasSize(1);
    }

    static class Births {

        private final Number births;

        @WholeCount
        final Count stated;

        Births(Number births, Count stated) {
            this.births = births;
            this.stated = stated;
        }

        @WholeCount
        public Number getBirths() {
            return births;
        }
    }

    @Test
    void wholeCountOnFieldsAndGetters() {
        assertThat(violations(new Births(812, Count.of(0)))).isEmpty();
        assertThat(violations(new Births(812.0, Count.of(812)))).isEmpty();
        assertThat(violations(new Births(new BigDecimal("12.5"), Count.of(-1))))
                .containsExactlyInAnyOrder(
                        "births: Must be a whole number, 0 or more.", "stated: Must be a whole number, 0 or more.");
    }

    record Periods(
            @TwelveMonths ReportingPeriod typed,
            @TwelveMonths String text) {}

    @Test
    void twelveMonthsOnPeriodsAndTexts() {
        ReportingPeriod year = ReportingPeriod.parse("2019-07-01/2020-06-30");
        assertThat(violations(new Periods(year, year.toString()))).isEmpty();
        assertThat(violations(new Periods(ReportingPeriod.parse("2019-07-01/2020-05-31"), "last year")))
                .containsExactlyInAnyOrder(
                        "typed: Must be 12 whole calendar months.", "text: Must be 12 whole calendar months.");
    }

    record Mix(
            @SumsToWhole List<BigDecimal> parts,
            @SumsToWhole(refuseUnlikely = true) Map<String, Share> byName) {}

    private static List<BigDecimal> parts(String... percents) {
        return Arrays.stream(percents).map(BigDecimal::new).toList();
    }

    @Test
    void sumsToWholeOnCollectionsAndMaps() {
        assertThat(violations(new Mix(parts("33.3", "33.3", "33.3"), Map.of("all", Share.ofPercent("100")))))
                .isEmpty();
        assertThat(violations(new Mix(parts("33.4", "33.4", "33.4"), Map.of("all", Share.ofPercent("90")))))
                .containsExactlyInAnyOrder(
                        "parts: Cannot be the rounded parts of one whole.",
                        "byName: Cannot be the rounded parts of one whole.");
        assertThat(violations(new Mix(List.of(), Map.of()))).isEmpty();
    }

    @Test
    void sumsToWholeRefusesTheUnlikelyOnlyWhenAsked() {
        List<String> unlikely = List.of("55.3", "5.0", "5.0", "5.0", "5.0", "5.0", "5.0", "5.0", "5.0", "5.0");
        Map<String, Share> byName = Map.of();
        assertThat(violations(new Mix(parts(unlikely.toArray(String[]::new)), byName)))
                .isEmpty();
        Map<String, Share> named = java.util.stream.IntStream.range(0, unlikely.size())
                .boxed()
                .collect(Collectors.toMap(i -> "part " + i, i -> Share.ofPercent(unlikely.get(i))));
        assertThat(violations(new Mix(List.of(), named))).hasSize(1);
    }

    record Tenths(
            @SumsToWhole(unit = "0.1") List<Double> parts,
            @SumsToWhole(unit = "1") List<Double> whole) {}

    /** Issue 9: a double does not say how many digits were printed, so the constraint does. */
    @Test
    void sumsToWholeIsAskedInAUnit() {
        assertThat(violations(new Tenths(List.of(33.333, 33.3, 33.3), List.of(33.0, 33.0, 33.0))))
                .isEmpty();
        assertThat(violations(new Tenths(List.of(33.0, 33.0, 33.0), List.of(35.0, 35.0, 35.0))))
                .hasSize(2);
    }

    record NoUnit(@SumsToWhole(unit = "a tenth") List<Double> parts) {}

    @Test
    void sumsToWholeRefusesWhatIsNoUnit() {
        assertThatThrownBy(() -> violations(new NoUnit(List.of(100.0))))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a unit above zero");
    }

    record Upload(
            @ConsistentReport(payload = SeverityPayload.ErrorLevel.class)
            @ConsistentReport(severity = Severity.WARNING, payload = SeverityPayload.WarningLevel.class)
            Report report) {}

    @Test
    void aConsistentReportIsValid() {
        assertThat(violations(new Upload(CONSISTENT))).isEmpty();
    }

    @Test
    void findingsAreViolationsWithPathsAndSeverityPayload() {
        Report faulty = CONSISTENT.toBuilder()
                .put(LEGACY, Share.ofPercent("104.0"))
                .put(FactRef.of(Edition.cpr2021().count("A.1a", "count").at(), Period.PRIOR), Answer.blank())
                .build();
        Map<String, Set<?>> payloads = VALIDATOR.validate(new Upload(faulty)).stream()
                .filter(violation -> !violation.getMessage().contains("adds up"))
                .filter(violation -> !violation.getMessage().contains("after"))
                .collect(Collectors.toMap(
                        violation -> violation.getPropertyPath().toString(),
                        violation -> violation.getConstraintDescriptor().getPayload()));
        assertThat(payloads)
                .containsOnly(
                        Map.entry("report.current.D.1[commercial].share", Set.of(SeverityPayload.ErrorLevel.class)),
                        Map.entry("report.prior.A.1a.count", Set.of(SeverityPayload.WarningLevel.class)));
    }

    /** The group of section D's findings. */
    interface PaymentOnly {}

    record Sectioned(
            @ConsistentReport(sections = "D", groups = PaymentOnly.class)
            @ConsistentReport(sections = "A", groups = Default.class)
            Submission submission) {}

    @Test
    void groupsCanHoldOneSectionEach() {
        Submission faulty = Submission.of(
                CONSISTENT.toBuilder().put(LEGACY, Share.ofPercent("104.0")).build());
        assertThat(violations(new Sectioned(faulty), PaymentOnly.class)).isNotEmpty();
        assertThat(violations(new Sectioned(faulty), Default.class)).isEmpty();
    }

    @Test
    void aPlansOwnWordsAreNeverTakenForAnExpression() {
        Report faulty = CONSISTENT.toBuilder()
                .put(
                        FactRef.once(
                                Edition.cpr2021().text("B.other-1", "label").at()),
                        Text.of("${7*7} {dev.hpug.validation.Percent.message}"))
                .put(LEGACY, Share.ofPercent("104.0"))
                .build();
        assertThat(VALIDATOR.validate(new Upload(faulty)))
                .extracting(ConstraintViolation::getMessage)
                .noneMatch(message -> message.contains("49"))
                .anyMatch(message -> message.contains("104.0 %"));
    }
}
