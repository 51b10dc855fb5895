package dev.hpug.xlsx.scan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one {@code <c>} element after another; what it read last is {@link #cell()}. */
final class CellReader {
    private static final String DEFAULT_TYPE = "n";
    private static final String FALSE = "0";
    /** What some programs store where a calculation of theirs went wrong; for one cell nobody loses the others. */
    private static final Set<String> NOT_NUMBERS = Set.of("NaN", "Infinity", "-Infinity", "INF", "-INF");

    private static final String TRUE = "1";

    private final XmlPart xml;
    private final List<CellFormat> formats;
    private final SharedStrings strings;

    private long address;
    private CellFormat format = CellFormat.GENERAL;
    private @Nullable String damage;
    private String type = DEFAULT_TYPE;
    private @Nullable String value;
    private @Nullable RichText inline;
    private @Nullable Emphasis emphasis;
    private boolean formulaCell;
    private @Nullable String formula;

    /** The formats are empty for a workbook without styles, where every style index means the general format. */
    CellReader(XmlPart xml, List<CellFormat> formats, SharedStrings strings) {
        this.xml = xml;
        this.formats = formats;
        this.strings = strings;
    }

    /**
     * Reads the cell element the part is at and returns its packed address, which is {@code next} when it states none.
     */
    long read(int row, long next) {
        value = null;
        inline = null;
        emphasis = null;
        damage = null;
        formulaCell = false;
        formula = null;
        readAttributes(row, next);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.element()) {
                case "v" -> value = xml.text();
                case "f" -> {
                    formulaCell = true;
                    String text = xml.decodedText();
                    formula = text.isEmpty() ? null : text;
                }
                case "is" -> inline = RichText.read(xml);
                default -> {
                    // Extensions.
                }
            }
        }
        return address;
    }

    /** The cell read last, or null when it has neither content nor a formula. */
    @Nullable
    ScannedCell cell() {
        String content = value == null ? "" : value;
        return switch (type) {
            case "n" -> number(trim(content));
            case "s" -> shared(trim(content));
            case "str" -> value == null ? unlessEmpty(CellKind.TEXT, "") : text(content);
            case "inlineStr" -> inlineText();
            case "b" -> truth(trim(content));
            case "e" -> unlessEmpty(CellKind.ERROR, trim(content));
            case "d" -> unlessEmpty(CellKind.DATE, trim(content));
            default -> damaged("is of the unknown type " + Digits.excerpt(type));
        };
    }

    private void readAttributes(int row, long next) {
        address = next;
        type = DEFAULT_TYPE;
        format = CellFormat.GENERAL;
        String style = "";
        for (int i = 0; i < xml.attributeCount(); i++) {
            switch (xml.attribute(i)) {
                case "r" -> address = address(row, xml.value(i));
                case "s" -> style = xml.value(i);
                case "t" -> type = xml.value(i);
                default -> {
                    // Metadata of newer Excels.
                }
            }
        }
        if (CellAddress.columnOf(address) > CellAddress.MAX_COLUMN) {
            throw xml.damaged("row " + row + " has more cells than a worksheet has columns");
        }
        if (!formats.isEmpty()) {
            format = format(style);
        }
    }

    private long address(int row, String reference) {
        long packed = CellAddress.pack(reference);
        if (packed == CellAddress.NO_CELL) {
            throw xml.damaged("there is a cell " + Digits.excerpt(reference) + ", which no worksheet has");
        }
        if (CellAddress.rowOf(packed) != row) {
            throw xml.damaged("cell " + reference + " is stored in row " + row);
        }
        return packed;
    }

    private CellFormat format(String style) {
        int index = style.isEmpty() ? 0 : Digits.parse(style);
        if (index < 0 || index >= formats.size()) {
            damage = "has the cell format " + Digits.excerpt(style) + ", which the workbook does not define";
            return CellFormat.GENERAL;
        }
        return formats.get(index);
    }

    private @Nullable ScannedCell number(String content) {
        if (content.isEmpty() || Digits.isDecimal(content)) {
            return unlessEmpty(CellKind.NUMBER, content);
        }
        if (NOT_NUMBERS.contains(content)) {
            return make(CellKind.ERROR, content);
        }
        return damaged("stores as a number what is none: " + Digits.excerpt(content));
    }

    private @Nullable ScannedCell truth(String content) {
        return switch (content) {
            case "" -> unlessEmpty(CellKind.BOOLEAN, "");
            case TRUE, "true" -> make(CellKind.BOOLEAN, TRUE);
            case FALSE, "false" -> make(CellKind.BOOLEAN, FALSE);
            default -> damaged("stores as a truth value what is none: " + Digits.excerpt(content));
        };
    }

    private @Nullable ScannedCell shared(String content) {
        if (content.isEmpty()) {
            return unlessEmpty(CellKind.TEXT, "");
        }
        int index = Digits.parse(content);
        if (index < 0 || index >= strings.size()) {
            return damaged(
                    "refers to the shared text " + Digits.excerpt(content) + ", which the workbook does not have");
        }
        emphasis = strings.emphasis(index);
        return make(CellKind.TEXT, strings.text(index));
    }

    /** Some writers put an inline text where a formula's result would be. */
    private @Nullable ScannedCell inlineText() {
        if (inline != null) {
            emphasis = inline.emphasis();
            return make(CellKind.TEXT, inline.text());
        }
        return value == null ? unlessEmpty(CellKind.TEXT, "") : text(value);
    }

    private ScannedCell text(String content) {
        return make(CellKind.TEXT, xml.checked(Xstring.decode(content)));
    }

    private @Nullable ScannedCell unlessEmpty(CellKind kind, String content) {
        if (!content.isEmpty()) {
            return make(kind, content);
        }
        return formulaCell ? make(CellKind.EMPTY, "") : null;
    }

    private ScannedCell make(CellKind kind, String content) {
        return damage != null && kind != CellKind.EMPTY
                ? new ScannedCell(address, CellKind.DAMAGED, damage, format, null, formulaCell, formula)
                : new ScannedCell(address, kind, content, format, emphasis, formulaCell, formula);
    }

    /** Only text keeps the white space around it; numbers, codes and indexes have none. */
    private static String trim(String content) {
        return content.trim();
    }

    /** One cell that no program can show costs nobody the others. */
    private ScannedCell damaged(String fact) {
        damage = fact;
        return make(CellKind.DAMAGED, fact);
    }
}
