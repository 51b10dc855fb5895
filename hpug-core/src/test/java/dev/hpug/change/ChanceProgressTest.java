package dev.hpug.change;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.metric.LineOfBusiness.MEDICAID;
import static dev.hpug.period.Period.CURRENT;
import static dev.hpug.period.Period.PRIOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.chance.ConfidenceLevel;
import dev.hpug.change.Progress.Certainty;
import dev.hpug.change.Progress.Trend;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.HpugDomain;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.junit.jupiter.api.Test;

/** Progress says how sure it is (issue 9). */
@Domain(HpugDomain.class)
@Domain(DomainContext.Global.class)
class ChanceProgressTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final Key<Share> RATE =
            EDITION.share("C.1.A.i", "cSectionRate").at(COMMERCIAL);
    private static final Key<Count> BIRTHS = EDITION.count("C.1.A.i", "births").at(COMMERCIAL);

    /** Beside another rate that is in tenths beyond doubt, so that 70.0 % is not taken for one in tens. */
    private static ReportBuilder rates(String prior, String current) {
        Key<Share> other = EDITION.share("C.1.A.i", "cSectionRate").at(MEDICAID);
        return Report.builder(EDITION)
                .put(FactRef.of(other, PRIOR), Share.parse("24.3 %"))
                .put(FactRef.of(other, CURRENT), Share.parse("24.3 %"))
                .put(FactRef.of(RATE, PRIOR), Share.parse(prior))
                .put(FactRef.of(RATE, CURRENT), Share.parse(current));
    }

    private static FactChange<Share> change(long priorBirths, String prior, long currentBirths, String current) {
        return Changes.of(rates(prior, current)
                        .put(FactRef.of(BIRTHS, PRIOR), Count.of(priorBirths))
                        .put(FactRef.of(BIRTHS, CURRENT), Count.of(currentBirths))
                        .build())
                .get(RATE);
    }

    private static Progress progress(long priorBirths, String prior, long currentBirths, String current) {
        return change(priorBirths, prior, currentBirths, current).progress().orElseThrow();
    }

    @Test
    void twoOfNineAfterThreeIsChance() {
        Progress progress = progress(9, "33.3 %", 9, "22.2 %");
        assertThat(progress).isEqualTo(new Progress(Trend.IMPROVED, Certainty.WITHIN_CHANCE));
        assertThat(progress.isWithinChance()).isTrue();
        assertThat(progress).hasToString("improved, but within chance");
    }

    @Test
    void aFallOfTwoPointsInFourThousandBirthsIsNot() {
        assertThat(progress(3_950, "26.4 %", 4_120, "24.1 %"))
                .isEqualTo(new Progress(Trend.IMPROVED, Certainty.BEYOND_CHANCE))
                .hasToString("improved, beyond chance");
        assertThat(progress(1_000, "24.1 %", 1_000, "26.4 %")).hasToString("worsened, but within chance");
    }

    @Test
    void theLevelIsTheAskersToChoose() {
        // 196 of 812 and 166 of 812: 0.9 to 6.5 points at 90 %, −1.0 to 8.3 at 99 %
        FactChange<Share> change = change(812, "24.1 %", 812, "20.4 %");
        assertThat(change.progress(ConfidenceLevel.PERCENT_90).orElseThrow().certainty())
                .isEqualTo(Certainty.BEYOND_CHANCE);
        assertThat(change.progress(ConfidenceLevel.PERCENT_99).orElseThrow().certainty())
                .isEqualTo(Certainty.WITHIN_CHANCE);
    }

    @Test
    void whatDidNotMoveIsNotWeighed() {
        assertThat(progress(9, "33.3 %", 9, "33.3 %")).isEqualTo(Progress.UNCHANGED);
        assertThat(progress(5_000, "24.1 %", 5_000, "24.1 %")).isEqualTo(Progress.UNDETERMINED);
    }

    @Test
    void ofUnknownBirthsThePrintedFiguresAreAllThereIs() {
        Report report = rates("33.3 %", "22.2 %").build();
        assertThat(Changes.of(report).get(RATE).progress()).contains(Progress.IMPROVED);
        // a ratio knows its births itself
        assertThat(Changes.of(rates("3/9", "2/9").build())
                        .get(RATE)
                        .progress()
                        .orElseThrow()
                        .isWithinChance())
                .isTrue();
    }

    /** 33.4 % of 12 is 4 of 11.97 births, if anything: weighed as a rate of 11. */
    @Test
    void aRateOfFewerBirthsIsWeighedAsOneOfTheFewest() {
        assertThat(progress(12, "33.4 %", 12, "25.0 %").isWithinChance()).isTrue();
        assertThat(progress(120_000, "33.41231 %", 120_000, "25.0 %").certainty())
                .isEqualTo(Certainty.BEYOND_CHANCE);
    }

    @Test
    void sharesOfDollarsAndHospitalsAreNotWeighed() {
        Key<Share> savings = EDITION.share("D.3", "share").at(COMMERCIAL);
        Report report = Report.builder(EDITION)
                .put(FactRef.of(savings, PRIOR), Share.parse("3/9"))
                .put(FactRef.of(savings, CURRENT), Share.parse("4/9"))
                .build();
        assertThat(Changes.of(report).get(savings).progress()).contains(Progress.IMPROVED);
    }

    @Test
    void trendAndCertaintyDoNotContradictEachOther() {
        assertThatThrownBy(() -> new Progress(Trend.UNDETERMINED, Certainty.PROVEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Progress(Trend.IMPROVED, Certainty.NOT_PROVABLE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Progress(Trend.UNCHANGED, Certainty.WITHIN_CHANCE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Against every pair of numerators that print the two rates, by Newcombe's formula on another library's intervals. */
    @Property
    void beyondChanceIsWhatIsBeyondItWhicheverTheNumerators(
            @ForAll @IntRange(min = 1, max = 6_000) int priorBirths,
            @ForAll @IntRange(min = 1, max = 6_000) int currentBirths,
            @ForAll @IntRange(max = 1_000) int perMille,
            @ForAll @IntRange(min = -80, max = 80) int more) {
        int prior = priorBirths * perMille / 1_000;
        int current = Math.floorDiv(currentBirths * Math.min(1_000, Math.max(0, perMille + more)), 1_000);
        FactChange<Share> change =
                change(priorBirths, printed(prior, priorBirths), currentBirths, printed(current, currentBirths));
        int[] before = numerators(printed(prior, priorBirths), priorBirths);
        int[] now = numerators(printed(current, currentBirths), currentBirths);
        boolean isUp = IntStream.of(now)
                .allMatch(y -> IntStream.of(before).allMatch(x -> (long) y * priorBirths > (long) x * currentBirths));
        boolean isDown = IntStream.of(now)
                .allMatch(y -> IntStream.of(before).allMatch(x -> (long) y * priorBirths < (long) x * currentBirths));
        boolean isBeyond = IntStream.of(now)
                .allMatch(y -> IntStream.of(before).allMatch(x -> excludesZero(y, currentBirths, x, priorBirths)));
        Progress progress = change.progress().orElseThrow();
        assertThat(progress.trend() == Trend.WORSENED).isEqualTo(isUp);
        assertThat(progress.trend() == Trend.IMPROVED).isEqualTo(isDown);
        if (isUp || isDown) {
            assertThat(progress.certainty()).isEqualTo(isBeyond ? Certainty.BEYOND_CHANCE : Certainty.WITHIN_CHANCE);
        }
    }

    private static String printed(int numerator, int births) {
        return BigDecimal.valueOf(numerator)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(births), 1, RoundingMode.HALF_UP)
                + " %";
    }

    private static int[] numerators(String rate, int births) {
        return IntStream.rangeClosed(0, births)
                .filter(numerator -> printed(numerator, births).equals(rate))
                .toArray();
    }

    private static boolean excludesZero(int y, int m, int x, int n) {
        Interval is = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(m, y, 0.05);
        Interval was = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(n, x, 0.05);
        double p = (double) y / m;
        double q = (double) x / n;
        return p - q > Math.hypot(p - is.getLowerBound(), was.getUpperBound() - q)
                || q - p > Math.hypot(is.getUpperBound() - p, q - was.getLowerBound());
    }
}
