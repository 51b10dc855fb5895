package dev.hpug.testing.mistake;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of realistic mistake that is known; a new one is a row in its section's table. */
public final class Mistakes {

    private Mistakes() {}

    /** The 54 kinds over which the mean of silence is bounded, section by section. */
    public static List<Mistake> known() {
        return Stream.of(
                        ReportMistakes.known(),
                        ClauseMistakes.known(),
                        CenterMistakes.known(),
                        MaternityMistakes.known(),
                        PaymentMistakes.known())
                .flatMap(List::stream)
                .toList();
    }

    /** Further kinds, thought of since. */
    public static List<Mistake> more() {
        return Stream.of(
                        ReportMistakes.more(),
                        ClauseMistakes.more(),
                        CenterMistakes.more(),
                        MaternityMistakes.more(),
                        PaymentMistakes.more())
                .flatMap(List::stream)
                .toList();
    }

    /** All of them. */
    public static List<Mistake> all() {
        return Stream.concat(known().stream(), more().stream()).toList();
    }
}
