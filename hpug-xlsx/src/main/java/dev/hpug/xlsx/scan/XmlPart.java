package dev.hpug.xlsx.scan;

import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.DAMAGED;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.FORBIDDEN_XML;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.TRUNCATED;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * One XML part, pulled element by element: a reader asks for the next child of the element it is in, and whatever it leaves
 * unread (extensions, alternate content, anything foreign) is passed over.
 *
 * <p>Attributes belong to the current element, and are gone once anything after them is asked for.
 */
public final class XmlPart {
    private static final int FEW_ATTRIBUTES = 16;
    private static final String UTF_8 = "UTF-8";

    private final String name;
    private final PartStream bytes;
    private final XMLStreamReader2 xml;
    private final XmlNames names;
    private final Meter meter;
    private final int deepest;
    private final int longestText;
    private String rootNamespace = "";
    private int depth;
    private String localName = "";

    /** The current element's attributes as {@link #attribute} names them; asking the parser once for each is enough. */
    private String[] attributes = new String[FEW_ATTRIBUTES];

    private int attributeCount;

    private XmlPart(String name, PartStream bytes, XMLStreamReader2 xml, XmlNames names, Meter meter) {
        this.name = name;
        this.bytes = bytes;
        this.xml = xml;
        this.names = names;
        this.meter = meter;
        this.deepest = meter.limit(ScanLimit.NESTING_DEPTH);
        this.longestText = meter.limit(ScanLimit.TEXT_LENGTH);
    }

    /** A factory whose parsers expand no entity, open nothing, and report a DOCTYPE so that it can be refused. */
    static InputFactoryImpl newFactory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** What is done with an opened part; runs once, between the part's root tag and the check of its end. */
    @FunctionalInterface
    public interface Body<T> {
        T read(XmlPart part);
    }

    /**
     * Opens a part, hands it to the body at its root element, and reads it to its end, so that a part cut short or with a
     * wrong checksum never passes.
     */
    static <T> T read(
            String name, PartStream bytes, InputFactoryImpl factory, XmlNames names, Meter meter, Body<T> body) {
        try {
            XMLStreamReader2 xml = (XMLStreamReader2) factory.createXMLStreamReader(bytes);
            XmlPart part = new XmlPart(name, bytes, xml, names, meter);
            part.toRoot();
            T result = body.read(part);
            part.toEnd();
            return result;
        } catch (NotAWorkbookException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            // The parser is not ours and the bytes are hostile: whatever it stumbles over is a malformed document.
            throw malformed(name, bytes, e);
        }
    }

    private static NotAWorkbookException malformed(String name, PartStream bytes, Exception cause) {
        return bytes.isEnded()
                ? NotAWorkbookException.of(TRUNCATED, "the XML of part " + name + " stops in the middle", cause)
                : NotAWorkbookException.of(DAMAGED, "part " + name + " is not well-formed XML", cause);
    }

    /** Whether the root element has this name and one of these namespaces. */
    public boolean isRoot(String localName, Set<String> namespaces) {
        return depth == 1 && this.localName.equals(localName) && namespaces.contains(rootNamespace);
    }

    /** Moves to the end of the element that was current at this depth. */
    public void skip(int own) {
        while (nextChild(own)) {
            // Nothing in it is wanted.
        }
    }

    /** Where the current tag begins, counted in bytes from the start of the part; for an element without content also its end. */
    public int tagStart() {
        return (int) xml.getLocationInfo().getStartingByteOffset();
    }

    /** Where the current tag ends: the place of the byte after it. */
    public int tagEnd() {
        try {
            return (int) xml.getLocationInfo().getEndingByteOffset();
        } catch (XMLStreamException e) {
            throw malformed(name, bytes, e);
        }
    }

    /** The current element's name as it is written, with its prefix: {@code "x:worksheet"}. */
    public String qualifiedName() {
        return xml.getPrefix().isEmpty() ? localName : xml.getPrefix() + ":" + localName;
    }

    /** The current element's name without its prefix, whatever its namespace. */
    public String localName() {
        return localName;
    }

    /** The namespace of the current element, or an empty string. */
    public String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** Whether places in the part are counted in bytes and new text can be put in as UTF-8. */
    public boolean isUtf8() {
        String declared = xml.getCharacterEncodingScheme();
        String found = xml.getEncoding();
        return (declared == null || UTF_8.equalsIgnoreCase(declared))
                && (found == null || UTF_8.equalsIgnoreCase(found));
    }

    /** How many elements are open, the current one included: 1 at the root. Pass it to {@link #nextChild}. */
    public int depth() {
        return depth;
    }

    /** Moves to the next child of the element that was current at this depth; false once that element is closed. */
    public boolean nextChild(int parentDepth) {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth == parentDepth + 1) {
                        return true;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < parentDepth) {
                        return false;
                    }
                }
                default -> {
                    // White space, comments and text that is nobody's value.
                }
            }
        }
    }

    /** The name of the current element without its prefix, or an empty string if it is not of the root's namespace. */
    public String element() {
        return rootNamespace.equals(xml.getNamespaceURI()) ? localName : "";
    }

    public int attributeCount() {
        return attributeCount;
    }

    /** The name of an attribute that has no namespace, or an empty string for one that has. */
    String attribute(int index) {
        return attributes[index];
    }

    String attributeNamespace(int index) {
        return xml.getAttributeNamespace(index);
    }

    String attributeLocalName(int index) {
        return xml.getAttributeLocalName(index);
    }

    String value(int index) {
        return xml.getAttributeValue(index);
    }

    /** The value of an attribute that has no namespace, or an empty string when the current element has none of that name. */
    public String valueOf(String attribute) {
        for (int i = 0; i < attributeCount; i++) {
            if (attributes[i].equals(attribute)) {
                return value(i);
            }
        }
        return "";
    }

    /** As {@link #valueOf}, with escapes such as {@code _x000D_} decoded. */
    public String decodedValueOf(String attribute) {
        return Xstring.decode(valueOf(attribute));
    }

    /** The value of an attribute of one of some namespaces, or an empty string when the current element has none. */
    public String valueIn(Set<String> namespaces, String attribute) {
        for (int i = 0; i < attributeCount; i++) {
            if (attributeLocalName(i).equals(attribute) && namespaces.contains(attributeNamespace(i))) {
                return value(i);
            }
        }
        return "";
    }

    /** Whether an attribute without namespace is {@code 1} or {@code true}, or {@code on} as some writers have it. */
    public boolean isTrue(String attribute) {
        return isTrueValue(valueOf(attribute));
    }

    static boolean isTrueValue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The text directly inside the current element, exactly, without that of its children; moves to the element's end. */
    public String text() {
        int own = depth;
        String first = "";
        StringBuilder more = null;
        int length = 0;
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == own) {
                        String piece = xml.getText();
                        length += piece.length();
                        if (length > Xstring.longestStored(longestText)) {
                            throw meter.over(ScanLimit.TEXT_LENGTH);
                        }
                        if (more != null) {
                            more.append(piece);
                        } else if (first.isEmpty()) {
                            first = piece;
                        } else {
                            more = new StringBuilder(first).append(piece);
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < own) {
                        return more == null ? first : more.toString();
                    }
                }
                default -> {
                    // A child element or a comment: not this element's text.
                }
            }
        }
    }

    /** As {@link #text()}, with escapes such as {@code _x000D_} decoded, and held to the length a cell may have. */
    public String decodedText() {
        return checked(Xstring.decode(text()));
    }

    /** The text itself, held to the length a cell may have. */
    String checked(String text) {
        checkLength(text.length());
        return text;
    }

    void checkLength(int characters) {
        if (characters > longestText) {
            throw meter.over(ScanLimit.TEXT_LENGTH);
        }
    }

    public NotAWorkbookException damaged(String fact) {
        return NotAWorkbookException.of(DAMAGED, "in part " + name + ", " + fact);
    }

    private void toRoot() {
        while (advance() != XMLStreamConstants.START_ELEMENT) {
            // The prolog says nothing of use.
        }
        rootNamespace = xml.getNamespaceURI();
    }

    private void toEnd() {
        while (advance() != XMLStreamConstants.END_DOCUMENT) {
            // Whatever follows what was wanted still has to be well-formed.
        }
    }

    private int advance() {
        bytes.startPiece();
        int token = next();
        switch (token) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > deepest) {
                    throw meter.over(ScanLimit.NESTING_DEPTH);
                }
                takeNames();
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD ->
                throw NotAWorkbookException.of(FORBIDDEN_XML, "part " + name + " holds a DOCTYPE");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw damaged("an entity is used that XML does not have");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> names.see("?", xml.getPITarget());
            default -> {
                // Text and comments change nothing here.
            }
        }
        return token;
    }

    private int next() {
        try {
            return xml.next();
        } catch (XMLStreamException e) {
            throw malformed(name, bytes, e);
        }
    }

    private void takeNames() {
        localName = xml.getLocalName();
        names.see(xml.getPrefix(), localName);
        attributeCount = xml.getAttributeCount();
        if (attributeCount > attributes.length) {
            attributes = new String[attributeCount];
        }
        for (int i = 0; i < attributeCount; i++) {
            String prefix = xml.getAttributePrefix(i);
            String local = xml.getAttributeLocalName(i);
            // One element after another has the same attributes.
            if (!prefix.isEmpty() || !local.equals(attributes[i])) {
                names.see(prefix, local);
                attributes[i] = prefix.isEmpty() ? local : "";
            }
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            names.see("xmlns", xml.getNamespacePrefix(i));
        }
    }
}
