package dev.hpug.arithmetic;

import dev.hpug.value.Answer;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
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
 * <p>The answer is exact. Each part may be anything in its {@linkplain Share#interval interval}, independently of the
 * others; so the totals they can have are the sum of those intervals, and 100 is a possible total exactly when that sum
 * holds it. No part is below 0, and that decides some cases: 50.1 + 50.1 + 0.0 + 0.0 + 0.0 is impossible, because the
 * three last parts can only add to a total of at least 100.1, where a slack of half a unit a part would excuse 0.25.
 *
 * <p>Any number of parts, stated to any precision; exact and unknown parts can be mixed in. Immutable.
 */
public final class WholeCheck {

    /** The miss, in percentage points, from which a possible total is called unlikely: 0.3. */
    public static final Ratio UNLIKELY_GAP = Ratio.of(new BigDecimal("0.3"));

    private static final int REASON_DECIMAL_PLACES = 2;

    private final List<Part> parts;
    private final Ratio statedSum;
    private final WholeVerdict verdict;

    private WholeCheck(List<Part> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A whole has at least one part");
        }
        this.parts = parts;
        this.statedSum = knownShares().map(Share::percent).reduce(Ratio.ZERO, Ratio::plus);
        this.verdict = judge();
    }

    /** Checks {@code parts}. @throws IllegalArgumentException when there are none */
    public static WholeCheck of(List<? extends Part> parts) {
        return new WholeCheck(List.copyOf(parts));
    }

    /** Checks parts that are all known. @throws IllegalArgumentException when there are none */
    public static WholeCheck ofShares(List<? extends Share> shares) {
        return new WholeCheck(shares.stream().map(share -> Part.of(share)).toList());
    }

    /** Checks answers, those without a value as unknown parts. @throws IllegalArgumentException when there are none */
    public static WholeCheck ofAnswers(List<Answer<Share>> answers) {
        return new WholeCheck(answers.stream().map(answer -> Part.of(answer)).toList());
    }

    private WholeVerdict judge() {
        if (outsideWhole().isPresent()) {
            return WholeVerdict.IMPOSSIBLE;
        }
        Ratio gap = gap();
        // as stated every part lies in its own interval, so a sum of 100 needs no further proof
        if (gap.signum() == 0 && !hasUnknownParts()) {
            return WholeVerdict.EXACT;
        }
        if (!possibleTotal().contains(Ratio.HUNDRED)) {
            return WholeVerdict.IMPOSSIBLE;
        }
        return gap.max(gap.negated()).compareTo(UNLIKELY_GAP) >= 0 ? WholeVerdict.UNLIKELY : WholeVerdict.FEASIBLE;
    }

    /** The parts, in the order given. */
    public List<Part> parts() {
        return parts;
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
        Ratio gap = statedSum.minus(Ratio.HUNDRED);
        return hasUnknownParts() ? gap.max(Ratio.ZERO) : gap;
    }

    /**
     * Every total the unrounded parts can have, in percent: [99.75, 100.05) for three times 33.3 %. Where a part lies
     * outside 0–100 % it is taken at its word.
     */
    public Interval possibleTotal() {
        return parts.stream().map(Part::interval).reduce(Interval::plus).orElseThrow();
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
        List<Interval> intervals = parts.stream().map(Part::interval).toList();
        Interval total = possibleTotal();
        if (total.isPoint()) {
            return Optional.of(intervals.stream().map(Interval::lower).toList());
        }
        // below 1 unless every part may be at its upper bound, so open upper bounds are never reached
        Ratio way = Ratio.HUNDRED.minus(total.lower()).dividedBy(width(total));
        return Optional.of(intervals.stream()
                .map(interval -> interval.lower().plus(way.times(width(interval))))
                .toList());
    }

    private static Ratio width(Interval interval) {
        return interval.upper().orElseThrow().minus(interval.lower());
    }

    /**
     * Why it is impossible, in words, e.g. {@code "the 3 shares total at least 100.05 %"} or {@code "a share of 104.0 % is
     * no part of a whole"}; empty when it is possible.
     */
    public Optional<String> reason() {
        if (verdict.isPossible()) {
            return Optional.empty();
        }
        return Optional.of(outsideWhole()
                .map(share -> "a share of " + share + " is no part of a whole")
                .orElseGet(() -> subject() + missOf(possibleTotal())));
    }

    private String subject() {
        return parts.size() == 1 ? "the one share" : "the " + parts.size() + " shares";
    }

    private static String missOf(Interval total) {
        if (total.isPoint()) {
            return " total " + percentText(total.lower()) + ", not 100 %";
        }
        if (total.isAbove(Ratio.HUNDRED)) {
            return " total at least " + percentText(total.lower());
        }
        return " can total " + (total.upperIncluded() ? "at most " : "less than ")
                + percentText(total.upper().orElseThrow()) + ", never 100 %";
    }

    /** Exact where the decimals end, else with as many as it takes to tell the number from 100. */
    private static String percentText(Ratio percent) {
        String exact = percent.toString();
        if (exact.indexOf('/') < 0) {
            return exact + " %";
        }
        int places = REASON_DECIMAL_PLACES;
        while (percent.toDecimal(places, RoundingMode.HALF_UP).compareTo(BigDecimal.valueOf(100)) == 0) {
            places++;
        }
        return "about " + percent.toDecimal(places, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    private Optional<Share> outsideWhole() {
        return knownShares().filter(share -> !share.isWithinWhole()).findFirst();
    }

    private Stream<Share> knownShares() {
        return parts.stream().filter(Part.Known.class::isInstance).map(part -> ((Part.Known) part).share());
    }

    private boolean hasUnknownParts() {
        return parts.contains(Part.unknown());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WholeCheck check && parts.equals(check.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The verdict and the parts, e.g. {@code "IMPOSSIBLE: 33.4 % + 33.4 % + 33.4 %"}. */
    @Override
    public String toString() {
        return verdict + ": "
                + String.join(" + ", parts.stream().map(Part::toString).toList());
    }
}
