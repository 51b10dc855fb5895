package dev.hpug.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * How something on a form may be spelt. Letter case and punctuation are no part of a spelling, but {@code %} and {@code #}
 * are words: {@code "% C-sections"} is spelt {@code "% c sections"}.
 *
 * @param whole what it may say: {@code "% spend"}, {@code "% of spend"}
 * @param beside words that may stand before or after that: with {@code "of"} and {@code "total"}, "total of births" is spelt
 *     "births" too
 * @param within pieces that tell it whatever stands around them: {@code "incentiv"}
 */
public record Spellings(List<String> whole, List<String> beside, List<String> within) {

    /** What is printed, and never looked for. */
    public static final Spellings NONE = new Spellings(List.of(), List.of(), List.of());

    /** Keeps its own copies. */
    public Spellings {
        whole = List.copyOf(whole);
        beside = List.copyOf(beside);
        within = List.copyOf(within);
    }

    /** Any of these, and nothing else. */
    public static Spellings of(String... whole) {
        return new Spellings(List.of(whole), List.of(), List.of());
    }

    /** The same with words that may stand beside. */
    public Spellings beside(String... words) {
        return new Spellings(whole, joined(beside, words), within);
    }

    /** The same, and whatever has one of these pieces in it. */
    public Spellings within(String... pieces) {
        return new Spellings(whole, beside, joined(within, pieces));
    }

    /** The same, or any of these. */
    public Spellings or(String... more) {
        return new Spellings(joined(whole, more), beside, within);
    }

    /** Whether nothing is spelt like this. */
    public boolean isEmpty() {
        return whole.isEmpty() && within.isEmpty();
    }

    private static List<String> joined(List<String> known, String... more) {
        return Stream.concat(known.stream(), Stream.of(more)).distinct().toList();
    }
}
