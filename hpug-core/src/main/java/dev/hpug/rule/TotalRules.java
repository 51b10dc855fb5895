package dev.hpug.rule;

import dev.hpug.arithmetic.Part;
import dev.hpug.arithmetic.WholeCheck;
import dev.hpug.arithmetic.WholeVerdict;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.report.FactSet;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules about shares that make up one whole. */
final class TotalRules {

    private static final String SECTION_D = "d.total";

    /** A spreadsheet's sum of ten fractions may be off in its last binary digits; no more is forgiven. */
    private static final int SUM_DECIMAL_PLACES = 6;

    private static final Rule PAYMENT = total(SECTION_D)
            .explained(
                    "Ten shares of one whole make 100 %, but rounded to one tenth they seldom print it: an error is only what no"
                            + " rounding explains, a warning what it explains rarely (0.3 points or more).",
                    "33.4 + 33.4 + 33.4 and seven times 0.0: at least 100.05 %.",
                    "33.3 + 33.3 + 33.3 and seven times 0.0: three times 33⅓ print like this.");
    private static final Rule MENTAL_HEALTH = total("c.mental-health.total")
            .explained(
                    "Every outpatient mental-health visit is of one of three kinds.",
                    "60.0 + 30.0 + 9.0: at most 99.15 %.",
                    "60.0 + 30.0 + 9.9: 99.9 % as printed, and rounding explains it.");
    private static final Rule STATED = Rule.of("d.total.stated", Severity.ERROR, TotalRules::statedTotals)
            .explained(
                    "A total that disagrees with the cells it adds up is a formula overwritten or never recalculated.",
                    "The sheet prints 99.0 % under shares that add up to 100.0 %.",
                    "The sheet prints 99.9 % under shares that add up to 99.9 %.");

    private TotalRules() {}

    static List<Rule> all() {
        return List.of(PAYMENT, STATED, MENTAL_HEALTH);
    }

    private static Rule total(String id) {
        return Rule.of(
                id,
                Severity.ERROR,
                submission -> wholes(submission, id).mapMulti((whole, problems) -> {
                    for (Period period : Period.values()) {
                        for (List<Key<Share>> keys : whole.keysByMember()) {
                            notWhole(submission, whole, keys, period).ifPresent(problems);
                        }
                    }
                }));
    }

    private static Stream<Whole> wholes(Submission submission, String id) {
        return submission.report().edition().wholes().stream()
                .filter(whole -> whole.id().equals(id));
    }

    private static Optional<Problem> notWhole(
            Submission submission, Whole whole, List<Key<Share>> keys, Period period) {
        FactSet facts = submission.report().get(period);
        List<Part> parts = new ArrayList<>();
        for (Key<Share> key : keys) {
            parts.add(Part.of(facts.answer(key)));
        }
        if (parts.stream().allMatch(Part.unknown()::equals)) {
            return Optional.empty();
        }
        WholeCheck check = WholeCheck.of(parts);
        if (check.verdict() == WholeVerdict.EXACT || check.verdict() == WholeVerdict.FEASIBLE) {
            return Optional.empty();
        }
        FactRef<Share> first = FactRef.of(keys.get(0), period);
        String stated = whole.title() + " (" + where(first) + ") adds up to " + percent(check.statedSum());
        Problem problem = check.verdict() == WholeVerdict.IMPOSSIBLE
                ? Problem.of(
                        first,
                        stated + ", which no rounding to the digits stated explains: "
                                + check.reason().orElseThrow() + ".",
                        "Look for a share that is missing, counted twice or mistyped.")
                : Problem.of(
                                first,
                                stated + ", " + points(check.gap()) + " off; rounding explains so much "
                                        + howRarely(check) + ".",
                                "Check the shares against their unrounded figures.")
                        .graded(Severity.WARNING);
        return Optional.of(problem.at(totalLocation(submission, whole, first)));
    }

    /** Where the document prints the total itself, that is the place to look; else the first part is. */
    private static Optional<String> totalLocation(Submission submission, Whole whole, FactRef<Share> first) {
        return submission.statedTotals().stream()
                .filter(total -> whole.id().equals(SECTION_D))
                .filter(total -> isOf(total, first))
                .findFirst()
                .flatMap(StatedTotal::location);
    }

    private static boolean isOf(StatedTotal total, FactRef<Share> part) {
        return part.key().member().equals(Optional.of(total.line()))
                && part.period().equals(Optional.of(total.period()));
    }

    private static Stream<Problem> statedTotals(Submission submission) {
        return wholes(submission, SECTION_D)
                .flatMap(whole -> submission.statedTotals().stream()
                        .filter(total -> isEveryPartReadable(submission, whole, total))
                        .flatMap(total -> wrongTotal(submission, whole, total)));
    }

    /** A part that could not be read is in the sheet's own total and not in ours; its own finding says what to mend. */
    private static boolean isEveryPartReadable(Submission submission, Whole whole, StatedTotal total) {
        return submission.readFindings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .flatMap(finding -> finding.cells().stream())
                .<FactRef<?>>map(LocatedCell::fact)
                .filter(cell -> cell.period().equals(Optional.of(total.period())))
                .filter(cell -> cell.key().member().equals(Optional.of(total.line())))
                .noneMatch(cell -> whole.parts().contains(cell.key().metric()));
    }

    private static Stream<Problem> wrongTotal(Submission submission, Whole whole, StatedTotal total) {
        FactSet facts = submission.report().get(total.period());
        Ratio sum = Ratio.ZERO;
        for (Metric<Share> part : whole.parts()) {
            sum = sum.plus(facts.find(part.at(total.line())).map(Share::percent).orElse(Ratio.ZERO));
        }
        int places = total.total() instanceof Share.Stated stated
                ? Math.min(stated.decimalPlaces(), SUM_DECIMAL_PLACES)
                : SUM_DECIMAL_PLACES;
        if (rounded(sum, places).compareTo(rounded(total.total().percent(), places)) == 0) {
            return Stream.empty();
        }
        FactRef<Share> first = FactRef.of(whole.parts().get(0).at(total.line()), total.period());
        return Stream.of(Problem.of(
                        first,
                        "The sheet's own total of " + whole.title() + " (" + where(first) + ") says "
                                + percent(total.total().percent()) + ", and the shares above it add up to "
                                + percent(sum)
                                + ".",
                        "Restore the total's formula and let it recalculate; check for shares typed as text.")
                .at(total.location()));
    }

    private static BigDecimal rounded(Ratio percent, int places) {
        return percent.toDecimal(places, RoundingMode.HALF_UP);
    }

    private static String points(Ratio gap) {
        return number(gap.max(gap.negated())) + " points";
    }

    /** Without a probability where precisions differ, or where only one composition in the continuum prints like this. */
    private static String howRarely(WholeCheck check) {
        return check.gapProbability()
                .filter(probability -> probability.signum() > 0)
                .map(probability -> "in about 1 of "
                        + Ratio.ONE.dividedBy(probability).toDecimal(0, RoundingMode.HALF_UP) + " honest totals")
                .orElse("only rarely");
    }

    private static String where(FactRef<?> cell) {
        return cell.key().member().map(Member::id).orElse("all") + ", "
                + cell.period().orElseThrow().id();
    }

    private static String percent(Ratio percent) {
        return number(percent) + " %";
    }

    private static String number(Ratio number) {
        BigDecimal shown = rounded(number, SUM_DECIMAL_PLACES).stripTrailingZeros();
        return (shown.scale() < 1 ? shown.setScale(1) : shown).toPlainString();
    }
}
