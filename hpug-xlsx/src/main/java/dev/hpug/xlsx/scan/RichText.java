package dev.hpug.xlsx.scan;

/** The text of a shared or inline string: its plain text, or its runs joined, without phonetic guides. */
final class RichText {
    private RichText() {}

    /** Reads the string element the part is at, and moves to its end. */
    static String read(XmlPart xml) {
        int own = xml.depth();
        String first = "";
        StringBuilder more = null;
        while (xml.nextChild(own)) {
            String piece = switch (xml.element()) {
                case "t" -> xml.decodedText();
                case "r" -> runText(xml);
                default -> "";
            };
            if (more != null) {
                more.append(piece);
                xml.checkLength(more.length());
            } else if (first.isEmpty()) {
                first = piece;
            } else if (!piece.isEmpty()) {
                more = new StringBuilder(first).append(piece);
            }
        }
        return more == null ? first : xml.checked(more.toString());
    }

    private static String runText(XmlPart xml) {
        int own = xml.depth();
        String text = "";
        while (xml.nextChild(own)) {
            if (xml.element().equals("t")) {
                text = text.isEmpty() ? xml.decodedText() : xml.checked(text.concat(xml.decodedText()));
            }
        }
        return text;
    }
}
