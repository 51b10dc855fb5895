package dev.hpug.rule;

import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.arithmetic.WholeCheck;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Whole;
import dev.hpug.printing.Fit;
import dev.hpug.printing.PrintedBlock.Misfit;
import dev.hpug.printing.WholeParts;
import dev.hpug.report.FactSet;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
                            + " rounding explains, a warning what it explains rarely (three units or more).",
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
                submission -> Stream.concat(
                        Misfits.failing(
                                submission,
                                WholeParts.class,
                                parts -> parts.whole().id().equals(id),
                                (misfit, parts) -> impossible(submission, misfit, parts)),
                        unlikely(submission, id)));
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
                .at(totalLocation(submission, parts.whole(), parts.parts().get(0)));
    }

    private static Stream<Whole> wholes(Submission submission, String id) {
        return submission.report().edition().wholes().stream()
                .filter(whole -> whole.id().equals(id));
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
        FactRef<Share> first = FactRef.of(whole.parts().get(0).at(total.line()), total.period());
        PrintingStyle style = submission.printing().likeliest(first);
        Ratio sum = Ratio.ZERO;
        Interval unrounded = Interval.point(Ratio.ZERO);
        for (Metric<Share> part : whole.parts()) {
            Optional<Share> share = facts.find(part.at(total.line()));
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
                        "The sheet's own total of " + whole.title() + " ("
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
