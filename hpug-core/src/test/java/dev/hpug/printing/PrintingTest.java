package dev.hpug.printing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.arithmetic.PrintingMode;
import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.printing.PrintedBlock.Explanation;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.report.StatedPrinting;
import dev.hpug.report.StatedPrinting.Figures;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What figures show of how they were printed, and what the plan's own word does. */
class PrintingTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final int METHODS = 10;

    private static FactRef<Share> payment(int method, Member line) {
        return FactRef.of(EDITION.share("D." + method, "share").at(line), Period.CURRENT);
    }

    private static ReportBuilder payments(ReportBuilder report, Member line, String... percents) {
        for (int i = 0; i < METHODS; i++) {
            report.put(payment(i + 1, line), Share.ofPercent(i < percents.length ? percents[i] : "0.0"));
        }
        return report;
    }

    private static Report commercial(String... percents) {
        return payments(Report.builder(EDITION), LineOfBusiness.COMMERCIAL, percents)
                .build();
    }

    private static ReportBuilder clauses(String count, String share, String otherCount, String otherShare) {
        return Report.builder(EDITION)
                .put(FactRef.of(EDITION.count("A.2a", "count").at(), Period.CURRENT), Count.parse(count))
                .put(FactRef.of(EDITION.share("A.2a", "share").at(), Period.CURRENT), Share.ofPercent(share))
                .put(FactRef.of(EDITION.count("A.2b", "count").at(), Period.CURRENT), Count.parse(otherCount))
                .put(FactRef.of(EDITION.share("A.2b", "share").at(), Period.CURRENT), Share.ofPercent(otherShare));
    }

    private static PrintedBlock block(Report report, String id) {
        return Printing.of(report).blocks().stream()
                .filter(printed -> printed.block().id().equals(id) && printed.period() == Period.CURRENT)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutAnyEvidenceFiguresHaveTheirOwnDigitsRoundedHalfUp() {
        PrintedBlock payments = block(commercial("33.3", "33.3", "33.3"), "D");
        assertThat(payments.plausible()).containsExactly(PrintingStyle.OWN_DIGITS);
        assertThat(payments.explanation()).isEqualTo(Explanation.BY_THE_LIKELIEST);
        assertThat(payments.evidence()).isEmpty();
        assertThat(Printing.of(Report.builder(EDITION).build()).blocks())
                .hasSize(2 * EDITION.blocks().size())
                .allMatch(printed -> printed.likeliest().equals(PrintingStyle.OWN_DIGITS));
    }

    @Test
    void aBlockInWhichEveryTenthIsZeroIsInWholePercents() {
        PrintedBlock payments = block(commercial("33.0", "33.0", "33.0"), "D");
        assertThat(payments.likeliest()).isEqualTo(PrintingStyle.of("1"));
        assertThat(payments.explanation()).isEqualTo(Explanation.BY_THE_LIKELIEST);
        assertThat(payments.misfits()).isEmpty();
        assertThat(payments.evidence()).contains("all 3 shares are multiples of 1");
    }

    @Test
    void whereOwnDigitsExplainABlockTooBothArePlausible() {
        assertThat(block(commercial("40.0", "30.0", "21.0", "9.0"), "D").plausible())
                .startsWith(PrintingStyle.of("1"), PrintingStyle.OWN_DIGITS);
    }

    @Test
    void sharesThatLoseHalfATenthEachWereCutOff() {
        String[] lost = {"60.4", "9.9", "8.8", "5.5", "4.4", "3.3", "2.2", "2.2", "1.7", "1.1"};
        Report report = payments(
                        payments(Report.builder(EDITION), LineOfBusiness.COMMERCIAL, lost),
                        LineOfBusiness.MEDICAID,
                        lost)
                .build();
        PrintedBlock payments = block(report, "D");
        assertThat(payments.likeliest()).isEqualTo(PrintingStyle.OWN_DIGITS.in(PrintingMode.CUT_OFF));
        assertThat(payments.explanation()).isEqualTo(Explanation.BY_THE_LIKELIEST);
        assertThat(payments.evidence().orElseThrow()).contains("cut off everything does");
    }

    @Test
    void aUnitThatTooLittleSpeaksForMakesOfAnErrorAWarning() {
        // 2 of 3 are 66.7 %, which prints 70 in tens, and one share is not enough to show that
        Report report = Report.builder(EDITION)
                .put(FactRef.of(EDITION.count("A.2a", "count").at(), Period.CURRENT), Count.of(2))
                .put(FactRef.of(EDITION.share("A.2a", "share").at(), Period.CURRENT), Share.ofPercent("70"))
                .put(payment(1, LineOfBusiness.COMMERCIAL), Share.ofPercent("61.3"))
                .build();
        PrintedBlock clauses = block(report, "A");
        assertThat(clauses.explanation()).isEqualTo(Explanation.DOUBTFUL);
        assertThat(clauses.misfits())
                .singleElement()
                .satisfies(misfit -> assertThat(misfit.style()).isEqualTo(PrintingStyle.OWN_DIGITS));
    }

    @Test
    void wherePlainlyNothingExplainsABlockTheMisfitsAreThoseOfTheLikeliest() {
        PrintedBlock clauses = block(clauses("14", "11.3", "9", "7.4").build(), "A");
        assertThat(clauses.explanation()).isEqualTo(Explanation.NONE);
        assertThat(clauses.misfits())
                .singleElement()
                .satisfies(misfit -> assertThat(misfit.constraint()).isInstanceOf(SameTotal.class));
    }

    @Test
    void dollarsHaveTheUnitThatAllOfThemAreMultiplesOf() {
        Report report = Report.builder(EDITION)
                .put(FactRef.of(EDITION.dollars("A.3a", "dollars").at(), Period.CURRENT), Dollars.of(12_000_000))
                .put(FactRef.of(EDITION.dollars("A.3b", "dollars").at(), Period.CURRENT), Dollars.of(3_000_000))
                .put(FactRef.of(EDITION.dollars("A.3a", "dollars").at(), Period.PRIOR), Dollars.of(12_345_678))
                .build();
        FactRef<Dollars> current = FactRef.of(EDITION.dollars("A.3b", "dollars").at(), Period.CURRENT);
        FactRef<Dollars> prior = FactRef.of(EDITION.dollars("A.3b", "dollars").at(), Period.PRIOR);
        assertThat(Printing.of(report).dollars(current)).isEqualTo(PrintingStyle.of("1000000"));
        assertThat(Printing.of(report).dollars(prior)).isEqualTo(PrintingStyle.OWN_DIGITS);
    }

    @Test
    void thePlansOwnWordComesBeforeWhatTheFiguresShow() {
        StatedPrinting tenths = StatedPrinting.nothing()
                .with(new Figures("D", ValueType.SHARE, Optional.empty()), PrintingStyle.of("0.1"));
        Report report =
                commercial("33.0", "33.0", "33.0").toBuilder().printing(tenths).build();
        PrintedBlock payments = block(report, "D");
        assertThat(payments.plausible()).containsExactly(PrintingStyle.of("0.1"));
        assertThat(payments.explanation()).isEqualTo(Explanation.NONE);
        assertThat(payments.evidence()).isEmpty();
    }

    @Test
    void aWordOnOnePeriodIsTakenBeforeThatOnBoth() {
        StatedPrinting words = StatedPrinting.nothing()
                .with(new Figures("D", ValueType.SHARE, Optional.empty()), PrintingStyle.of("0.1"))
                .with(new Figures("D", ValueType.SHARE, Optional.of(Period.CURRENT)), PrintingStyle.of("1"));
        Report report =
                commercial("33.0", "33.0", "33.0").toBuilder().printing(words).build();
        Printing printing = Printing.of(report);
        assertThat(printing.likeliest(payment(1, LineOfBusiness.COMMERCIAL))).isEqualTo(PrintingStyle.of("1"));
        assertThat(printing.likeliest(
                        FactRef.of(EDITION.share("D.1", "share").at(LineOfBusiness.COMMERCIAL), Period.PRIOR)))
                .isEqualTo(PrintingStyle.of("0.1"));
    }
}
