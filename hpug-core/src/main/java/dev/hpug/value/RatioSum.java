package dev.hpug.value;

/**
 * Adds ratios up: 33.3, 33.3 and 33.4 to 100. As exact as {@link Ratio#plus}, without a ratio for each step on the way. For one
 * method's own use: it changes.
 */
public final class RatioSum {

    private long numerator;
    private long denominator = 1;
    /** What has no common denominator with the others, or would leave the range of a long. */
    private Ratio rest = Ratio.ZERO;

    /** The sum of nothing yet. */
    public RatioSum() {}

    /** Adds {@code ratio}. */
    public void add(Ratio ratio) {
        if (!addSmall(ratio)) {
            rest = rest.plus(ratio);
        }
    }

    private boolean addSmall(Ratio ratio) {
        if (!ratio.isSmall()) {
            return false;
        }
        if (ratio.denominator != denominator && !expand(ratio.denominator)) {
            return false;
        }
        long times = denominator / ratio.denominator;
        if (!SafeLongs.isProduct(ratio.numerator, times) || !SafeLongs.isSum(numerator, ratio.numerator * times)) {
            return false;
        }
        numerator += ratio.numerator * times;
        return true;
    }

    /** Whether the denominator is, or could be made, a multiple of {@code other}. */
    private boolean expand(long other) {
        if (denominator % other == 0) {
            return true;
        }
        long times = other / denominator;
        if (other % denominator != 0 || !SafeLongs.isProduct(numerator, times)) {
            return false;
        }
        numerator *= times;
        denominator = other;
        return true;
    }

    /** The sum of all that were added, 0 of none. */
    public Ratio total() {
        Ratio sum = Ratio.of(numerator, denominator);
        return rest.signum() == 0 ? sum : sum.plus(rest);
    }
}
