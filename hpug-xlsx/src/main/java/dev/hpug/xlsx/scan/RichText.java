package dev.hpug.xlsx.scan;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of a shared or inline string: its plain text, or its runs joined, without phonetic guides. */
final class RichText {
    private static final Set<String> RAISED = Set.of("superscript", "subscript");

    private final XmlPart xml;
    private final Pieces text = new Pieces();
    private final Pieces plain = new Pieces();
    private final Pieces raised = new Pieces();
    private final Pieces struck = new Pieces();

    private RichText(XmlPart xml) {
        this.xml = xml;
    }

    /** Reads the string element the part is at, and moves to its end. */
    static RichText read(XmlPart xml) {
        RichText read = new RichText(xml);
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.element()) {
                case "t" -> read.append(xml.decodedText(), read.plain);
                case "r" -> read.run();
                default -> {
                    // Phonetic guides.
                }
            }
        }
        return read;
    }

    private void run() {
        int own = xml.depth();
        Pieces kind = plain;
        while (xml.nextChild(own)) {
            switch (xml.element()) {
                case "rPr" -> kind = kind();
                case "t" -> append(xml.decodedText(), kind);
                default -> {
                    // Extensions.
                }
            }
        }
    }

    private Pieces kind() {
        int own = xml.depth();
        Pieces kind = plain;
        while (xml.nextChild(own)) {
            if (xml.element().equals("strike") && isOn(xml.valueOf("val"))) {
                kind = struck;
            } else if (xml.element().equals("vertAlign") && RAISED.contains(xml.valueOf("val")) && kind == plain) {
                kind = raised;
            }
        }
        return kind;
    }

    /** What a flag says that is there: true unless it says otherwise. */
    static boolean isOn(String flag) {
        return !flag.equals("0") && !flag.equals("false") && !flag.equals("off");
    }

    private void append(String piece, Pieces kind) {
        xml.checkLength(text.add(piece));
        kind.add(piece);
    }

    /** Pieces joined; of most texts there is but one, which is not copied. */
    private static final class Pieces {
        private String first = "";
        private @Nullable StringBuilder more;

        /** The length of all. */
        int add(String piece) {
            if (more == null && first.isEmpty()) {
                first = piece;
            } else if (!piece.isEmpty()) {
                more = more == null ? new StringBuilder(first).append(piece) : more.append(piece);
            }
            return more == null ? first.length() : more.length();
        }

        boolean isEmpty() {
            return first.isEmpty();
        }

        @Override
        public String toString() {
            return more == null ? first : more.toString();
        }
    }

    String text() {
        return xml.checked(text.toString());
    }

    /** What is set apart in it; null where nothing is. */
    @Nullable
    Emphasis emphasis() {
        return raised.isEmpty() && struck.isEmpty()
                ? null
                : new Emphasis(plain.toString(), raised.toString(), struck.toString());
    }
}
