package dev.hpug.metric;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when what was put together is no edition: a part of a whole that is not asked, an axis with two lists of members. */
public final class EditionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<EditionProblem> problems;

    EditionException(String edition, List<EditionProblem> problems) {
        super("The edition \"" + edition + "\" does not hold together: "
                + problems.stream().map(EditionProblem::says).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of the edition. */
    public List<EditionProblem> problems() {
        return problems;
    }
}
