package dev.hpug.xlsx.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.SAXException;

/** The parts of a workbook's package, to be compared. */
public final class PackageParts {

    private PackageParts() {}

    /** The names of the parts that are not byte for byte the same in both, or only in one. */
    public static Set<String> differing(byte[] one, byte[] other) {
        Map<String, byte[]> ones = of(one);
        Map<String, byte[]> others = of(other);
        Set<String> names = new TreeSet<>(ones.keySet());
        names.addAll(others.keySet());
        names.removeIf(name -> Arrays.equals(ones.get(name), others.get(name)));
        return names;
    }

    /** The names of the parts that say something else, or are in one only: as {@link #differing}, but of XML what it means. */
    public static Set<String> differingInMeaning(byte[] one, byte[] other) {
        Map<String, byte[]> ones = of(one);
        Map<String, byte[]> others = of(other);
        Set<String> names = differing(one, other);
        names.removeIf(name -> name.endsWith(".xml")
                && ones.containsKey(name)
                && others.containsKey(name)
                && parse(ones.get(name)).isEqualNode(parse(others.get(name))));
        return names;
    }

    /** Without the declarations of prefixes, which are there or not there by whim of who wrote the file. */
    private static Element parse(byte[] xml) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
            NamedNodeMap attributes = root.getAttributes();
            for (int i = attributes.getLength() - 1; i >= 0; i--) {
                if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(
                        attributes.item(i).getNamespaceURI())) {
                    root.removeAttributeNode((Attr) attributes.item(i));
                }
            }
            return root;
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Every part by name. */
    public static Map<String, byte[]> of(byte[] file) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return parts;
    }
}
