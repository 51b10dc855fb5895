package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.printing.PrintedBlock;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules about how figures were printed. */
final class PrintingRules {

    private static final Rule STYLE = Rule.of("style.unusual", Severity.INFO, PrintingRules::unusual)
            .explained(
                    "Figures are taken to be rounded half up to the digits they show. Where they show another way themselves, they"
                            + " are judged by that, and it is said.",
                    "Ten ways of paying add up to 99.6 % for either line of business: their digits were cut off.",
                    "Ten shares add up to 99.9 %.");
    private static final Rule PRECISION = Rule.of("share.precision", Severity.INFO, PrintingRules::notAsAsked)
            .explained(
                    "Some shares are asked to one tenth of one percent; a finer or coarser figure is kept and mentioned once.",
                    "12.34 %.",
                    "12.3 %, or 12.30 %.");

    private PrintingRules() {}

    static List<Rule> all() {
        return List.of(STYLE, PRECISION);
    }

    private static Stream<Problem> unusual(Submission submission) {
        List<PrintedBlock> unusual = submission.printing().blocks().stream()
                .filter(block -> block.evidence().isPresent())
                .toList();
        if (unusual.isEmpty()) {
            return Stream.empty();
        }
        String blocks = unusual.stream()
                .map(block -> block.block().id() + " (" + block.period().id() + ") is printed " + block.likeliest()
                        + ": " + block.evidence().orElseThrow())
                .collect(Collectors.joining(". "));
        return Stream.of(Problem.of(blocks + ".", "Nothing, if that is how the plan prints; it was judged by that."));
    }

    private static Stream<Problem> notAsAsked(Submission submission) {
        List<FactRef<?>> finer = new ArrayList<>();
        for (FactRef<?> cell : submission.report().edition().cells()) {
            if (submission.report().answer(cell) instanceof Answer.Given<?> answer
                    && answer.given() instanceof Share.Stated share
                    && isFiner(share, cell.key().metric().askedDecimalPlaces())) {
                finer.add(cell);
            }
        }
        return finer.isEmpty() ? Stream.empty() : Stream.of(notAsAsked(submission, finer));
    }

    private static boolean isFiner(Share.Stated share, OptionalInt asked) {
        return asked.isPresent()
                && share.decimalPlaces() > asked.getAsInt()
                && share.statedPercent().stripTrailingZeros().scale() > asked.getAsInt();
    }

    private static Problem notAsAsked(Submission submission, List<FactRef<?>> finer) {
        FactRef<?> first = finer.get(0);
        Metric<?> metric = first.key().metric();
        String more = finer.size() == 1 ? "" : ", and so are " + (finer.size() - 1) + " more";
        return Problem.of(
                finer,
                CellWords.item(first) + ": " + submission.report().answer(first) + CellWords.at(submission, first)
                        + " is finer than the " + metric.askedDecimalPlaces().orElseThrow()
                        + " decimal place asked for" + more + ".",
                "Round it, or leave it: the finer figure was used.");
    }
}
