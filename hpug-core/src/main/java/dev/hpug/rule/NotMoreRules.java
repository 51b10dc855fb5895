package dev.hpug.rule;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.NotMore;
import dev.hpug.metric.PerEdition;
import dev.hpug.period.Period;
import dev.hpug.value.Count;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules about counts of which one cannot be more than another. */
final class NotMoreRules {

    private NotMoreRules() {}

    /** Where both are counted, for one member and period. */
    private record Cells(FactRef<Count> fewer, FactRef<Count> more) {}

    static Stream<Rule> of(Edition edition) {
        return RelationRules.named(edition, NotMore.class, NotMore::rule, NotMoreRules::rule);
    }

    private static Rule rule(String id) {
        PerEdition<List<Cells>> cells = RelationRules.about(NotMore.class, NotMore::rule, id, NotMoreRules::cells);
        return Rule.of(
                        id,
                        Severity.WARNING,
                        submission -> cells.of(submission.report().edition()).stream()
                                .mapMulti((pair, problems) ->
                                        tooMany(submission, pair).ifPresent(problems)))
                .explained(
                        "Each of the one has at least one of the other, as a health system has a hospital.",
                        "One item counts 20 health systems and another 14 hospitals.",
                        "One item counts 5 health systems and another 14 hospitals.");
    }

    private static Stream<Cells> cells(NotMore relation) {
        return relation.fewer().keys().stream()
                .flatMap(key -> Arrays.stream(Period.values())
                        .map(period -> new Cells(
                                FactRef.of(key, period),
                                FactRef.of(relation.more().beside(key), period))));
    }

    private static Optional<Problem> tooMany(Submission submission, Cells cells) {
        Optional<Count> fewer = submission.report().answer(cells.fewer()).value();
        Optional<Count> more = submission.report().answer(cells.more()).value();
        if (fewer.isEmpty() || more.isEmpty() || fewer.get().compareTo(more.get()) <= 0) {
            return Optional.empty();
        }
        String other = cells.more().key().metric().id();
        String many = cells.more().key().metric().counted();
        return Optional.of(Problem.of(
                List.of(cells.fewer(), cells.more()),
                CellWords.item(cells.fewer()) + ": " + fewer.get() + " "
                        + cells.fewer().key().metric().counted() + CellWords.at(submission, cells.fewer()) + ", but "
                        + other + " only " + more.get() + " " + many + CellWords.at(submission, cells.more()) + ".",
                "Count all " + many + " of each in " + other + "."));
    }
}
