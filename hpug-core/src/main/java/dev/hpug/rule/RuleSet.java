package dev.hpug.rule;

import dev.hpug.metric.Edition;
import dev.hpug.metric.PerEdition;
import dev.hpug.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules a host checks reports with: {@code RuleSet.standard().check(report).throwIfErrors()}.
 *
 * <p>All rules always run. Rules can be left out, added and given another severity; each of these gives a new rule set.
 * Findings made while reading a document are graded and left out the same way. Immutable.
 */
public final class RuleSet {

    private final List<Rule> rules;
    private final Set<String> leftOut;
    private final Map<String, Severity> grades;
    private final PerEdition<List<Rule>> ofEdition;

    private RuleSet(List<Rule> rules, Set<String> leftOut, Map<String, Severity> grades) {
        this.rules = List.copyOf(rules);
        this.leftOut = Set.copyOf(leftOut);
        this.grades = Map.copyOf(grades);
        this.ofEdition = new PerEdition<>(this::and);
    }

    /** The rules that run for reports of {@code edition}: these, and those that only its relations name. */
    private List<Rule> and(Edition edition) {
        Set<String> known = rules.stream().map(Rule::id).collect(Collectors.toSet());
        return Stream.concat(
                        rules.stream(), RelationRules.of(edition).stream().filter(rule -> !known.contains(rule.id())))
                .filter(rule -> !leftOut.contains(rule.id()))
                .toList();
    }

    /** Every rule hpug ships. */
    public static RuleSet standard() {
        return new RuleSet(StandardRules.all(), Set.of(), Map.of());
    }

    /** These rules and {@code rule}. @throws IllegalArgumentException when its id is already taken */
    public RuleSet plus(Rule rule) {
        if (rules.stream().anyMatch(other -> other.id().equals(rule.id()))) {
            throw new IllegalArgumentException("There is already a rule \"" + rule.id() + "\"");
        }
        List<Rule> all = new ArrayList<>(rules);
        all.add(rule);
        return new RuleSet(all, leftOut, grades);
    }

    /** These rules with {@code rule} in the place of the one of its id. @throws IllegalArgumentException when there is none */
    public RuleSet replacing(Rule rule) {
        if (rules.stream().noneMatch(other -> other.id().equals(rule.id()))) {
            throw new IllegalArgumentException("There is no rule \"" + rule.id() + "\" to replace");
        }
        return new RuleSet(
                rules.stream()
                        .map(other -> other.id().equals(rule.id()) ? rule : other)
                        .toList(),
                leftOut,
                grades);
    }

    /** These rules with each of {@code others} in the place of the one of its id. @throws IllegalArgumentException when there is none */
    public RuleSet replacing(List<Rule> others) {
        RuleSet replaced = this;
        for (Rule other : others) {
            replaced = replaced.replacing(other);
        }
        return replaced;
    }

    /** These rules without those of the given ids, e.g. {@code without("answer.missing")}. */
    public RuleSet without(String... ids) {
        return new RuleSet(
                rules,
                Set.copyOf(Stream.concat(leftOut.stream(), Stream.of(ids)).toList()),
                grades);
    }

    /** These rules, with every finding of {@code id} given {@code severity}. */
    public RuleSet graded(String id, Severity severity) {
        Map<String, Severity> regraded = new HashMap<>(grades);
        regraded.put(id, severity);
        return new RuleSet(rules, leftOut, regraded);
    }

    /** The rules that run, in no order that matters; for another edition than cpr-2021 also those that only its relations name. */
    public List<Rule> rules() {
        return rules.stream().filter(rule -> !leftOut.contains(rule.id())).toList();
    }

    /** Everything these rules find about a report that has no document. */
    public Findings check(Report report) {
        return check(Submission.of(report));
    }

    /**
     * Everything these rules find about {@code submission}, and what was found while its document was read. A cell that
     * could not be read is not reported as missing as well.
     */
    public Findings check(Submission submission) {
        List<Finding> found = new ArrayList<>(submission.readFindings());
        for (Rule rule : ofEdition.of(submission.report().edition())) {
            rule.check(submission, found::add);
        }
        return Findings.sorted(
                submission.report().edition(),
                found.stream()
                        .filter(finding -> !leftOut.contains(finding.rule()))
                        .map(this::grade));
    }

    private Finding grade(Finding finding) {
        Severity severity = grades.getOrDefault(finding.rule(), finding.severity());
        return severity == finding.severity() ? finding : finding.graded(severity);
    }
}
