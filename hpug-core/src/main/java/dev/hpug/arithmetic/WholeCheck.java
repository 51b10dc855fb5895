package dev.hpug.arithmetic;

import dev.hpug.value.Answer;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.RatioSum;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Do rounded parts make the whole? Asks of printed shares whether unrounded, non-negative ones exist that print like them
 * and sum to exactly 100 %:
 *
 * <pre>{@code
 * WholeCheck.ofShares(List.of(Share.ofPercent("33.3"), Share.ofPercent("33.3"), Share.ofPercent("33.3"))).verdict(); // FEASIBLE
 * WholeCheck.ofShares(List.of(Share.ofPercent("33.4"), Share.ofPercent("33.4"), Share.ofPercent("33.4"))).verdict(); // IMPOSSIBLE
 * }</pre>
 *
 * <p>The answer is exact. Each part may be anything in its {@linkplain PrintingStyle#interval(Share) interval}, independently of the
 * others; so the totals they can have are the sum of those intervals, and 100 is a possible total exactly when that sum
 * holds it. No part is below 0, and that decides some cases: 50.1 + 50.1 + 0.0 + 0.0 + 0.0 is impossible, because the
 * three last parts can only add to a total of at least 100.1, where a slack of half a unit a part would excuse 0.25.
 *
 * <p>Any number of parts, stated to any precision; exact and unknown parts can be mixed in. Shares are taken to be rounded
 * half up; {@link #printed} asks the same of shares rounded half to even or cut off. Immutable.
 */
public final class WholeCheck {

    /** The miss, in units of the printed figures, from which a possible total is called unlikely: 3, which is 0.3 points at tenths. */
    public static final int UNLIKELY_UNITS = 3;

    private final List<Part> parts;
    private final PrintingStyle style;
    private final Ratio statedSum;
    private final boolean hasUnknownParts;
    private final Ratio gap;
    private final WholeVerdict verdict;

    private WholeCheck(List<Part> parts, PrintingStyle style) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A whole has at least one part");
        }
        this.parts = parts;
        this.style = style;
        this.statedSum = sum(parts);
        this.hasUnknownParts = parts.contains(Part.unknown());
        this.gap = gap(statedSum.minus(Ratio.HUNDRED), hasUnknownParts);
        this.verdict = judge();
    }

    private static Ratio sum(List<Part> parts) {
        RatioSum sum = new RatioSum();
        for (Part part : parts) {
            if (part instanceof Part.Known known) {
                sum.add(known.share().percent());
            }
        }
        return sum.total();
    }

    /** Checks {@code parts}. @throws IllegalArgumentException when there are none */
    public static WholeCheck of(List<? extends Part> parts) {
        return new WholeCheck(List.copyOf(parts), PrintingStyle.OWN_DIGITS);
    }

    /** Checks parts that are all known. @throws IllegalArgumentException when there are none */
    public static WholeCheck ofShares(List<? extends Share> shares) {
        return of(shares.stream().map(share -> Part.of(share)).toList());
    }

    /** Checks answers, those without a value as unknown parts. @throws IllegalArgumentException when there are none */
    public static WholeCheck ofAnswers(List<Answer<Share>> answers) {
        return of(answers.stream().map(answer -> Part.of(answer)).toList());
    }

    /**
     * The same parts, printed in another way: 33.4 + 33.3 + 33.4 is feasible when rounded half up and impossible when cut
     * off, because that only ever loses.
     */
    public WholeCheck printed(PrintingStyle how) {
        return how.equals(style) ? this : new WholeCheck(parts, how);
    }

    private WholeVerdict judge() {
        if (outsideWhole().isPresent()) {
            return WholeVerdict.IMPOSSIBLE;
        }
        // as stated every part lies in its own interval, so a sum of 100 needs no further proof
        if (gap.signum() == 0 && !hasUnknownParts) {
            return WholeVerdict.EXACT;
        }
        if (!possibleTotal().contains(Ratio.HUNDRED)) {
            return WholeVerdict.IMPOSSIBLE;
        }
        return surprise().compareTo(unlikelyGap()) >= 0 ? WholeVerdict.UNLIKELY : WholeVerdict.FEASIBLE;
    }

    /** How far 100 is from the totals to be expected; a stated 0 may stand for nothing or lose as much as the others. */
    private Ratio surprise() {
        Ratio excess = gap;
        Ratio lack = hasUnknownParts ? Ratio.ZERO : excess.negated();
        if (style.mode() == PrintingMode.CUT_OFF) {
            excess = statedSum
                    .minus(Ratio.HUNDRED)
                    .plus(averageLoss(share -> share.statedPercent().signum() != 0));
            lack = lack.minus(averageLoss(share -> true));
        }
        return excess.max(lack);
    }

    private Ratio unlikelyGap() {
        Ratio coarsest = Ratio.ZERO;
        for (Part part : parts) {
            if (part instanceof Part.Known known && known.share() instanceof Share.Stated share) {
                coarsest = coarsest.max(style.unitOf(share));
            }
        }
        return coarsest.times(Ratio.of(UNLIKELY_UNITS));
    }

    private Ratio averageLoss(Predicate<Share.Stated> counted) {
        return statedShares()
                .filter(counted)
                .map(share -> style.mode().averageLoss(style.unitOf(share)))
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    /** The parts, in the order given. */
    public List<Part> parts() {
        return parts;
    }

    /** How the parts are taken to have been printed: {@link Printing#HALF_UP} unless {@link #printed} said otherwise. */
    public PrintingStyle style() {
        return style;
    }

    /** The verdict. */
    public WholeVerdict verdict() {
        return verdict;
    }

    /** The known parts added up as stated, in percent: 99.9 for three times 33.3 %. */
    public Ratio statedSum() {
        return statedSum;
    }

    /**
     * By how many percentage points the parts as stated miss 100: −0.1 for three times 33.3 %. Where a part is unknown it
     * makes up any lack, so only an excess is a miss.
     */
    public Ratio gap() {
        return gap;
    }

    private static Ratio gap(Ratio excess, boolean hasUnknownParts) {
        return hasUnknownParts ? excess.max(Ratio.ZERO) : excess;
    }

    /**
     * Every total the unrounded parts can have, in percent: [99.75, 100.05) for three times 33.3 %. Where a part lies
     * outside 0–100 % it is taken at its word.
     */
    public Interval possibleTotal() {
        return Interval.sum(intervals());
    }

    private List<Interval> intervals() {
        List<Interval> intervals = new ArrayList<>(parts.size());
        for (Part part : parts) {
            intervals.add(interval(part));
        }
        return intervals;
    }

    private Interval interval(Part part) {
        return part instanceof Part.Known known ? style.interval(known.share()) : part.interval();
    }

    /**
     * Unrounded parts that print like the given ones and sum to exactly 100, in percent and in the parts' order; empty
     * when that is {@linkplain WholeVerdict#IMPOSSIBLE impossible}. For three times 33.3 %: three times 100/3.
     *
     * <p>Of the many there are, this is the one in which every part lies the same fraction of the way through its
     * interval.
     */
    public Optional<List<Ratio>> witness() {
        if (!verdict.isPossible()) {
            return Optional.empty();
        }
        Interval total = possibleTotal();
        if (total.isPoint()) {
            return Optional.of(intervals().stream().map(Interval::lower).toList());
        }
        // 0 or 1 only where every part may be at its bound, so open bounds are never reached
        Ratio way = Ratio.HUNDRED.minus(total.lower()).dividedBy(width(total));
        return Optional.of(intervals().stream()
                .map(interval -> interval.lower().plus(way.times(width(interval))))
                .toList());
    }

    private static Ratio width(Interval interval) {
        return interval.upper().orElseThrow().minus(interval.lower());
    }

    /**
     * The exact probability that honestly printed shares miss 100 by as much as these or more, on either side: 1 where
     * nothing is missed, 20669/36288 (0.57) for ten shares that miss it by one unit, 0.0028 by three. A measure of how
     * surprising a total is that rounding alone explains; says nothing of any single share.
     *
     * <p>Taken of the shares stated to one common precision; parts known exactly leave them the rest of the whole. It is
     * the model of large shares, each as likely to be rounded by one amount as by another. Of shares stated as 0 some
     * may be nothing, which rounds by no amount: their number is taken to be the one with the largest probability. Where
     * digits were cut off the miss is counted from the expected total, half a unit a share below 100. The work grows with
     * the square of the number of shares.
     *
     * @return empty when it is {@linkplain WholeVerdict#IMPOSSIBLE impossible}, a part is unknown, precisions differ, or
     *     fewer than two shares are stated
     */
    public Optional<Ratio> gapProbability() {
        return verdict.isPossible() && !hasUnknownParts
                ? GapProbability.of(statedShares().toList(), gap(), style)
                : Optional.empty();
    }

    /**
     * Why it is impossible, in words, e.g. {@code "the 3 shares total at least 100.05 %"} or {@code "a share of 104.0 % is
     * no part of a whole"}. Empty when it is possible.
     */
    public Optional<String> reason() {
        return verdict.isPossible() ? Optional.empty() : Optional.of(WholeReason.of(this, outsideWhole()));
    }

    private Optional<Share> outsideWhole() {
        for (Part part : parts) {
            if (part instanceof Part.Known known && !known.share().isWithinWhole()) {
                return Optional.of(known.share());
            }
        }
        return Optional.empty();
    }

    private Stream<Share> knownShares() {
        return parts.stream().filter(Part.Known.class::isInstance).map(part -> ((Part.Known) part).share());
    }

    private Stream<Share.Stated> statedShares() {
        return knownShares().filter(Share.Stated.class::isInstance).map(Share.Stated.class::cast);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WholeCheck check && parts.equals(check.parts) && style.equals(check.style);
    }

    @Override
    public int hashCode() {
        return 31 * parts.hashCode() + style.hashCode();
    }

    /** The verdict and the parts, e.g. {@code "IMPOSSIBLE: 33.4 % + 33.4 % + 33.4 %"}; unless half up, the printing. */
    @Override
    public String toString() {
        return verdict + (style.equals(PrintingStyle.OWN_DIGITS) ? "" : " " + style) + ": "
                + String.join(" + ", parts.stream().map(Part::toString).toList());
    }
}
