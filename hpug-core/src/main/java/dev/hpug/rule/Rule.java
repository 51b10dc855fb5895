package dev.hpug.rule;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that must hold of a report, or be known about it. A host's own takes a few lines:
 *
 * <pre>{@code
 * Rule named = Rule.of("cascade.plan-named", Severity.WARNING, submission ->
 *         submission.report().plan().isPresent()
 *                 ? Stream.empty()
 *                 : Stream.of(Problem.of("The report names no plan.", "Fill in the plan's name.")));
 * }</pre>
 *
 * <p>A rule is a plain function: it keeps no state, stops at nothing, and says the same of the same submission.
 */
public final class Rule {

    private final String id;
    private final Severity severity;
    private final Function<Submission, Stream<Problem>> check;
    private final Optional<Explanation> explanation;

    private Rule(
            String id,
            Severity severity,
            Function<Submission, Stream<Problem>> check,
            Optional<Explanation> explanation) {
        this.id = id;
        this.severity = severity;
        this.check = check;
        this.explanation = explanation;
    }

    /**
     * What a rule is for.
     *
     * @param why why it must hold
     * @param fires an example in which it fires
     * @param silent an example, as near to the other as can be, in which it does not
     */
    public record Explanation(String why, String fires, String silent) {}

    /**
     * A rule.
     *
     * @param id its permanent id, e.g. {@code "share.range"}
     * @param severity how much its problems matter, unless a problem says otherwise
     * @param check what finds them
     */
    public static Rule of(String id, Severity severity, Function<Submission, Stream<Problem>> check) {
        return new Rule(id, severity, check, Optional.empty());
    }

    /** This rule with its documentation. */
    public Rule explained(String why, String fires, String silent) {
        return new Rule(id, severity, check, Optional.of(new Explanation(why, fires, silent)));
    }

    /** What it is for; every standard rule says so. */
    public Optional<Explanation> explanation() {
        return explanation;
    }

    /** The permanent id, e.g. {@code "share.range"}. */
    public String id() {
        return id;
    }

    /** How much its problems matter, unless a problem says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** Tells {@code findings} of the problems it has with {@code submission}, located where the document knows the cell. */
    void check(Submission submission, Consumer<Finding> findings) {
        check.apply(submission).forEachOrdered(problem -> findings.accept(problem.toFinding(this, submission)));
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
