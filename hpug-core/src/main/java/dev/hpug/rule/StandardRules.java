package dev.hpug.rule;

import java.util.List;
import java.util.stream.Stream;

/** The list of every rule hpug ships; each family is a class of its own. */
final class StandardRules {

    private StandardRules() {}

    static List<Rule> all() {
        return Stream.of(PeriodRules.all(), AnswerRules.all(), ValueRules.all(), TotalRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
