package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.scan.XmlPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The root element of a part and its children, with their places in its bytes. Children of other namespaces have the name
 * {@code ""}.
 *
 * @param root the root's start tag
 * @param contentStart where the root's content begins
 * @param contentEnd where it ends; where it begins in an empty root
 * @param children the children in their order
 */
public record Outline(StartTag root, int rootStart, int contentStart, int contentEnd, List<Child> children) {

    /**
     * An element.
     *
     * @param name its name without prefix
     * @param tag its start tag
     * @param start where it begins
     * @param contentStart where its content begins
     * @param contentEnd where its content ends; where the element ends for one without content
     * @param end where it ends
     */
    public record Child(String name, StartTag tag, int start, int contentStart, int contentEnd, int end) {

        /** The element that a part is at, into which {@code look} may read as far as it wants; moves to its end. */
        static Child read(XmlPart xml, byte[] part, Consumer<XmlPart> look) {
            int own = xml.depth();
            String name = xml.element();
            int start = xml.tagStart();
            int contentStart = xml.tagEnd();
            StartTag tag = StartTag.of(part, start, contentStart);
            look.accept(xml);
            if (xml.depth() >= own) {
                xml.skip(own);
            }
            int end = xml.tagEnd();
            return new Child(name, tag, start, contentStart, tag.isEmpty() ? end : xml.tagStart(), end);
        }

        /** Puts text at the end of this element's content. */
        public void append(Splices splices, String text) {
            append(splices, tag, text);
        }

        /** Puts text at the end of this element's content, and {@code tag} in place of its start tag. */
        void append(Splices splices, StartTag changed, String text) {
            if (tag.isEmpty()) {
                splices.replace(start, end, changed.opened() + text + changed.endTag());
            } else {
                if (!changed.toString().equals(tag.toString())) {
                    splices.replace(start, contentStart, changed.toString());
                }
                splices.insert(contentEnd, text);
            }
        }
    }

    /** The outline of a part. @throws UneditableWorkbookException when the part is not in UTF-8 */
    public static Outline of(EditedPackage file, String name) {
        return of(file, name, Outline::passOver);
    }

    /** The outline of a part, of which every child is looked at on the way; a look may read into it as far as it wants. */
    public static Outline of(EditedPackage file, String name, Consumer<XmlPart> look) {
        byte[] part = file.part(name);
        return file.parse(name, xml -> of(xml, part, look));
    }

    /** The outline of the element that a part is at, as if it were the root; moves to its end. */
    public static Outline of(XmlPart xml, byte[] part) {
        return of(xml, part, Outline::passOver);
    }

    static Outline of(XmlPart xml, byte[] part, Consumer<XmlPart> look) {
        int own = xml.depth();
        int rootStart = xml.tagStart();
        int contentStart = xml.tagEnd();
        StartTag root = StartTag.of(part, rootStart, contentStart);
        List<Child> children = new ArrayList<>();
        while (xml.nextChild(own)) {
            children.add(Child.read(xml, part, look));
        }
        return new Outline(root, rootStart, contentStart, root.isEmpty() ? contentStart : xml.tagStart(), children);
    }

    private static void passOver(XmlPart child) {
        // Only its place matters.
    }

    /** The first child of that name. */
    public Optional<Child> find(String name) {
        return children.stream().filter(child -> child.name().equals(name)).findFirst();
    }

    /** The children of that name. */
    public List<Child> all(String name) {
        return children.stream().filter(child -> child.name().equals(name)).toList();
    }

    /** The prefix of the part's own namespace, with its colon: {@code "x:"}, or an empty string. */
    public String prefix() {
        return root.name().substring(0, root.name().indexOf(':') + 1);
    }

    /** Puts a new child where the order of the children's names wants it: behind all that are not to come after it. */
    public void insert(Splices splices, List<String> order, String name, String child) {
        int rank = order.indexOf(name);
        int at = contentStart;
        for (Child other : children) {
            int otherRank = order.indexOf(other.name());
            if (otherRank >= 0 && otherRank <= rank) {
                at = other.end();
            }
        }
        insert(splices, at, child);
    }

    /** Puts a new child behind all others. */
    public void append(Splices splices, String child) {
        insert(splices, contentEnd, child);
    }

    private void insert(Splices splices, int at, String child) {
        if (root.isEmpty()) {
            splices.replace(rootStart, contentStart, root.opened() + child + root.endTag());
        } else {
            splices.insert(at, child);
        }
    }
}
