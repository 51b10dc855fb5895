package dev.hpug.xlsx.mark;

import dev.hpug.xlsx.edit.CellText;
import dev.hpug.xlsx.edit.EditedPackage;
import dev.hpug.xlsx.edit.Splices;
import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.Digits;
import dev.hpug.xlsx.scan.ScanLimit;
import dev.hpug.xlsx.scan.XmlPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The comments of one sheet as its part has them, with the places of their texts. */
final class StoredComments {

    private final List<String> authors = new ArrayList<>();
    private final Map<CellAddress, Comment> comments = new TreeMap<>();
    private String prefix = "";
    private int authorsEnd;
    private int listEnd;
    private boolean hasEmptyLists;

    /** A piece of a comment's text: the run it is in, and the text within it. */
    record Piece(boolean isRun, int start, int end, int textStart, int textEnd, String text) {}

    /**
     * One comment.
     *
     * @param author who wrote it, an empty string where it does not say
     * @param start where it begins
     * @param end where it ends
     * @param textEnd where more runs of text can be put in
     * @param pieces its text
     */
    record Comment(String author, int start, int end, Optional<Integer> textEnd, List<Piece> pieces) {

        String text() {
            StringBuilder text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text()));
            return text.toString();
        }

        /** A thread of Excel 365 has a placeholder here for programs that know no threads. */
        boolean isOfThread() {
            return author.startsWith("tc=");
        }

        /** Cuts the text, and keeps how the rest of it looks. */
        void cut(Splices splices, String prefix, int length) {
            int left = length;
            for (Piece piece : pieces) {
                if (left <= 0) {
                    splices.remove(piece.start(), piece.end());
                } else if (piece.text().length() > left) {
                    splices.replace(
                            piece.textStart(),
                            piece.textEnd(),
                            CellText.element(prefix, piece.text().substring(0, left)));
                }
                left -= piece.text().length();
            }
        }

        /** Adds a run of text; text outside a run, where there is some, gets into one first. */
        void append(Splices splices, String prefix, String text) {
            for (Piece piece : pieces) {
                if (!piece.isRun()) {
                    splices.insert(piece.start(), "<" + prefix + "r>");
                    splices.insert(piece.end(), "</" + prefix + "r>");
                }
            }
            int last = pieces.isEmpty()
                    ? textEnd().orElseThrow()
                    : pieces.get(pieces.size() - 1).end();
            splices.insert(last, run(prefix, text));
        }
    }

    static String run(String prefix, String text) {
        return "<" + prefix + "r>" + CellText.element(prefix, text) + "</" + prefix + "r>";
    }

    static StoredComments read(EditedPackage file, String part) {
        StoredComments stored = new StoredComments();
        file.parse(part, xml -> {
            stored.prefix = xml.qualifiedName().substring(0, xml.qualifiedName().indexOf(':') + 1);
            int root = xml.depth();
            while (xml.nextChild(root)) {
                switch (xml.element()) {
                    case "authors" -> stored.authors(xml);
                    case "commentList" -> stored.list(xml, file);
                    default -> {
                        // Extensions.
                    }
                }
            }
            return stored;
        });
        return stored;
    }

    private void authors(XmlPart xml) {
        int own = xml.depth();
        int start = xml.tagEnd();
        while (xml.nextChild(own)) {
            if (xml.element().equals("author")) {
                authors.add(xml.decodedText());
            }
        }
        authorsEnd = xml.tagStart();
        hasEmptyLists |= authorsEnd < start;
    }

    private void list(XmlPart xml, EditedPackage file) {
        int own = xml.depth();
        int start = xml.tagEnd();
        while (xml.nextChild(own)) {
            if (xml.element().equals("comment")) {
                String reference = xml.valueOf("ref");
                Comment comment = comment(xml);
                try {
                    comments.putIfAbsent(CellAddress.parse(reference), comment);
                } catch (IllegalArgumentException noCell) {
                    throw xml.damaged("there is a comment on a cell that no worksheet has");
                }
                file.check(ScanLimit.COMMENTS, comments.size());
            }
        }
        listEnd = xml.tagStart();
        hasEmptyLists |= listEnd < start;
    }

    private Comment comment(XmlPart xml) {
        int own = xml.depth();
        int start = xml.tagStart();
        String id = xml.valueOf("authorId");
        int author = Digits.parse(id);
        List<Piece> pieces = new ArrayList<>();
        Optional<Integer> textEnd = Optional.empty();
        while (xml.nextChild(own)) {
            if (xml.element().equals("text")) {
                int textStart = xml.tagEnd();
                pieces(xml, pieces);
                textEnd = Optional.of(xml.tagStart()).filter(end -> end >= textStart);
            }
        }
        String name = author >= 0 && author < authors.size() ? authors.get(author) : "";
        return new Comment(name, start, xml.tagEnd(), textEnd, pieces);
    }

    private static void pieces(XmlPart xml, List<Piece> pieces) {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            int start = xml.tagStart();
            if (xml.element().equals("t")) {
                String text = xml.decodedText();
                pieces.add(new Piece(false, start, xml.tagEnd(), start, xml.tagEnd(), text));
            } else if (xml.element().equals("r")) {
                int run = xml.depth();
                int from = start;
                int to = start;
                String text = "";
                while (xml.nextChild(run)) {
                    if (xml.element().equals("t")) {
                        from = xml.tagStart();
                        text = xml.decodedText();
                        to = xml.tagEnd();
                    }
                }
                pieces.add(new Piece(true, start, xml.tagEnd(), from, to, text));
            }
        }
    }

    List<String> authors() {
        return authors;
    }

    Map<CellAddress, Comment> comments() {
        return comments;
    }

    String prefix() {
        return prefix;
    }

    /** Where another author can be put in. */
    int authorsEnd() {
        return authorsEnd;
    }

    /** Where another comment can be put in. */
    int listEnd() {
        return listEnd;
    }

    /** Whether the part has no place for more, as some programs leave it. */
    boolean isUnfit() {
        return hasEmptyLists || authorsEnd == 0 || listEnd == 0;
    }
}
