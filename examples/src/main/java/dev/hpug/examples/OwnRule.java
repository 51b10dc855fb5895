package dev.hpug.examples;

import dev.hpug.report.Report;
import dev.hpug.rule.Findings;
import dev.hpug.rule.Problem;
import dev.hpug.rule.Rule;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import java.util.stream.Stream;

/** A host adds a rule of its own: every report must name its plan. */
public final class OwnRule {

    /** The rule, in five lines. */
    private static final Rule PLAN_NAMED = Rule.of(
            "cascade.plan-named",
            Severity.WARNING,
            submission -> submission.report().plan().isPresent()
                    ? Stream.empty()
                    : Stream.of(Problem.of("The report names no plan.", "Fill in the plan's name.")));

    private OwnRule() {}

    /** Checks {@code report} by the standard rules and the host's own. */
    public static Findings check(Report report) {
        return RuleSet.standard().plus(PLAN_NAMED).check(report);
    }
}
