package dev.hpug.xlsx.poi;

import dev.hpug.xlsx.edit.EditedPackage;
import dev.hpug.xlsx.edit.Outline;
import dev.hpug.xlsx.edit.Outline.Child;
import dev.hpug.xlsx.edit.Splices;
import dev.hpug.xlsx.edit.WorkbookParts;
import dev.hpug.xlsx.scan.PackageFile;
import dev.hpug.xlsx.scan.ScanLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What Apache POI leaves undone in a new workbook: it has no theme, and says what a font is like in an order of its own. */
final class Finish {

    private static final String THEME = "xl/theme/theme1.xml";
    private static final String THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";
    private static final String STYLES = "xl/styles.xml";
    private static final List<String> FONT = List.of(
            "b",
            "i",
            "strike",
            "condense",
            "extend",
            "outline",
            "shadow",
            "u",
            "vertAlign",
            "sz",
            "color",
            "name",
            "family",
            "charset",
            "scheme");

    private Finish() {}

    static byte[] of(byte[] file) {
        EditedPackage edited = new EditedPackage(PackageFile.open(file, ScanLimits.defaults()));
        edited.add(THEME, THEME_TYPE, theme());
        new WorkbookParts(edited).relationships().add("theme", THEME);
        edited.patch(STYLES, fontsInOrder(edited));
        return edited.bytes();
    }

    private static byte[] theme() {
        try (InputStream theme = Objects.requireNonNull(Finish.class.getResourceAsStream("theme.xml"))) {
            return theme.readAllBytes();
        } catch (IOException inOurOwnJar) {
            throw new UncheckedIOException(inOurOwnJar);
        }
    }

    private static Splices fontsInOrder(EditedPackage file) {
        byte[] styles = file.part(STYLES);
        Splices splices = new Splices();
        file.parse(STYLES, xml -> {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                boolean fonts = xml.element().equals("fonts");
                int list = xml.depth();
                while (xml.nextChild(list)) {
                    if (fonts) {
                        order(Outline.of(xml, styles), styles, splices);
                    }
                }
            }
            return splices;
        });
        return splices;
    }

    private static void order(Outline font, byte[] styles, Splices splices) {
        List<Child> ordered = font.children().stream()
                .sorted(Comparator.comparingInt(child -> FONT.indexOf(child.name())))
                .toList();
        if (!ordered.equals(font.children())) {
            StringBuilder text = new StringBuilder();
            for (Child child : ordered) {
                text.append(new String(styles, child.start(), child.end() - child.start(), StandardCharsets.UTF_8));
            }
            splices.replace(font.contentStart(), font.contentEnd(), text.toString());
        }
    }
}
