package dev.hpug.metric;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What code that walks an edition needs to know of it, such as which cells belong together. Worked out once and kept while the reports
 * asked about are of the same edition, as the thousands of one host are. Safe to share between threads.
 *
 * @param <T> what is worked out; immutable
 */
public final class PerEdition<T> {

    private final Function<Edition, T> worksOut;

    private volatile @Nullable Known<T> last;

    /** Works out with {@code worksOut}, which gives the same for equal editions. */
    public PerEdition(Function<Edition, T> worksOut) {
        this.worksOut = worksOut;
    }

    private record Known<T>(Edition edition, T value) {}

    /** What there is to know of {@code edition}. */
    public T of(Edition edition) {
        Known<T> known = last;
        if (known == null || !known.edition().equals(edition)) {
            known = new Known<>(edition, worksOut.apply(edition));
            last = known;
        }
        return known.value();
    }
}
