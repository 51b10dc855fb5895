package dev.hpug.xlsx.edit;

/** Text as XML has it. What a cell's text needs beyond that is told by {@link CellText}. */
public final class Markup {

    private Markup() {}

    /** Text between tags. */
    public static String text(String text) {
        return escaped(text, false);
    }

    /** An attribute's value between double quotes. */
    public static String attribute(String value) {
        return escaped(value, true);
    }

    private static String escaped(String text, boolean attribute) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                case '\'' -> escaped.append(attribute ? "&apos;" : "'");
                case '\t', '\n', '\r' -> {
                    if (attribute || c == '\r') {
                        escaped.append("&#").append((int) c).append(';');
                    } else {
                        escaped.append(c);
                    }
                }
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
