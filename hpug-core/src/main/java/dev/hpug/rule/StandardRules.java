package dev.hpug.rule;

import java.util.List;
import java.util.stream.Stream;

/** The list of every rule hpug ships; each is defined in the class its constant names. */
final class StandardRules {

    private StandardRules() {}

    static List<Rule> all() {
        return Stream.<List<Rule>>of().flatMap(List::stream).toList();
    }
}
