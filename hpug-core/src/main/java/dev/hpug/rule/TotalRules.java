package dev.hpug.rule;

import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.arithmetic.WholeCheck;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.printing.Fit;
import dev.hpug.printing.PrintedBlock.Misfit;
import dev.hpug.printing.WholeParts;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules about shares that make up one whole. */
final class TotalRules {

    /** A spreadsheet's sum of ten fractions may be off in its last binary digits; no more is forgiven. */
    private static final int SUM_DECIMAL_PLACES = 6;

    private TotalRules() {}

    static Stream<Rule> of(Edition edition) {
        return edition.wholes().stream()
                .flatMap(whole -> whole.isTotalStated()
                        ? Stream.of(total(whole.id()), stated(whole.statedTotalRule()))
                        : Stream.of(total(whole.id())));
    }

    private static Rule total(String id) {
        return Rule.of(
                        id,
                        Severity.ERROR,
                        submission -> Stream.concat(
                                Misfits.failing(
                                        submission,
                                        WholeParts.class,
                                        parts -> parts.whole().id().equals(id),
                                        (misfit, parts) -> impossible(submission, misfit, parts)),
                                unlikely(submission, id)))
                .explained(
                        "Shares of one whole make 100 %, but rounded to one tenth they seldom print it: an error is only what no"
                                + " rounding explains, a warning what it explains rarely (three units or more).",
                        "33.4 + 33.4 + 33.4 and seven times 0.0: at least 100.05 %.",
                        "33.3 + 33.3 + 33.3 and seven times 0.0: three times 33⅓ print like this.");
    }

    private static Rule stated(String id) {
        return Rule.of(id, Severity.ERROR, submission -> statedTotals(submission, id))
                .explained(
                        "A total that disagrees with the cells it adds up is a formula overwritten or never recalculated.",
                        "The sheet prints 99.0 % under shares that add up to 100.0 %.",
                        "The sheet prints 99.9 % under shares that add up to 99.9 %.");
    }

    private static Problem impossible(Submission submission, Misfit misfit, WholeParts parts) {
        WholeCheck check = parts.check(submission.report(), misfit.style()).orElseThrow();
        return problem(
                submission,
                parts,
                sum(check, parts) + ", which no rounding explains: "
                        + check.reason().orElseThrow() + ".",
                "Look for a share that is missing, counted twice or mistyped.");
    }

    private static Stream<Problem> unlikely(Submission submission, String id) {
        return Misfits.of(submission, Fit.UNLIKELY).stream()
                .filter(misfit -> misfit.constraint() instanceof WholeParts parts
                        && parts.whole().id().equals(id))
                .map(misfit -> unlikely(submission, misfit, (WholeParts) misfit.constraint()));
    }

    private static Problem unlikely(Submission submission, Misfit misfit, WholeParts parts) {
        WholeCheck check = parts.check(submission.report(), misfit.style()).orElseThrow();
        return problem(
                        submission,
                        parts,
                        sum(check, parts) + ", " + points(check.gap()) + " off; rounding explains so much "
                                + howRarely(check) + ".",
                        "Check the shares against their unrounded figures.")
                .graded(Severity.WARNING);
    }

    private static String sum(WholeCheck check, WholeParts parts) {
        FactRef<Share> first = parts.parts().get(0);
        return parts.whole().title() + " ("
                + CellWords.where(first.key().member(), first.period().orElseThrow()) + ") adds up to "
                + CellWords.percent(check.statedSum());
    }

    private static Problem problem(Submission submission, WholeParts parts, String message, String mend) {
        return Problem.of(parts.cells(), message, mend)
                .at(totalLocation(submission, parts.parts().get(0)));
    }

    /** Where the document prints the total itself, that is the place to look; else the first part is. */
    private static Optional<String> totalLocation(Submission submission, FactRef<Share> first) {
        return submission.statedTotals().stream()
                .filter(total -> total.includes(first))
                .findFirst()
                .flatMap(StatedTotal::location);
    }

    private static Stream<Problem> statedTotals(Submission submission, String id) {
        return submission.statedTotals().stream()
                .filter(total -> total.whole().statedTotalRule().equals(id))
                .filter(total -> isEveryPartReadable(submission, total))
                .flatMap(total -> wrongTotal(submission, total));
    }

    /** A part that could not be read is in the sheet's own total and not in ours; its own finding says what to mend. */
    private static boolean isEveryPartReadable(Submission submission, StatedTotal total) {
        return submission.readFindings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .flatMap(finding -> finding.cells().stream())
                .<FactRef<?>>map(LocatedCell::fact)
                .noneMatch(total::includes);
    }

    private static Stream<Problem> wrongTotal(Submission submission, StatedTotal total) {
        FactRef<Share> first = total.first();
        PrintingStyle style = submission.printing().likeliest(first);
        Ratio sum = Ratio.ZERO;
        Interval unrounded = Interval.point(Ratio.ZERO);
        for (Metric<Share> part : total.whole().parts()) {
            Optional<Share> share = submission.report().answer(total.cell(part)).value();
            if (share.isPresent()) {
                sum = sum.plus(share.get().percent());
                unrounded = unrounded.plus(style.interval(share.get()));
            }
        }
        int places = total.total() instanceof Share.Stated stated
                ? Math.min(stated.decimalPlaces(), SUM_DECIMAL_PLACES)
                : SUM_DECIMAL_PLACES;
        boolean addsUpWhatIsPrinted =
                rounded(sum, places).compareTo(rounded(total.total().percent(), places)) == 0;
        // a sum taken before the shares were rounded, or typed by someone who knows it
        boolean addsUpWhatWasRounded =
                unrounded.intersection(total.total().interval()).isPresent();
        if (addsUpWhatIsPrinted || addsUpWhatWasRounded) {
            return Stream.empty();
        }
        return Stream.of(Problem.of(
                        first,
                        "The sheet's own total of " + total.whole().title() + " ("
                                + CellWords.where(first.key().member(), total.period()) + ") says "
                                + CellWords.percent(total.total().percent()) + ", and the shares above it add up to "
                                + CellWords.percent(sum)
                                + ".",
                        "Restore the total's formula and let it recalculate; check for shares typed as text.")
                .at(total.location()));
    }

    private static BigDecimal rounded(Ratio percent, int places) {
        return percent.toDecimal(places, RoundingMode.HALF_UP);
    }

    private static String points(Ratio gap) {
        return CellWords.number(gap.max(gap.negated())) + " points";
    }

    /** Without a probability where precisions differ, or where only one composition in the continuum prints like this. */
    private static String howRarely(WholeCheck check) {
        return check.gapProbability()
                .filter(probability -> probability.signum() > 0)
                .map(probability -> "in about 1 of "
                        + Ratio.ONE.dividedBy(probability).toDecimal(0, RoundingMode.HALF_UP) + " honest totals")
                .orElse("only rarely");
    }
}
