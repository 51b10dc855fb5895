package dev.hpug.xlsx.mark;

/** How many lines a text takes where it is wrapped. */
final class Lines {

    private Lines() {}

    /** The lines of {@code text} in a column of so many characters, at least 1. */
    static int needed(String text, int characters) {
        return Math.max(
                1, text.lines().mapToInt(line -> 1 + line.length() / characters).sum());
    }
}
