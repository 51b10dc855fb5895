package dev.hpug.comparison;

/**
 * Where a plan stands among the plans that answered, 1 being best, as far as the printed figures prove it: "2 to 4 of 12".
 *
 * <p>{@code best} is 1 + the number of plans provably better, {@code worst} the number of plans minus those provably worse.
 * Whatever the unrounded figures are, the plan's place among them lies between the two, and either can be its place. A plan
 * is provably better than another when every number its figure can stand for is on the good side of every number the
 * other's can: 32.1 % and 32.2 % of births are, 32.1 % twice are not, and 32.1 % and 4,815 of 15,000 are not.
 *
 * <p>Where a report may have been printed in several ways, its figure can stand for what any of them leaves it.
 *
 * <p>Being tied, that is neither being provably better, is <em>not transitive</em>: 11.0 % is tied with 10.96 % and with
 * 11.04 %, and of those two the order is proven. So tied plans do not fall into groups, and ranks may skip numbers. Of two
 * plans in provable order the better one always has the smaller {@code best} and the smaller {@code worst}; the reverse does
 * not hold.
 *
 * @param best the best place it can have, from 1; the rank to show when only one number can be
 * @param worst the worst place it can have, not before {@code best}
 * @param plans how many plans are ranked
 */
public record Rank(int best, int worst, int plans) {

    /**
     * A rank.
     *
     * @throws IllegalArgumentException when not 1 ≤ best ≤ worst ≤ plans
     */
    public Rank {
        if (best < 1 || worst < best || plans < worst) {
            throw new IllegalArgumentException("No rank: " + best + " to " + worst + " of " + plans);
        }
    }

    /** Whether the place is proven: no plan is tied with this one. */
    public boolean isProven() {
        return best == worst;
    }

    /** {@code "3 of 12"} where the place is proven, else {@code "2 to 4 of 12"}. */
    @Override
    public String toString() {
        return (isProven() ? best : best + " to " + worst) + " of " + plans;
    }
}
