package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.rule.Submission;
import dev.hpug.testing.RandomReports;
import dev.hpug.testing.laws.ReportFormatLaws;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import dev.hpug.xlsx.testing.FormLayout;
import dev.hpug.xlsx.testing.FormWorkbook;
import dev.hpug.xlsx.testing.Grid;
import dev.hpug.xlsx.testing.Reading;
import dev.hpug.xlsx.testing.Sample;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** A form that was filled as asked reads as what was filled in, every digit of it, with nothing to say. */
class EveryValueTest implements ReportFormatLaws {

    @Test
    void everyCellOfAFilledFormIsReadExactlyAndKnowsItsAddress() {
        Reading reading = Reading.of(FormWorkbook.blank().fill(Sample.report()).bytes());

        reading.isExactly(Sample.report());
        FormLayout.addresses()
                .forEach((fact, address) -> assertThat(reading.submission().locationOf(fact))
                        .as(fact.toString())
                        .contains("Progress Report!" + address));
    }

    /** Written by another program than ours would: Apache POI, with Excel's 17 digits. */
    @Property(tries = 3, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void reportsSurviveAWorkbook(@ForAll long seed) {
        Report report = plausible(new Random(seed));

        Reading.of(FormWorkbook.blank().fill(report).bytes()).isExactly(report);
    }

    @Override
    @Provide
    public Arbitrary<Report> anyReport() {
        return Arbitraries.randomValue(EveryValueTest::plausible);
    }

    @Override
    public byte[] write(Report report) {
        return Sample.fill(Grid.form(), report).bytes();
    }

    @Override
    public Submission read(byte[] document) {
        return Reading.of(document).submission();
    }

    /** Counts and dollars of up to 15 digits, shares of up to four decimal places, blanks: what a spreadsheet can hold. */
    private static Report plausible(Random random) {
        ReportBuilder report = Report.builder(Edition.cpr2021());
        for (FactRef<?> fact : Edition.cpr2021().cells()) {
            if (random.nextInt(10) > 0) {
                report.putUntyped(
                        fact,
                        Answer.given(
                                switch (fact.key().metric().type()) {
                                    case COUNT -> Count.of(random.nextInt(20_000));
                                    case DOLLARS ->
                                        Dollars.of(BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000L), 2));
                                    case SHARE -> share(random);
                                    case YES_NO -> YesNo.of(random.nextBoolean());
                                    case TEXT -> Text.of("Programme " + random.nextInt(100));
                                }));
            }
        }
        return report.build();
    }

    /** Zeros at the end of a stored number are not stored, so none beyond the tenths are asked for. */
    private static Share share(Random random) {
        BigDecimal percent = BigDecimal.valueOf(random.nextInt(1_000_001), 4).stripTrailingZeros();
        return Share.ofPercent(percent.scale() < 1 ? percent.setScale(1) : percent);
    }

    @Test
    void fiftySevenPercentIsReadFromTheFractionThatFilesStore() {
        FactRef<?> fact = Sample.fact("D.3", "share", "commercial", Period.CURRENT);

        Reading reading = Reading.of(Grid.form().number(address(fact), "0.56999999999999995"));

        assertThat(reading.answer(fact)).isEqualTo(Answer.given(Share.ofPercent("57.0")));
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void everyKindOfAbsenceIsReadBack() {
        FactRef<?> a = Sample.fact("D.1", "share", "commercial", Period.CURRENT);
        FactRef<?> b = Sample.fact("C.1.A.ii", "births", "medicaid", Period.PRIOR);
        FactRef<?> c = Sample.fact("A.3a", "dollars", "", Period.CURRENT);
        FactRef<?> d = Sample.fact("C.2.2", "share", "medicaid", Period.CURRENT);
        Report report = Report.builder(Edition.cpr2021())
                .putUntyped(a, Answer.absent(AbsenceReason.NOT_APPLICABLE, "N/A"))
                .putUntyped(b, Answer.absent(AbsenceReason.SUPPRESSED, "<11"))
                .putUntyped(c, Answer.absent(AbsenceReason.NOT_TRACKED, "not tracked"))
                .putUntyped(d, Answer.absent(AbsenceReason.ZERO_DENOMINATOR, "#DIV/0!"))
                .build();

        Reading.of(FormWorkbook.blank().fill(report).bytes()).isExactly(report);
    }

    /** Whatever a report holds, fractional counts, shares above 100 % and negative dollars included, a value is never lost. */
    @Property(tries = 40, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void everyGivenValueIsReadOrReported(@ForAll long seed) {
        Report report = withPlainNames(RandomReports.standard(seed, 90));

        Reading reading = Reading.of(Sample.fill(Grid.form(), report));

        for (FactRef<?> fact : Edition.cpr2021().cells()) {
            boolean given = report.answer(fact).value().isPresent()
                    && Sample.content(fact, report).isPresent();
            assertThat(!given
                            || reading.answer(fact).value().isPresent()
                            || reading.findings().stream()
                                    .anyMatch(finding -> finding.cell().equals(Optional.of(fact))))
                    .as(fact + " " + report.answer(fact))
                    .isTrue();
        }
    }

    /** XML holds no control characters and no halves of characters, so no workbook does. */
    private static Report withPlainNames(Report report) {
        ReportBuilder plain = report.toBuilder();
        for (FactRef<?> fact : report.edition().cells()) {
            if (fact.key().metric().type() == ValueType.TEXT) {
                plain.putUntyped(fact, Answer.given(Text.of("Programme")));
            }
        }
        return plain.build();
    }

    private static String address(FactRef<?> fact) {
        return FormLayout.addressOf(fact).toString();
    }
}
