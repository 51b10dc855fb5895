package dev.hpug.printing;

import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The units that figures may have been printed to besides their own digits, because all of them are multiples. */
final class Units {

    /** Not 0.2 and 0.05: they would excuse 33.4 % of 12, and three times 33.4. */
    private static final List<BigDecimal> OF_SHARES =
            Stream.of("0.25", "0.5", "1", "5", "10").map(BigDecimal::new).toList();

    private static final Ratio FINEST = Ratio.of(OF_SHARES.get(0));

    private static final int MOST_ZEROS_OF_DOLLARS = 7;

    /** How often figures must be multiples against the odds before their unit counts: two whole percents among tenths do. */
    private static final BigDecimal ENOUGH = BigDecimal.valueOf(25);

    private static final BigDecimal BEYOND_CHANCE = BigDecimal.valueOf(10_000);

    private Units() {}

    /** A unit that figures are multiples of. */
    record Multiple(BigDecimal unit, BigDecimal odds, int likelihood) {

        /** Whether figures are multiples so much against the odds that it cannot well be chance. */
        boolean isBacked() {
            return odds.compareTo(ENOUGH) >= 0;
        }

        /** Whether no honest report would have them by chance: four whole percents among tenths. */
        boolean isBeyondChance() {
            return odds.compareTo(BEYOND_CHANCE) >= 0;
        }
    }

    /** The units coarser than their digits that all of {@code shares}, none of them zero, are multiples of, the finest first. */
    static List<Multiple> ofShares(List<Share.Stated> shares) {
        if (shares.isEmpty() || !areMultiples(shares, FINEST)) {
            // every other unit is a multiple of the finest
            return List.of();
        }
        List<Multiple> units = new ArrayList<>();
        for (BigDecimal unit : OF_SHARES) {
            if (areMultiples(shares, Ratio.of(unit))) {
                Multiple multiple =
                        multiple(unit, shares.stream().map(Units::ownUnit).toList());
                if (multiple.odds().compareTo(BigDecimal.ONE) > 0) {
                    units.add(multiple);
                }
            }
        }
        return units;
    }

    private static BigDecimal ownUnit(Share.Stated share) {
        return share.unit().toDecimal(share.decimalPlaces(), RoundingMode.UNNECESSARY);
    }

    private static boolean areMultiples(List<Share.Stated> shares, Ratio unit) {
        for (Share.Stated share : shares) {
            if (!share.percent().isMultipleOf(unit)) {
                return false;
            }
        }
        return true;
    }

    /** The largest power of ten, up to ten million, that all of {@code dollars}, none of them zero, are multiples of, if above one. */
    static List<Multiple> ofDollars(List<BigDecimal> dollars) {
        int zeros = MOST_ZEROS_OF_DOLLARS;
        for (BigDecimal amount : dollars) {
            zeros = Math.min(zeros, -amount.stripTrailingZeros().scale());
        }
        if (dollars.isEmpty() || zeros <= 0) {
            return List.of();
        }
        BigDecimal unit = BigDecimal.ONE.movePointRight(zeros);
        return List.of(
                multiple(unit, dollars.stream().map(amount -> BigDecimal.ONE).toList()));
    }

    private static Multiple multiple(BigDecimal unit, List<BigDecimal> ownUnits) {
        BigDecimal odds = BigDecimal.ONE;
        int likelihood = Likelihood.COARSER_UNIT;
        for (BigDecimal own : ownUnits) {
            if (own.compareTo(unit) < 0) {
                BigDecimal times = unit.divide(own);
                odds = odds.multiply(times);
                likelihood += Likelihood.ofMultiples(times);
            }
        }
        return new Multiple(unit.stripTrailingZeros(), odds, likelihood);
    }
}
