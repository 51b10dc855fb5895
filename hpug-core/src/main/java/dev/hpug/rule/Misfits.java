package dev.hpug.rule;

import dev.hpug.printing.Constraint;
import dev.hpug.printing.Fit;
import dev.hpug.printing.PrintedBlock;
import dev.hpug.printing.PrintedBlock.Explanation;
import dev.hpug.printing.PrintedBlock.Misfit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The figures that do not fit the way a report was printed, for the rules that say so. */
final class Misfits {

    private Misfits() {}

    /**
     * What {@code words} says of each of {@code kind} that does not fit for sure: an error where no way of printing explains the
     * whole block, else a warning.
     */
    static <C extends Constraint> Stream<Problem> failing(
            Submission submission, Class<C> kind, BiFunction<Misfit, C, Problem> words) {
        return failing(submission, kind, any -> true, words);
    }

    /** As {@link #failing(Submission, Class, BiFunction)}, of those constraints that {@code which} holds for. */
    static <C extends Constraint> Stream<Problem> failing(
            Submission submission, Class<C> kind, Predicate<C> which, BiFunction<Misfit, C, Problem> words) {
        List<PrintedBlock> blocks = blocks(submission);
        if (blocks.isEmpty()) {
            return Stream.empty();
        }
        return blocks.stream()
                .flatMap(block -> block.misfits().stream()
                        .filter(misfit -> misfit.fit() == Fit.FAILS && kind.isInstance(misfit.constraint()))
                        .filter(misfit -> which.test(kind.cast(misfit.constraint())))
                        .map(misfit -> graded(block, words.apply(misfit, kind.cast(misfit.constraint())))));
    }

    /** What fits so badly. */
    static List<Misfit> of(Submission submission, Fit fit) {
        List<Misfit> misfits = new ArrayList<>();
        for (PrintedBlock block : blocks(submission)) {
            for (Misfit misfit : block.misfits()) {
                if (misfit.fit() == fit) {
                    misfits.add(misfit);
                }
            }
        }
        return misfits;
    }

    /** The blocks in which something does not fit, which most reports have none of. */
    private static List<PrintedBlock> blocks(Submission submission) {
        List<PrintedBlock> blocks = List.of();
        for (PrintedBlock block : submission.printing().blocks()) {
            if (!block.misfits().isEmpty()) {
                blocks = blocks.isEmpty() ? new ArrayList<>() : blocks;
                blocks.add(block);
            }
        }
        return blocks;
    }

    private static Problem graded(PrintedBlock block, Problem problem) {
        if (block.explanation() == Explanation.NONE) {
            return problem;
        }
        String doubt = block.evidence()
                .map(evidence -> "It would fit if " + evidence + ", for which little speaks")
                .orElse("It would fit if digits had been cut off or rounded otherwise, for which little speaks");
        return new Problem(
                        problem.message() + " " + doubt + ".",
                        problem.mend(),
                        problem.cells(),
                        problem.location(),
                        problem.severity())
                .graded(Severity.WARNING);
    }
}
