package dev.hpug.value;

/**
 * Words of the plan's own, such as the name it gave an "other" specialty.
 *
 * @param words the text, stripped of outer white space; never empty
 */
public record Text(String words) implements FactValue {

    /**
     * Text of the plan's own.
     *
     * @throws IllegalArgumentException when there is nothing but white space: a cell without words is blank, not text
     */
    public Text {
        words = words.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A text needs at least one word; a cell without any is blank");
        }
    }

    /** The given words, e.g. {@code Text.of("Neonatal intensive care")}. */
    public static Text of(String words) {
        return new Text(words);
    }

    @Override
    public ValueType type() {
        return ValueType.TEXT;
    }

    /** The words themselves. */
    @Override
    public String toString() {
        return words;
    }
}
