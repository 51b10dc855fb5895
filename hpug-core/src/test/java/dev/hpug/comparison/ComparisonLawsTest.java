package dev.hpug.comparison;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.period.Period.CURRENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Polarity;
import dev.hpug.oracle.Fractions;
import dev.hpug.report.Report;
import dev.hpug.testing.HonestRounding;
import dev.hpug.testing.HpugDomain;
import dev.hpug.testing.Intervals;
import dev.hpug.value.Count;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.numbers.fraction.BigFraction;

/** Ranks, medians and pools against what pairs, samples and enumeration say. */
@Domain(HpugDomain.class)
@Domain(DomainContext.Global.class)
class ComparisonLawsTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final FactRef<Count> BIRTHS =
            FactRef.of(EDITION.count("C.1.A.i", "births").at(COMMERCIAL), CURRENT);
    private static final FactRef<Share> RATE =
            FactRef.of(EDITION.share("C.1.A.i", "cSectionRate").at(COMMERCIAL), CURRENT);
    private static final FactRef<Count> HOSPITALS =
            FactRef.of(EDITION.count("A.2a", "count").at(), CURRENT);
    private static final FactRef<Share> HOSPITAL_SHARE =
            FactRef.of(EDITION.share("A.2a", "share").at(), CURRENT);
    private static final List<Interval> SMALL_INTERVALS = Intervals.all(5);

    private static List<Figure> figures(List<Interval> bounds) {
        return bounds.stream()
                .map(interval -> new Figure(interval.lower(), interval))
                .toList();
    }

    /** Every kind of bounds, ends in and out, crowded so that ends meet. */
    @Property(tries = 2_000)
    void ranksAreThoseOfAllPairs(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 85) Integer> chosen, @ForAll Polarity polarity) {
        List<Interval> bounds = chosen.stream()
                .map(choice -> SMALL_INTERVALS.get(choice % SMALL_INTERVALS.size()))
                .toList();
        List<Optional<Rank>> ranks = new Lineup(figures(bounds)).ranks(polarity);
        for (int i = 0; i < bounds.size(); i++) {
            Interval own = bounds.get(i);
            int below = (int)
                    bounds.stream().filter(other -> isWhollyBelow(other, own)).count();
            int above = (int)
                    bounds.stream().filter(other -> isWhollyBelow(own, other)).count();
            int plans = bounds.size();
            assertThat(ranks.get(i))
                    .isEqualTo(
                            switch (polarity) {
                                case NEITHER -> Optional.empty();
                                case LOWER_IS_BETTER -> Optional.of(new Rank(1 + below, plans - above, plans));
                                case HIGHER_IS_BETTER -> Optional.of(new Rank(1 + above, plans - below, plans));
                            });
        }
    }

    /** By the definition, over numbers dense enough to tell: no number of the one is at or above one of the other. */
    private static boolean isWhollyBelow(Interval one, Interval other) {
        return QUARTERS.stream()
                .filter(one::contains)
                .allMatch(low -> QUARTERS.stream().filter(other::contains).allMatch(high -> low.compareTo(high) < 0));
    }

    private static final List<Ratio> QUARTERS =
            IntStream.rangeClosed(0, 20).mapToObj(i -> Ratio.of(i, 4)).toList();

    /** Whatever honest figures are behind the prints, each plan's true place and the true median are where they are said to be. */
    @Property(tries = 500)
    void truePlacesAndMediansLieWithinTheBounds(
            @ForAll @IntRange(min = 1, max = 9) int plans,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 2) int places) {
        Random random = new Random(seed);
        List<BigFraction> truth = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < plans; i++) {
            int of = 1 + random.nextInt(3_000);
            int numerator = Math.min(of, of / 4 + random.nextInt(4));
            truth.add(BigFraction.of(100L * numerator, of));
            Share share = random.nextInt(4) == 0
                    ? Share.ofRatio(numerator, of).value().orElseThrow()
                    : HonestRounding.print(Ratio.of(100L * numerator, of), places);
            reports.add(
                    Report.builder(EDITION).plan("plan " + i).put(RATE, share).build());
        }
        FactComparison<Share> rates = Comparison.of(reports).get(RATE);
        for (int i = 0; i < plans; i++) {
            BigFraction own = truth.get(i);
            int better = (int)
                    truth.stream().filter(other -> other.compareTo(own) < 0).count();
            Rank rank = rates.places().get(i).rank().orElseThrow();
            assertThat(1 + better).isBetween(rank.best(), rank.worst());
        }
        List<BigFraction> sorted = truth.stream().sorted().toList();
        BigFraction median =
                sorted.get((plans - 1) / 2).add(sorted.get(plans / 2)).divide(2);
        Spread spread = rates.spread().orElseThrow();
        assertThat(spread.median().bounds().contains(Fractions.toRatio(median))).isTrue();
        assertThat(spread.least().bounds().contains(Fractions.toRatio(sorted.get(0))))
                .isTrue();
        assertThat(spread.greatest().bounds().contains(Fractions.toRatio(sorted.get(plans - 1))))
                .isTrue();
        for (int i = 0; i < plans; i++) {
            assertThat(rates.places()
                            .get(i)
                            .fromMedian()
                            .orElseThrow()
                            .bounds()
                            .contains(Fractions.toRatio(truth.get(i).subtract(median))))
                    .isTrue();
        }
    }

    /** The bounds are no wider than they must be: all figures at their lowest give the lower one, and so for the upper. */
    @Property(tries = 500)
    void theMediansBoundsAreTight(@ForAll @Size(min = 1, max = 9) List<Share.Stated> shares) {
        List<Figure> figures = shares.stream()
                .map(share ->
                        Figure.of(share, List.of(PrintingStyle.OWN_DIGITS)).orElseThrow())
                .toList();
        Figure median = new Lineup(figures).spread().median();
        assertThat(median.nominal())
                .isEqualTo(middle(figures.stream().map(Figure::nominal).toList()));
        assertThat(median.bounds().lower())
                .isEqualTo(middle(
                        figures.stream().map(figure -> figure.bounds().lower()).toList()));
        assertThat(median.bounds().upper())
                .contains(middle(figures.stream()
                        .map(figure -> figure.bounds().upper().orElseThrow())
                        .toList()));
    }

    private static Ratio middle(List<Ratio> numbers) {
        List<Ratio> sorted = numbers.stream().sorted().toList();
        int size = sorted.size();
        return sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).dividedBy(Ratio.of(2));
    }

    /** Every number of c-sections is tried: the sums of those that print like the rates are the pooled numerators. */
    @Property(tries = 300)
    void pooledCSectionsAreExactlyTheSumsThatPrint(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 3_000) Integer> births, @ForAll long seed) {
        Random random = new Random(seed);
        List<Report> reports = new ArrayList<>();
        TreeSet<Long> sums = new TreeSet<>(List.of(0L));
        for (int of : births) {
            Share rate = HonestRounding.print(Ratio.of(100L * random.nextInt(of + 1), of), 1);
            reports.add(Report.builder(EDITION)
                    .plan("plan " + reports.size())
                    .put(BIRTHS, Count.of(of))
                    .put(RATE, rate)
                    .build());
            TreeSet<Long> longer = new TreeSet<>();
            for (long numerator = 0; numerator <= of; numerator++) {
                if (HonestRounding.print(Ratio.of(100 * numerator, of), 1).equals(rate)) {
                    for (long sum : sums) {
                        longer.add(sum + numerator);
                    }
                }
            }
            sums = longer;
        }
        Pool pool = Comparison.of(reports).get(RATE).pooled().orElseThrow();
        assertThat(pool.numerators()).isEqualTo(Interval.closed(Ratio.of(sums.first()), Ratio.of(sums.last())));
        assertThat(pool.denominators())
                .isEqualTo(Interval.point(
                        Ratio.of(births.stream().mapToLong(Integer::longValue).sum())));
    }

    @Property(tries = 300)
    void pooledHospitalsHoldTheTruth(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 400) Integer> hospitals, @ForAll long seed) {
        Random random = new Random(seed);
        List<Report> reports = new ArrayList<>();
        long top = 0;
        long bottom = 0;
        for (int of : hospitals) {
            int with = 1 + random.nextInt(of);
            top += with;
            bottom += of;
            reports.add(Report.builder(EDITION)
                    .plan("plan " + reports.size())
                    .put(HOSPITALS, Count.of(with))
                    .put(HOSPITAL_SHARE, HonestRounding.print(Ratio.of(100L * with, of), 1))
                    .build());
        }
        Pool pool = Comparison.of(reports).get(HOSPITAL_SHARE).pooled().orElseThrow();
        assertThat(pool.numerators()).isEqualTo(Interval.point(Ratio.of(top)));
        assertThat(pool.denominators().contains(Ratio.of(bottom))).isTrue();
        assertThat(pool.percent().contains(Ratio.of(100 * top, bottom))).isTrue();
    }
}
