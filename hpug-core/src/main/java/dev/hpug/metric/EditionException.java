package dev.hpug.metric;

import java.util.List;

/** Thrown when what was put together is no edition: a part of a whole that is not asked, an axis with two lists of members. */
public final class EditionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    EditionException(String edition, List<String> problems) {
        super("The edition \"" + edition + "\" does not hold together: " + String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, each in one sentence, in the order of the edition. */
    public List<String> problems() {
        return problems;
    }
}
