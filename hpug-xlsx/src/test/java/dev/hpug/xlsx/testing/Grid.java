package dev.hpug.xlsx.testing;

import dev.hpug.metric.FactRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * One sheet as a plain grid, to damage as people do: {@code Grid.form().set("K16", "TBD").insertRow(20).insertColumn(1)}.
 *
 * <p>Rows and columns count from 1. Addresses are those of the moment: what stood in {@code K16} stands in {@code L16} after
 * {@code insertColumn(1)}. Formulas keep their text whatever moves. Mutable.
 */
public final class Grid {

    private static final Grid FORM = of(FormWorkbook.blank().sheet());

    private TreeMap<CellAddress, GridCell> cells = new TreeMap<>();
    private List<CellRangeAddress> merges = new ArrayList<>();

    private Grid() {}

    /** A sheet with nothing on it. */
    public static Grid empty() {
        return new Grid();
    }

    /** The report sheet of the blank form. */
    public static Grid form() {
        return FORM.copy();
    }

    /** What a POI sheet shows. */
    public static Grid of(XSSFSheet sheet) {
        Grid grid = new Grid();
        sheet.forEach(row -> row.forEach(cell -> grid.take((XSSFCell) cell)));
        grid.merges.addAll(sheet.getMergedRegions());
        return grid;
    }

    private void take(XSSFCell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        GridCell taken = switch (cell.getCellType()) {
            case FORMULA -> GridCell.formula(cell.getCellFormula(), cell.getRawValue());
            case NUMERIC -> GridCell.number(cell.getRawValue());
            case STRING -> GridCell.text(cell.getStringCellValue());
            default -> GridCell.EMPTY;
        };
        cells.put(cell.getAddress(), taken.withFormat(format));
    }

    /** An independent copy. */
    public Grid copy() {
        Grid copy = new Grid();
        copy.cells.putAll(cells);
        merges.forEach(merge -> copy.merges.add(merge.copy()));
        return copy;
    }

    /** Types text, keeping the format. */
    public Grid set(String address, String text) {
        return set(address, GridCell.text(text));
    }

    /** Stores a number as spelt, keeping the format: {@code number("L131", "0.56999999999999995")}. */
    public Grid number(String address, String stored) {
        return set(address, GridCell.number(stored));
    }

    /** Stores anything, keeping the cell's format unless the content brings its own. */
    public Grid set(String address, GridCell content) {
        return set(new CellAddress(address), content);
    }

    /** As {@link #set(String, GridCell)}, in a fact's cell of the untouched form. */
    public Grid set(FactRef<?> fact, GridCell content) {
        return set(FormLayout.addressOf(fact), content);
    }

    Grid set(CellAddress address, GridCell content) {
        String format = cells.getOrDefault(address, GridCell.EMPTY).format();
        cells.put(address, content.format().equals(GridCell.GENERAL) ? content.withFormat(format) : content);
        return this;
    }

    /** Sets a cell's number format. */
    public Grid format(String address, String code) {
        CellAddress at = new CellAddress(address);
        cells.put(at, cells.getOrDefault(at, GridCell.EMPTY).withFormat(code));
        return this;
    }

    /** Takes away content and format. */
    public Grid clear(String address) {
        cells.remove(new CellAddress(address));
        return this;
    }

    /** Takes away everything in some rows, which stay. */
    public Grid clearRows(int first, int last) {
        cells.keySet().removeIf(at -> at.getRow() + 1 >= first && at.getRow() + 1 <= last);
        return this;
    }

    public Grid insertRow(int before) {
        return shift(at -> at.getRow() + 1 >= before ? moved(at, 1, 0) : at);
    }

    public Grid insertColumn(int before) {
        return shift(at -> at.getColumn() + 1 >= before ? moved(at, 0, 1) : at);
    }

    public Grid deleteRow(int row) {
        cells.keySet().removeIf(at -> at.getRow() + 1 == row);
        return shift(at -> at.getRow() + 1 > row ? moved(at, -1, 0) : at);
    }

    public Grid deleteColumn(int column) {
        cells.keySet().removeIf(at -> at.getColumn() + 1 == column);
        return shift(at -> at.getColumn() + 1 > column ? moved(at, 0, -1) : at);
    }

    /** Cuts out whole rows and pastes them {@code down} rows lower and {@code right} columns further, over whatever is there. */
    public Grid move(int firstRow, int lastRow, int down, int right) {
        Grid cut = rows(firstRow, lastRow);
        removeRows(firstRow, lastRow);
        return paste(cut, down, right);
    }

    /** Exchanges two runs of rows, the upper one given first, with what stands between them. */
    public Grid swap(int upperFirst, int upperLast, int lowerFirst, int lowerLast) {
        Grid upper = rows(upperFirst, upperLast);
        Grid between = rows(upperLast + 1, lowerFirst - 1);
        Grid lower = rows(lowerFirst, lowerLast);
        removeRows(upperFirst, lowerLast);
        paste(lower, upperFirst - lowerFirst, 0);
        paste(between, lowerLast - lowerFirst - upperLast + upperFirst, 0);
        return paste(upper, lowerLast - upperLast, 0);
    }

    /** A sheet with only some of the rows, where they are. */
    public Grid rows(int first, int last) {
        Grid some = new Grid();
        cells.forEach((at, cell) -> {
            if (at.getRow() + 1 >= first && at.getRow() + 1 <= last) {
                some.cells.put(at, cell);
            }
        });
        merges.stream()
                .filter(merge -> merge.getFirstRow() + 1 >= first && merge.getLastRow() + 1 <= last)
                .forEach(merge -> some.merges.add(merge.copy()));
        return some;
    }

    public Grid removeRows(int first, int last) {
        clearRows(first, last);
        merges.removeIf(merge -> merge.getFirstRow() + 1 >= first && merge.getLastRow() + 1 <= last);
        return this;
    }

    /** Adds another sheet's cells, shifted, over whatever is there. */
    public Grid paste(Grid other, int down, int right) {
        other.cells.forEach((at, cell) -> cells.put(moved(at, down, right), cell));
        other.merges.forEach(merge -> merges.add(new CellRangeAddress(
                merge.getFirstRow() + down,
                merge.getLastRow() + down,
                merge.getFirstColumn() + right,
                merge.getLastColumn() + right)));
        return this;
    }

    public Grid unmergeAll() {
        merges.clear();
        return this;
    }

    public Grid merge(String range) {
        merges.add(CellRangeAddress.valueOf(range));
        return this;
    }

    private Grid shift(UnaryOperator<CellAddress> to) {
        TreeMap<CellAddress, GridCell> shifted = new TreeMap<>();
        cells.forEach((at, cell) -> shifted.put(to.apply(at), cell));
        cells = shifted;
        List<CellRangeAddress> shiftedMerges = new ArrayList<>();
        for (CellRangeAddress merge : merges) {
            CellAddress first = to.apply(new CellAddress(merge.getFirstRow(), merge.getFirstColumn()));
            CellAddress last = to.apply(new CellAddress(merge.getLastRow(), merge.getLastColumn()));
            shiftedMerges.add(new CellRangeAddress(first.getRow(), last.getRow(), first.getColumn(), last.getColumn()));
        }
        merges = shiftedMerges;
        return this;
    }

    private static CellAddress moved(CellAddress at, int down, int right) {
        return new CellAddress(at.getRow() + down, at.getColumn() + right);
    }

    /** What stands in a cell, if anything. */
    public Optional<GridCell> at(String address) {
        return Optional.ofNullable(cells.get(new CellAddress(address)));
    }

    /** Where a content stands. */
    public Optional<CellAddress> find(GridCell content) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().sameContent(content))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Map<CellAddress, GridCell> cells() {
        return cells;
    }

    List<CellRangeAddress> merges() {
        return merges;
    }

    /** A workbook of this sheet alone, under the published sheet's name. */
    public byte[] bytes() {
        return GridFile.create().sheet(FormWorkbook.SHEET, this).bytes();
    }
}
