package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.edit.Outline.Child;
import dev.hpug.xlsx.edit.StoredCell.Formula;
import dev.hpug.xlsx.edit.StoredCell.Range;
import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.MergedRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Writes cells, and results of formulas, into one sheet's XML. */
final class SheetPatch {

    private final SheetCells sheet;
    private final StyleSheet styles;
    private final Splices splices = new Splices();
    private final String prefix;

    SheetPatch(SheetCells sheet, StyleSheet styles) {
        this.sheet = sheet;
        this.styles = styles;
        this.prefix = sheet.outline().prefix();
    }

    Splices splices() {
        return splices;
    }

    /** Writes the cells; those that are not there yet go where the order of rows and columns wants them. */
    void write(NavigableMap<CellAddress, CellEdit> edits) {
        Map<Integer, StringBuilder> ends = new TreeMap<>();
        edits.forEach((address, edit) -> {
            StoredCell stored = sheet.cells().get(address);
            if (stored != null) {
                rewrite(stored, edit);
            } else {
                String cell = missing(address, edit);
                Optional<Integer> place =
                        sheet.row(address.row()).map(row -> row.places().get(address));
                if (place.isPresent()) {
                    splices.insert(place.get(), cell);
                } else {
                    ends.computeIfAbsent(address.row(), any -> new StringBuilder())
                            .append(cell);
                }
            }
        });
        StringBuilder lastRows = new StringBuilder();
        ends.forEach((row, cells) -> {
            if (!cells.isEmpty()) {
                end(row, cells.toString(), lastRows);
            }
        });
        if (!lastRows.isEmpty()) {
            lastRows(lastRows.toString());
        }
    }

    private void end(int row, String cells, StringBuilder lastRows) {
        Optional<Child> stored = sheet.row(row).map(SheetCells.StoredRow::element);
        if (stored.isPresent()) {
            stored.get().append(splices, stored.get().tag(), cells);
            return;
        }
        String made = "<" + prefix + "row r=\"" + row + "\">" + cells + "</" + prefix + "row>";
        sheet.placeOfRow(row).ifPresentOrElse(place -> splices.insert(place, made), () -> lastRows.append(made));
    }

    private void lastRows(String rows) {
        sheet.outline()
                .find("sheetData")
                .ifPresentOrElse(
                        data -> data.append(splices, data.tag(), rows),
                        () -> sheet.outline()
                                .insert(
                                        splices,
                                        ElementOrder.WORKSHEET,
                                        "sheetData",
                                        "<" + prefix + "sheetData>" + rows + "</" + prefix + "sheetData>"));
    }

    private String missing(CellAddress address, CellEdit edit) {
        int inherited = sheet.styleOfMissing(address);
        int style = styles.variant(inherited, edit.style());
        if (style == inherited && edit.content().orElse(CellValue.NOTHING).equals(CellValue.NOTHING)) {
            return "";
        }
        StartTag tag = StartTag.of("<" + prefix + "c/>").with("r", address.toString());
        return cell(
                style == 0 ? tag : tag.with("s", Integer.toString(style)),
                edit.content().orElse(CellValue.NOTHING));
    }

    private void rewrite(StoredCell stored, CellEdit edit) {
        int style = styles.variant(stored.style(), edit.style());
        StartTag tag = style == stored.style() ? stored.tag() : stored.tag().with("s", Integer.toString(style));
        if (edit.content().isPresent()) {
            // what newer programs say about the value that stood there goes with it
            StartTag plain = tag.without("t").without("cm").without("vm");
            replace(stored.start(), stored.end(), cell(plain, edit.content().get()), stored);
        } else if (style != stored.style()) {
            splices.replace(stored.start(), stored.contentStart(), tag.toString());
        }
    }

    private void replace(int start, int end, String cell, StoredCell stored) {
        boolean same = stored.tag().isEmpty() && cell.equals(stored.tag().toString());
        if (!same) {
            splices.replace(start, end, cell);
        }
    }

    private String cell(StartTag tag, CellValue content) {
        return switch (content.kind()) {
            case NUMBER -> tag.opened() + element("v", content.text()) + tag.endTag();
            case EMPTY -> tag.closed().toString();
            default -> {
                StartTag inline = tag.opened().with("t", "inlineStr");
                yield inline + "<" + prefix + "is>" + CellText.element(prefix, content.text()) + "</" + prefix + "is>"
                        + tag.endTag();
            }
        };
    }

    private String element(String name, String text) {
        return "<" + prefix + name + ">" + text + "</" + prefix + name + ">";
    }

    /** Stores the result of a formula, or takes away the one that is stored. */
    void result(StoredCell cell, Optional<CellValue> result) {
        StartTag tag = result.isPresent()
                ? typed(cell.tag(), result.get())
                : cell.tag().without("t");
        if (!tag.toString().equals(cell.tag().toString())) {
            splices.replace(cell.start(), cell.contentStart(), tag.toString());
        }
        String value = result.map(known -> element("v", Markup.text(CellText.stored(known.text()))))
                .orElse("");
        Range range = cell.value()
                .orElseGet(() -> cell.formula()
                        .map(formula ->
                                new Range(formula.range().end(), formula.range().end()))
                        .orElseGet(() -> new Range(cell.contentEnd(), cell.contentEnd())));
        splices.replace(range.start(), range.end(), value);
    }

    private static StartTag typed(StartTag tag, CellValue result) {
        return switch (result.kind()) {
            case TEXT -> tag.with("t", "str");
            case BOOLEAN -> tag.with("t", "b");
            case ERROR -> tag.with("t", "e");
            default -> tag.without("t");
        };
    }

    /**
     * Keeps formulas whole that lean on a cell which is written over: where many cells share one formula and the cell that
     * spells it out goes, each gets its own; an array formula that loses a cell goes, and leaves the values it had.
     *
     * @return the cells whose formula went
     */
    List<StoredCell> uphold(NavigableMap<CellAddress, CellEdit> edits) {
        Map<String, StoredCell> lost = new HashMap<>();
        List<StoredCell> gone = new ArrayList<>();
        for (StoredCell cell : sheet.cells().values()) {
            Optional<Formula> formula = cell.formula();
            boolean written = isWritten(edits, cell.address());
            if (formula.isPresent()
                    && formula.get().isShared()
                    && written
                    && !formula.get().text().isEmpty()) {
                lost.put(formula.get().group(), cell);
            } else if (formula.isPresent() && formula.get().isForManyCells()) {
                MergedRange range = MergedRange.parse(formula.get().reference());
                boolean broken = edits.keySet().stream()
                        .anyMatch(address -> range.contains(address) && isWritten(edits, address));
                if (broken) {
                    gone.add(cell);
                    if (!written) {
                        splices.remove(
                                formula.get().range().start(),
                                formula.get().range().end());
                    }
                }
            }
        }
        for (StoredCell cell : sheet.cells().values()) {
            Optional<Formula> shared = cell.formula()
                    .filter(formula -> formula.isShared() && formula.text().isEmpty())
                    .filter(formula -> !isWritten(edits, cell.address()));
            shared.ifPresent(formula -> Optional.ofNullable(lost.get(formula.group()))
                    .ifPresent(master -> spellOut(cell, formula, master)));
        }
        return gone;
    }

    private static boolean isWritten(NavigableMap<CellAddress, CellEdit> edits, CellAddress address) {
        CellEdit edit = edits.get(address);
        return edit != null && edit.content().isPresent();
    }

    private void spellOut(StoredCell cell, Formula formula, StoredCell master) {
        String text = SharedFormulas.textFor(cell.address(), master).orElse("#REF!");
        splices.replace(formula.range().start(), formula.range().end(), element("f", Markup.text(text)));
    }

    /** Protects the sheet without a password; one that is protected already keeps its own settings, a password among them. */
    void protect() {
        Optional<Child> present = sheet.outline().find("sheetProtection");
        boolean isOn = present.flatMap(child -> child.tag().value("sheet"))
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
        if (present.isPresent() && !isOn) {
            Child child = present.get();
            splices.replace(
                    child.start(),
                    child.contentStart(),
                    child.tag().with("sheet", "1").toString());
        } else if (present.isEmpty()) {
            sheet.outline()
                    .insert(
                            splices,
                            ElementOrder.WORKSHEET,
                            "sheetProtection",
                            "<" + prefix + "sheetProtection sheet=\"1\" formatColumns=\"0\" formatRows=\"0\"/>");
        }
    }
}
