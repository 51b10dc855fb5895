package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.edit.Outline.Child;
import dev.hpug.xlsx.scan.Digits;
import dev.hpug.xlsx.scan.NumberFormat;
import dev.hpug.xlsx.scan.XmlPart;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The styles of a workbook, which only ever grow: what a cell refers to by its number stays what it was. A style that is there
 * already is used again. Not safe for use by several threads.
 */
public final class StyleSheet {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final int FIRST_CUSTOM_FORMAT = 164;
    private static final String FORMATS = "numFmts";
    private static final String CELLS = "cellXfs";
    private static final List<String> ORDER = List.of(
            FORMATS,
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            CELLS,
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");

    /** What every list begins with that a workbook leaves out: elsewhere the first of each is what is used by default. */
    private static final Map<String, List<String>> DEFAULTS = Map.of(
            "fonts",
            List.of("<font><sz val=\"11\"/><name val=\"Calibri\"/></font>"),
            "fills",
            List.of(
                    "<fill><patternFill patternType=\"none\"/></fill>",
                    "<fill><patternFill patternType=\"gray125\"/></fill>"),
            "borders",
            List.of("<border><left/><right/><top/><bottom/><diagonal/></border>"),
            "cellStyleXfs",
            List.of("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"),
            CELLS,
            List.of("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"));

    private final EditedPackage file;
    private final WorkbookParts workbook;
    private final Map<String, StyleList> lists = new HashMap<>();
    private final Map<Integer, NumberFormat> custom = new HashMap<>();
    private final Map<Changed, Integer> variants = new HashMap<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private Optional<Outline> outline = Optional.empty();
    private String prefix = "";

    private record Changed(int style, Optional<String> format, Optional<Boolean> locked, boolean quoted) {}

    /** The styles of a workbook. */
    public StyleSheet(EditedPackage file, WorkbookParts workbook) {
        this.file = file;
        this.workbook = workbook;
        Map<String, List<String>> elements = new HashMap<>();
        ORDER.forEach(list -> elements.put(list, new ArrayList<>()));
        workbook.styles().ifPresent(part -> read(part, elements));
        int used = workbook.styles().isPresent() ? 0 : UsedStyles.count(file, workbook);
        elements.forEach((name, stored) -> {
            int count = stored.size();
            if (stored.isEmpty()) {
                DEFAULTS.getOrDefault(name, List.of()).forEach(element -> stored.add(prefixed(element)));
            }
            while (name.equals(CELLS) && stored.size() < used) {
                stored.add(stored.get(0));
            }
            Map<String, Integer> known = new HashMap<>();
            for (int i = 0; i < stored.size(); i++) {
                known.putIfAbsent(stored.get(i), i);
            }
            lists.put(name, new StyleList(stored, known, count, stored.size()));
        });
    }

    private void read(String part, Map<String, List<String>> elements) {
        byte[] bytes = file.part(part);
        Outline read = Outline.of(
                file, part, xml -> readList(xml, bytes, elements.getOrDefault(xml.element(), new ArrayList<>())));
        prefix = read.prefix();
        outline = Optional.of(read);
    }

    /** Hancom Office wraps elements in alternatives, of which every program takes one. */
    private void readList(XmlPart xml, byte[] bytes, List<String> list) {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.localName().equals("AlternateContent")) {
                int alternatives = xml.depth();
                int before = list.size();
                while (xml.nextChild(alternatives)) {
                    list.subList(before, list.size()).clear();
                    readList(xml, bytes, list);
                }
            } else if (!xml.element().isEmpty()) {
                if (xml.element().equals("numFmt")) {
                    int id = number(xml.valueOf("numFmtId"));
                    custom.put(id, NumberFormat.of(xml.decodedValueOf("formatCode")));
                }
                int start = xml.tagStart();
                xml.skip(xml.depth());
                list.add(new String(bytes, start, xml.tagEnd() - start, StandardCharsets.UTF_8));
            }
        }
    }

    private static int number(String digits) {
        return Math.max(0, Digits.parse(digits));
    }

    /** The number of an element of a list, e.g. of {@code "fonts"}, which is added where it is not there yet. */
    public int add(String list, String element) {
        return list(list).add(prefixed(element));
    }

    private StyleList list(String name) {
        return lists.computeIfAbsent(name, any -> new StyleList(new ArrayList<>(), new HashMap<>(), 0, 0));
    }

    private String prefixed(String element) {
        return prefix.isEmpty() ? element : element.replaceAll("<(/?)(?=[a-zA-Z])", "<$1" + prefix);
    }

    /** The style that is another one with a change, which may be that style itself. */
    public int variant(int style, StyleChange change) {
        Optional<String> format = change.format().apply(formatOf(style));
        boolean lock =
                change.locked().filter(locked -> locked != isLocked(style)).isPresent();
        Changed changed = new Changed(style, format, lock ? change.locked() : Optional.empty(), change.quoted());
        return format.isEmpty() && !lock && !change.quoted() ? style : variants.computeIfAbsent(changed, this::make);
    }

    private int make(Changed changed) {
        String element = element(changed.style());
        int tagEnd = element.indexOf('>') + 1;
        StartTag tag = StartTag.of(element.substring(0, tagEnd));
        if (changed.format().isPresent()) {
            String id = Integer.toString(formatId(changed.format().get()));
            tag = tag.with("numFmtId", id).with("applyNumberFormat", "1");
        }
        if (changed.quoted()) {
            tag = tag.with("quotePrefix", "1");
        }
        String content = tag.isEmpty() ? "" : element.substring(tagEnd, element.lastIndexOf("</"));
        if (changed.locked().isPresent()) {
            tag = tag.with("applyProtection", "1");
            content = locked(content, changed.locked().get());
        }
        String made = content.isEmpty() && tag.isEmpty() ? tag.toString() : tag.opened() + content + tag.endTag();
        return list(CELLS).add(made);
    }

    private String element(int style) {
        List<String> cells = list(CELLS).elements();
        return cells.get(style >= 0 && style < cells.size() ? style : 0);
    }

    /** The number format of a style. */
    NumberFormat formatOf(int style) {
        return formats.computeIfAbsent(style, this::format);
    }

    private NumberFormat format(int style) {
        String element = element(style);
        StartTag tag = StartTag.of(element.substring(0, element.indexOf('>') + 1));
        int id = number(tag.value("numFmtId").orElse("0"));
        return Optional.ofNullable(custom.get(id)).orElseGet(() -> NumberFormat.builtIn(id));
    }

    private int formatId(String code) {
        for (int id = 0; id < FIRST_CUSTOM_FORMAT; id++) {
            if (!custom.containsKey(id) && NumberFormat.builtIn(id).code().equals(code)) {
                return id;
            }
        }
        Optional<Integer> known = custom.entrySet().stream()
                .filter(format -> format.getValue().code().equals(code))
                .map(Map.Entry::getKey)
                .min(Integer::compare);
        return known.orElseGet(() -> {
            int id = custom.keySet().stream().reduce(FIRST_CUSTOM_FORMAT - 1, Math::max) + 1;
            custom.put(id, NumberFormat.of(code));
            add(FORMATS, "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + Markup.attribute(code) + "\"/>");
            return id;
        });
    }

    private Optional<StartTag> protection(String content) {
        int start = content.indexOf("<" + prefix + "protection");
        return start < 0
                ? Optional.empty()
                : Optional.of(StartTag.of(content.substring(start, content.indexOf('>', start) + 1)));
    }

    private boolean isLocked(int style) {
        return protection(element(style))
                .flatMap(tag -> tag.value("locked"))
                .map(value -> !value.equals("0") && !value.equals("false"))
                .orElse(true);
    }

    private String locked(String content, boolean locked) {
        String value = locked ? "1" : "0";
        Optional<StartTag> present = protection(content);
        if (present.isPresent()) {
            String tag = present.get().toString();
            int at = content.indexOf(tag);
            return content.substring(0, at)
                    + present.get().with("locked", value)
                    + content.substring(at + tag.length());
        }
        int extensions = content.indexOf("<" + prefix + "extLst");
        int at = extensions < 0 ? content.length() : extensions;
        return content.substring(0, at) + "<" + prefix + "protection locked=\"" + value + "\"/>"
                + content.substring(at);
    }

    /** Puts what was added into the part, which is made where there is none. */
    public void apply() {
        if (lists.values().stream().noneMatch(StyleList::hasGrown)) {
            return;
        }
        String part = workbook.styles().orElseGet(this::makePart);
        Outline before = outline.orElseGet(() -> Outline.of(file, part));
        Splices splices = new Splices();
        StringBuilder made = new StringBuilder();
        for (String name : ORDER) {
            StyleList list = list(name);
            if (!list.added().isEmpty() && before.root().isEmpty()) {
                made.append(element(name, list));
            } else if (!list.added().isEmpty()) {
                append(before, splices, name, list);
            }
        }
        if (!made.isEmpty()) {
            before.append(splices, made.toString());
        }
        file.patch(part, splices);
    }

    private String element(String name, StyleList list) {
        String element = prefix + name;
        return "<" + element + " count=\"" + list.elements().size() + "\">" + String.join("", list.added()) + "</"
                + element + ">";
    }

    private void append(Outline before, Splices splices, String name, StyleList list) {
        Optional<Child> present = before.find(name);
        if (present.isPresent()) {
            StartTag tag = present.get().tag();
            String count = Integer.toString(list.elements().size());
            StartTag counted = tag.value("count").isPresent() ? tag.with("count", count) : tag;
            present.get().append(splices, counted, String.join("", list.added()));
        } else {
            before.insert(splices, ORDER, name, element(name, list));
        }
    }

    private String makePart() {
        String namespace = workbook.namespace();
        String part = workbook.free("styles%s.xml");
        String empty = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"" + namespace
                + "\"></styleSheet>";
        file.add(part, TYPE, empty.getBytes(StandardCharsets.UTF_8));
        workbook.relationships().add("styles", part);
        return part;
    }
}
