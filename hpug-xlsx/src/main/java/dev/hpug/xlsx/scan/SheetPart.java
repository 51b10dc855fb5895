package dev.hpug.xlsx.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** One worksheet part: its rows with their cells, what is hidden, and what is merged. */
final class SheetPart {
    private static final int FIRST_CAPACITY = 256;

    private final XmlPart xml;
    private final Meter meter;
    private final CellReader cellReader;
    private final List<ScannedCell> cells = new ArrayList<>(FIRST_CAPACITY);
    private final List<MergedRange> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private boolean inOrder = true;
    private long last;

    private SheetPart(XmlPart xml, Meter meter, CellReader cellReader) {
        this.xml = xml;
        this.meter = meter;
        this.cellReader = cellReader;
    }

    static ScannedSheet read(
            XmlPart xml,
            WorkbookPart.Sheet sheet,
            int index,
            List<CellFormat> formats,
            SharedStrings strings,
            Meter meter) {
        if (!xml.isRoot("worksheet", Namespaces.SPREADSHEET)) {
            throw xml.damaged("there is no worksheet");
        }
        SheetPart part = new SheetPart(xml, meter, new CellReader(xml, formats, strings));
        part.readParts();
        return part.build(sheet, index);
    }

    /** A sheet without cells: a chart on its own, a dialog. */
    static ScannedSheet empty(WorkbookPart.Sheet sheet, int index) {
        return new ScannedSheet(
                sheet.name(),
                index,
                sheet.hidden(),
                new ScannedCell[0],
                new long[0],
                new MergedRanges(List.of()),
                new BitSet(),
                new BitSet());
    }

    private void readParts() {
        int root = xml.depth();
        while (xml.nextChild(root)) {
            switch (xml.element()) {
                case "cols" -> readColumns();
                case "sheetData" -> readRows();
                case "mergeCells" -> readMerges();
                default -> {
                    // Views, page setup, validations, extensions: nothing that is stored in a cell.
                }
            }
        }
    }

    private void readColumns() {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            if (xml.element().equals("col") && xml.isTrue("hidden")) {
                int from = Digits.parse(xml.valueOf("min"));
                int to = Digits.parse(xml.valueOf("max"));
                if (from < 1 || to < from || to > CellAddress.MAX_COLUMN) {
                    throw xml.damaged("columns are hidden that no worksheet has");
                }
                hiddenColumns.set(from, to + 1);
            }
        }
    }

    private void readRows() {
        int list = xml.depth();
        int row = 0;
        while (xml.nextChild(list)) {
            if (xml.element().equals("row")) {
                row = startRow(row);
                readCells(row);
            }
        }
    }

    /** Takes the row's attributes and returns its number, which follows the row before when it is not stated. */
    private int startRow(int before) {
        int row = before + 1;
        boolean hidden = false;
        for (int i = 0; i < xml.attributeCount(); i++) {
            switch (xml.attribute(i)) {
                case "r" -> row = Digits.parse(xml.value(i));
                case "hidden" -> hidden = XmlPart.isTrueValue(xml.value(i));
                default -> {
                    // Height and style.
                }
            }
        }
        if (row < 1 || row > CellAddress.MAX_ROW) {
            throw xml.damaged("there is a row that no worksheet has; rows run from 1 to " + CellAddress.MAX_ROW);
        }
        if (hidden) {
            hiddenRows.set(row);
        }
        return row;
    }

    private void readCells(int row) {
        int rowDepth = xml.depth();
        long before = CellAddress.pack(row, 0);
        while (xml.nextChild(rowDepth)) {
            if (xml.element().equals("c")) {
                before = cellReader.read(row, before + 1);
                ScannedCell cell = cellReader.cell();
                if (cell != null) {
                    meter.countCell();
                    inOrder &= before > last;
                    last = before;
                    cells.add(cell);
                }
            }
        }
    }

    private void readMerges() {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            if (xml.element().equals("mergeCell")) {
                meter.countMerge();
                String range = xml.valueOf("ref");
                try {
                    merges.add(MergedRange.parse(range));
                } catch (IllegalArgumentException e) {
                    throw xml.damaged("cells are merged that no worksheet has: " + Digits.excerpt(range));
                }
            }
        }
    }

    private ScannedSheet build(WorkbookPart.Sheet sheet, int index) {
        ScannedCell[] sorted = cells.toArray(new ScannedCell[0]);
        if (!inOrder) {
            Arrays.sort(sorted, Comparator.comparingLong(ScannedCell::packed));
        }
        long[] packed = new long[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            packed[i] = sorted[i].packed();
            if (i > 0 && packed[i] == packed[i - 1]) {
                throw xml.damaged("cell " + sorted[i].address() + " is stored twice");
            }
        }
        return new ScannedSheet(
                sheet.name(),
                index,
                sheet.hidden(),
                sorted,
                packed,
                new MergedRanges(merges),
                hiddenRows,
                hiddenColumns);
    }
}
