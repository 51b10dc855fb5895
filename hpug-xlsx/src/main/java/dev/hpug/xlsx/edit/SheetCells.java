package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.edit.Outline.Child;
import dev.hpug.xlsx.edit.StoredCell.Formula;
import dev.hpug.xlsx.edit.StoredCell.Range;
import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.Digits;
import dev.hpug.xlsx.scan.MergedRange;
import dev.hpug.xlsx.scan.XmlPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where in one sheet's XML the cells stand that matter to an edit: those to be written, and those with formulas. One pass over
 * the part; cells and rows that are not there have a place to be put in at.
 */
final class SheetCells {

    private static final int MOST_ARRAYS = 1_000;

    private final byte[] part;
    private final NavigableSet<CellAddress> wanted;
    private final NavigableMap<CellAddress, StoredCell> cells = new TreeMap<>();
    private final NavigableMap<Integer, StoredRow> rows = new TreeMap<>();
    private final NavigableMap<Integer, Integer> columnStyles = new TreeMap<>();
    private final List<MergedRange> arrays = new ArrayList<>();
    private final Outline outline;

    /** The wanted cells of a row that it does not have yet, and those before which each is to be put in. */
    private final NavigableSet<CellAddress> missing;

    private final NavigableSet<Integer> missingRows = new TreeSet<>();
    private final NavigableMap<Integer, Integer> rowPlaces = new TreeMap<>();

    /**
     * A row that wanted cells are in.
     *
     * @param element the row
     * @param places where those of its wanted cells are to go that it does not have and that have cells right of them
     */
    record StoredRow(Child element, Map<CellAddress, Integer> places) {

        int style() {
            boolean own = element.tag()
                    .value("customFormat")
                    .filter(value -> value.equals("1") || value.equals("true"))
                    .isPresent();
            return own ? element.tag().value("s").map(SheetCells::number).orElse(0) : 0;
        }
    }

    private SheetCells(EditedPackage file, String name, NavigableSet<CellAddress> wanted, XmlPart xml) {
        this.part = file.part(name);
        this.wanted = wanted;
        this.missing = new TreeSet<>(wanted);
        wanted.forEach(address -> missingRows.add(address.row()));
        this.outline = Outline.of(xml, part, this::look);
    }

    /** Reads a sheet's part. */
    static SheetCells read(EditedPackage file, String name, NavigableSet<CellAddress> wanted) {
        return file.parse(name, xml -> new SheetCells(file, name, wanted, xml));
    }

    private void look(XmlPart child) {
        switch (child.element()) {
            case "cols" -> columns(child);
            case "sheetData" -> rows(child);
            default -> {
                // Only its place matters.
            }
        }
    }

    private void columns(XmlPart xml) {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.element().equals("col") && !xml.valueOf("style").isEmpty()) {
                int style = number(xml.valueOf("style"));
                int last = Math.min(number(xml.valueOf("max")), CellAddress.MAX_COLUMN);
                for (CellAddress address : wanted) {
                    if (number(xml.valueOf("min")) <= address.column() && address.column() <= last) {
                        columnStyles.put(address.column(), style);
                    }
                }
            }
        }
    }

    private void rows(XmlPart xml) {
        int own = xml.depth();
        int row = 0;
        while (xml.nextChild(own)) {
            if (xml.element().equals("row")) {
                String stated = xml.valueOf("r");
                row = stated.isEmpty() ? row + 1 : number(stated);
                row(xml, row);
            }
        }
    }

    private void row(XmlPart xml, int row) {
        int start = xml.tagStart();
        for (Integer before = missingRows.floor(row - 1); before != null; before = missingRows.floor(row - 1)) {
            rowPlaces.putIfAbsent(before, start);
            missingRows.remove(before);
        }
        CellAddress first = CellAddress.of(row, 1);
        CellAddress next = wanted.ceiling(first);
        if (next != null && next.row() == row) {
            Map<CellAddress, Integer> places = new TreeMap<>();
            Child element = Child.read(xml, part, opened -> cells(opened, first, Optional.of(places)));
            rows.putIfAbsent(row, new StoredRow(element, places));
            missingRows.remove(row);
        } else {
            cells(xml, first, Optional.empty());
        }
    }

    private void cells(XmlPart xml, CellAddress first, Optional<Map<CellAddress, Integer>> places) {
        int own = xml.depth();
        CellAddress next = first;
        while (xml.nextChild(own)) {
            if (xml.element().equals("c")) {
                String stated = xml.valueOf("r");
                CellAddress address = stated.isEmpty() ? next : CellAddress.parse(stated);
                if (places.isPresent()) {
                    place(address, xml.tagStart(), places.get());
                }
                cell(xml, address);
                next = address.column() < CellAddress.MAX_COLUMN
                        ? CellAddress.of(first.row(), address.column() + 1)
                        : address;
            }
        }
    }

    /** Every wanted cell left of this one has its place before it. */
    private void place(CellAddress address, int start, Map<CellAddress, Integer> places) {
        missing.remove(address);
        for (CellAddress before : missing.subSet(CellAddress.of(address.row(), 1), address)) {
            places.putIfAbsent(before, start);
        }
    }

    private void cell(XmlPart xml, CellAddress address) {
        int own = xml.depth();
        int start = xml.tagStart();
        int contentStart = xml.tagEnd();
        Optional<Formula> formula = Optional.empty();
        Optional<Range> value = Optional.empty();
        while (xml.nextChild(own)) {
            int from = xml.tagStart();
            switch (xml.element()) {
                case "f" -> formula = Optional.of(formula(xml, from));
                case "v" -> {
                    xml.skip(own + 1);
                    value = Optional.of(new Range(from, xml.tagEnd()));
                }
                default -> {
                    // Inline text and extensions stand or fall with the cell.
                }
            }
        }
        boolean inArray = !arrays.isEmpty() && arrays.stream().anyMatch(array -> array.contains(address));
        if (formula.isPresent() || inArray || wanted.contains(address)) {
            StartTag tag = StartTag.of(part, start, contentStart);
            int end = xml.tagEnd();
            int contentEnd = tag.isEmpty() ? end : xml.tagStart();
            cells.put(address, new StoredCell(address, tag, start, contentStart, contentEnd, end, formula, value));
            formula.filter(Formula::isForManyCells).ifPresent(this::array);
        }
    }

    private Formula formula(XmlPart xml, int from) {
        String type = xml.valueOf("t");
        String group = xml.valueOf("si");
        String reference = xml.valueOf("ref");
        String text = xml.decodedText();
        return new Formula(new Range(from, xml.tagEnd()), type.isEmpty() ? "normal" : type, group, reference, text);
    }

    private void array(Formula formula) {
        if (arrays.size() == MOST_ARRAYS) {
            throw new UneditableWorkbookException("it has more than " + MOST_ARRAYS + " array formulas on one sheet");
        }
        try {
            arrays.add(MergedRange.parse(formula.reference()));
        } catch (IllegalArgumentException noRange) {
            throw new UneditableWorkbookException("an array formula is for cells that no worksheet has");
        }
    }

    private static int number(String digits) {
        return Math.max(0, Digits.parse(digits));
    }

    /** The children of the part's root. */
    Outline outline() {
        return outline;
    }

    /** The cells found, in their order. */
    NavigableMap<CellAddress, StoredCell> cells() {
        return cells;
    }

    /** The row of a wanted cell, where the sheet has one. */
    Optional<StoredRow> row(int row) {
        return Optional.ofNullable(rows.get(row));
    }

    /** Where a row goes that the sheet does not have; empty for behind all others. */
    Optional<Integer> placeOfRow(int row) {
        return Optional.ofNullable(rowPlaces.get(row));
    }

    /** The style of a cell that is not stored. */
    int styleOfMissing(CellAddress address) {
        int ofRow = row(address.row()).map(StoredRow::style).orElse(0);
        return ofRow != 0 ? ofRow : columnStyles.getOrDefault(address.column(), 0);
    }
}
