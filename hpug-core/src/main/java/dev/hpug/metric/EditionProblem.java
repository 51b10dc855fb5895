package dev.hpug.metric;

/**
 * What keeps an edition from holding together.
 *
 * @param part the part it is about, the very object that was put in: a metric, a whole, a relation, a table of the form
 * @param says what is wrong, in one sentence without a stop
 */
public record EditionProblem(Object part, String says) {

    /** What is wrong. */
    @Override
    public String toString() {
        return says;
    }
}
