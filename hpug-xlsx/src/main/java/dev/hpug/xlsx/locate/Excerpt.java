package dev.hpug.xlsx.locate;

/** Content quoted in a message, cut where it would drown the rest. */
public final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    /** The text on one line, at most {@value #LONGEST} characters of it. */
    public static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
