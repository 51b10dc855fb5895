package dev.hpug.printing;

import dev.hpug.arithmetic.Part;
import dev.hpug.arithmetic.PrintingMode;
import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.arithmetic.WholeCheck;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Whole;
import dev.hpug.report.Report;
import dev.hpug.value.Ratio;
import dev.hpug.value.RatioSum;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shares that make one whole: the ten of section D, for one line of business and period.
 *
 * @param whole what they make
 * @param parts where they stand
 */
public record WholeParts(Whole whole, List<FactRef<Share>> parts) implements Constraint {

    private static final Ratio HALF = Ratio.of(1, 2);

    /** Keeps its own copy of the list. */
    public WholeParts {
        parts = List.copyOf(parts);
    }

    @Override
    public List<FactRef<?>> cells() {
        return List.copyOf(parts);
    }

    /** The parts of {@code report} printed in {@code style}; empty when none of them is stated. */
    public Optional<WholeCheck> check(Report report, PrintingStyle style) {
        List<Part> stated = new ArrayList<>(parts.size());
        boolean isAnyKnown = false;
        for (FactRef<Share> cell : parts) {
            Part part = Part.of(report.answer(cell));
            isAnyKnown |= part != Part.unknown();
            stated.add(part);
        }
        return isAnyKnown ? Optional.of(WholeCheck.of(stated).printed(style)) : Optional.empty();
    }

    @Override
    public Judgement judge(Report report, Style style) {
        return check(report, style.shares()).map(WholeParts::judged).orElse(Judgement.FITS);
    }

    private static Judgement judged(WholeCheck check) {
        return switch (check.verdict()) {
            case EXACT, FEASIBLE -> judged(Fit.FITS, check);
            case UNLIKELY -> judged(Fit.UNLIKELY, check);
            case IMPOSSIBLE -> Judgement.FAILS;
        };
    }

    private static Judgement judged(Fit fit, WholeCheck check) {
        boolean isCutOff = check.style().mode() == PrintingMode.CUT_OFF;
        if (check.gap().signum() == 0 && !isCutOff) {
            return Judgement.FITS;
        }
        RatioSum ofAll = new RatioSum();
        RatioSum ofRounded = new RatioSum();
        RatioSum squares = new RatioSum();
        for (Part part : check.parts()) {
            if (part instanceof Part.Known known && known.share() instanceof Share.Stated share) {
                Ratio unit = check.style().unitOf(share);
                ofAll.add(unit);
                if (share.statedPercent().signum() != 0) {
                    ofRounded.add(unit);
                    squares.add(unit.times(unit));
                }
            }
        }
        if (squares.total().signum() == 0) {
            return new Judgement(fit, 0);
        }
        Ratio gap = check.gap();
        Ratio distance = gap.max(gap.negated());
        if (isCutOff) {
            // a printed 0 can hide as much as the others, or be nothing
            Ratio tooLittleLost = gap.plus(ofRounded.total().times(HALF));
            Ratio tooMuchLost = gap.plus(ofAll.total().times(HALF)).negated();
            distance = tooLittleLost.max(tooMuchLost).max(Ratio.ZERO);
        }
        return new Judgement(fit, Likelihood.ofGap(distance, squares.total()));
    }
}
