package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import dev.hpug.plausibility.Drift;
import dev.hpug.plausibility.Oddity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The rules about what is odd though it may be right: each kind of {@link Oddity} is a rule, and says what was seen. */
final class PlausibilityRules {

    private static final String ROWS = "Check the rows and columns these figures were taken from.";
    private static final String CONFIRM =
            "Check the unit, the row and the year of both figures; leave them if they are right.";

    private final Drift drift;

    private PlausibilityRules(Drift drift) {
        this.drift = drift;
    }

    static List<Rule> of(Drift drift) {
        PlausibilityRules rules = new PlausibilityRules(drift);
        return List.of(
                rules.moved(),
                rules.yearCopied(),
                rules.lineCopied(),
                rules.exchanged(),
                rules.fraction(),
                rules.scale(),
                rules.less());
    }

    private Rule moved() {
        return rule(
                        "change.implausible",
                        Set.of(Oddity.Kind.MOVED_FAR, Oddity.Kind.TOTAL_MOVED_FAR, Oddity.Kind.HIGH_RATE),
                        PlausibilityRules::far,
                        CONFIRM)
                .explained(
                        "From year to year figures move only so far, each kind its own way, and farther by chance where few are"
                                + " counted; no c-section rate is far above 60 %.",
                        "Births go from 900 to 9,000; their c-section rate from 32.1 % to 68.1 %.",
                        "Births go from 900 to 950; or from 3 to 9 in a small plan.");
    }

    private Rule yearCopied() {
        return rule(
                        "year.copied",
                        Set.of(Oddity.Kind.YEAR_COPIED),
                        (submission, odd) -> same(odd, "last year's"),
                        "Type this year's figures.")
                .explained(
                        "So many figures are never the same again a year later.",
                        "All ways of paying are to the last digit what they were in the prior period.",
                        "Three hospitals and one share are what they were.");
    }

    private Rule lineCopied() {
        return rule(
                        "line.copied",
                        Set.of(Oddity.Kind.LINE_COPIED),
                        (submission, odd) -> same(odd, "those of the other line of business"),
                        ROWS)
                .explained(
                        "Two lines of business never have so many figures in common.",
                        "All ways of paying have the same shares for one line as for the other.",
                        "Both lines have 0.0 % under two ways of paying.");
    }

    private Rule exchanged() {
        return rule(
                        "cells.exchanged",
                        Set.of(Oddity.Kind.EXCHANGED),
                        (submission, odd) -> beside(submission, odd)
                                + "; last year each was near what the other is now, as if they had been exchanged.",
                        ROWS)
                .explained(
                        "Where two figures are each near last year's of the other, and far from their own, they may have changed places.",
                        "One share goes from 40.1 % to 12.0 %, and another from 11.6 % to 39.7 %.",
                        "One goes from 40.1 % to 38.0 %, and the other from 11.6 % to 12.9 %.");
    }

    private Rule fraction() {
        return rule(
                        "share.fraction",
                        Set.of(Oddity.Kind.FRACTIONS),
                        (submission, odd) -> first(submission, odd) + ", and so is every such share below 1 %.",
                        "Type percentages: 34.3, not 0.343.")
                .explained(
                        "Shares that are all below one percent look like fractions typed for percentages.",
                        "Use of Centers of Excellence is 0.343 %, 0.609 % and 0.52 %.",
                        "It is 34.3 %, 60.9 % and 0.5 %.");
    }

    private Rule scale() {
        return rule(
                        "dollars.scale",
                        Set.of(Oddity.Kind.SCALE),
                        (submission, odd) -> first(submission, odd) + "; beside its share that makes "
                                + odd.what().orElse("") + ".",
                        "Type whole dollars, not thousands or millions of them.")
                .explained(
                        "A hospital is paid more than 100,000 dollars a year, and less than ten billion.",
                        "14 hospitals are 11.3 % and $1,402 is 4.2 %: $33,381 for 124 hospitals.",
                        "14 hospitals are 11.3 % and $1,402,000,000 is 4.2 %.");
    }

    private Rule less() {
        return rule(
                        "incentives.less",
                        Set.of(Oddity.Kind.LESS_UNDER_INCENTIVES),
                        (submission, odd) -> beside(submission, odd)
                                + ": far less use under incentives in both years, where the plan's other specialties have more.",
                        ROWS)
                .explained(
                        "Members with an incentive to use Centers of Excellence rarely use them far less in both years, where"
                                + " they use more of the others.",
                        "Joint replacement: 60 % of all and 1 % of those with incentives, in both years.",
                        "It is 20 % and 15 %; or less in every specialty.");
    }

    private Rule rule(String id, Set<Oddity.Kind> kinds, BiFunction<Submission, Oddity, String> message, String mend) {
        return Rule.of(
                id,
                Severity.WARNING,
                submission -> ofKinds(kinds, submission.oddities(drift))
                        .map(odd -> Problem.of(cells(odd), message.apply(submission, odd), mend)));
    }

    /** Most reports have none, of any kind. */
    private static Stream<Oddity> ofKinds(Set<Oddity.Kind> kinds, List<Oddity> oddities) {
        return oddities.isEmpty() ? Stream.empty() : oddities.stream().filter(odd -> kinds.contains(odd.kind()));
    }

    private static List<FactRef<?>> cells(Oddity odd) {
        List<FactRef<?>> cells = new ArrayList<>(odd.cells());
        cells.addAll(odd.beside());
        return cells;
    }

    private static String far(Submission submission, Oddity odd) {
        return switch (odd.kind()) {
            case HIGH_RATE -> first(submission, odd) + "; such rates are below 60 %.";
            case TOTAL_MOVED_FAR ->
                first(submission, odd) + "; with the shares beside it that makes a total of "
                        + odd.what().orElse("") + ".";
            default ->
                CellWords.value(submission, odd.cells().get(0)) + ", after "
                        + submission.report().answer(odd.beside().get(0))
                        + CellWords.at(submission, odd.beside().get(0)) + " in the prior period"
                        + odd.what()
                                .map(fits -> "; " + fits + " would be near that")
                                .orElse("")
                        + ".";
        };
    }

    private static String same(Oddity odd, String whose) {
        return CellWords.item(odd.cells().get(0)) + " and " + (odd.cells().size() - 1) + " more figures of "
                + odd.what().orElse("") + " are " + whose + ", to the last digit.";
    }

    private static String first(Submission submission, Oddity odd) {
        return CellWords.value(submission, odd.cells().get(0));
    }

    private static String beside(Submission submission, Oddity odd) {
        return first(submission, odd) + ", and "
                + CellWords.value(submission, odd.beside().get(0));
    }
}
