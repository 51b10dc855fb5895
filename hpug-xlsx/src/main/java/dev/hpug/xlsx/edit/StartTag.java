package dev.hpug.xlsx.edit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One start tag as it is written, of XML that a parser has found well-formed: {@code <c r="L131" s="4"/>}. Immutable; what is
 * not changed stays as it was, quotes and spaces included.
 */
public final class StartTag {

    private final String text;

    private StartTag(String text) {
        this.text = text;
    }

    /** The tag in some bytes of a part; Aalto has a root's begin with the white space before it. */
    public static StartTag of(byte[] part, int start, int end) {
        int tag = start;
        while (part[tag] != '<') {
            tag++;
        }
        return new StartTag(new String(part, tag, end - tag, StandardCharsets.UTF_8));
    }

    /** The tag as it is written. */
    public static StartTag of(String tag) {
        return new StartTag(tag);
    }

    private record Attribute(int start, int valueStart, int valueEnd) {}

    /** Whether the element has no content. */
    public boolean isEmpty() {
        return text.endsWith("/>");
    }

    /** The element's name with its prefix. */
    String name() {
        return text.substring(1, nameEnd());
    }

    /** An attribute's value by its name with its prefix, as it is written, escapes included. */
    public Optional<String> value(String attribute) {
        return find(attribute).map(found -> text.substring(found.valueStart(), found.valueEnd()));
    }

    /** This tag with an attribute, in place where it has it. */
    public StartTag with(String attribute, String value) {
        String escaped = Markup.attribute(value);
        return new StartTag(find(attribute)
                .map(found -> text.substring(0, found.valueStart()) + escaped + text.substring(found.valueEnd()))
                .orElseGet(() -> text.substring(0, nameEnd()) + " " + attribute + "=\"" + escaped + "\""
                        + text.substring(nameEnd())));
    }

    StartTag without(String attribute) {
        return find(attribute)
                .map(found -> new StartTag(
                        text.substring(0, found.start()).stripTrailing() + text.substring(found.valueEnd() + 1)))
                .orElse(this);
    }

    /** This tag for an element with content. */
    StartTag opened() {
        return isEmpty() ? new StartTag(text.substring(0, text.length() - 2).stripTrailing() + ">") : this;
    }

    /** This tag for an element without content. */
    StartTag closed() {
        return isEmpty()
                ? this
                : new StartTag(text.substring(0, text.length() - 1).stripTrailing() + "/>");
    }

    String endTag() {
        return "</" + name() + ">";
    }

    @Override
    public String toString() {
        return text;
    }

    private int nameEnd() {
        int at = 1;
        while (" \t\r\n/>".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private Optional<Attribute> find(String name) {
        int at = nameEnd();
        while (true) {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (text.charAt(at) == '/' || text.charAt(at) == '>') {
                return Optional.empty();
            }
            int equals = text.indexOf('=', at);
            int open = equals + 1;
            while (Character.isWhitespace(text.charAt(open))) {
                open++;
            }
            int close = text.indexOf(text.charAt(open), open + 1);
            if (text.substring(at, equals).strip().equals(name)) {
                return Optional.of(new Attribute(at, open + 1, close));
            }
            at = close + 1;
        }
    }
}
