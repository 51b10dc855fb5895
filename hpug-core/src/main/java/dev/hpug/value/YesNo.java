package dev.hpug.value;

/** Yes or no, as asked of a Centers of Excellence designation. */
public enum YesNo implements FactValue {
    /** Yes; {@code "Y"}. */
    YES("Y"),
    /** No; {@code "N"}. */
    NO("N");

    private final String letter;

    YesNo(String letter) {
        this.letter = letter;
    }

    /** {@code YES} for true. */
    public static YesNo of(boolean yes) {
        return yes ? YES : NO;
    }

    /**
     * The inverse of {@link #toString}.
     *
     * @throws IllegalArgumentException when {@code letter} is neither {@code "Y"} nor {@code "N"}
     */
    public static YesNo parse(String letter) {
        return switch (letter) {
            case "Y" -> YES;
            case "N" -> NO;
            default -> throw new IllegalArgumentException("Neither Y nor N: \"" + letter + "\"");
        };
    }

    /** True for {@code YES}. */
    public boolean isYes() {
        return this == YES;
    }

    @Override
    public ValueType type() {
        return ValueType.YES_NO;
    }

    /** {@code "Y"} or {@code "N"}. */
    @Override
    public String toString() {
        return letter;
    }
}
