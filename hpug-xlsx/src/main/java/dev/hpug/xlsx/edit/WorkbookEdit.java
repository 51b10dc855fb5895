package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.MergedRange;
import dev.hpug.xlsx.scan.OpenedWorkbook;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Cells to be written into a workbook that exists: {@code edit.number(sheet, L131, …)}, and at the end {@code edit.bytes()}. What
 * is not written stays byte for byte as it was, but for the results of formulas that lean on it. Not safe for use by several
 * threads.
 */
public final class WorkbookEdit {

    private final OpenedWorkbook opened;
    private final EditedPackage file;
    private final ScannedWorkbook workbook;
    private final WorkbookParts parts;
    private final Map<Integer, NavigableMap<CellAddress, CellEdit>> edits = new TreeMap<>();
    private final Set<Integer> toProtect = new TreeSet<>();
    private final List<Lost> lost = new ArrayList<>();

    /**
     * A formula that could not be kept with a true result.
     *
     * @param sheet the sheet it is on
     * @param address its cell
     * @param formula the formula, an empty string where another cell spells it out
     * @param isGone whether the formula itself went, because a cell it fills was written over; else only its result did
     */
    public record Lost(ScannedSheet sheet, CellAddress address, String formula, boolean isGone) {}

    /**
     * An edit of a file.
     *
     * @throws UneditableWorkbookException when it cannot be edited
     */
    public WorkbookEdit(OpenedWorkbook opened) {
        this.opened = opened;
        this.file = new EditedPackage(opened.file());
        this.workbook = opened.workbook();
        this.parts = new WorkbookParts(this.file);
    }

    /** Writes a number, digit by digit, in a format that {@code style} chooses. */
    public void number(ScannedSheet sheet, CellAddress at, BigDecimal number, StyleChange style) {
        put(sheet, at, new CellEdit(Optional.of(CellValue.of(number)), style));
    }

    /** Writes text, which stays text even if a person edits it. */
    public void text(ScannedSheet sheet, CellAddress at, String text) {
        StyleChange style = CellText.looksLikeFormula(text) ? StyleChange.textForGood() : StyleChange.NONE;
        CellValue content = text.isEmpty() ? CellValue.NOTHING : CellValue.ofText(text);
        put(sheet, at, new CellEdit(Optional.of(content), style));
    }

    /** Takes away what is stored, a formula included, and keeps the style. */
    public void clear(ScannedSheet sheet, CellAddress at) {
        put(sheet, at, new CellEdit(Optional.of(CellValue.NOTHING), StyleChange.NONE));
    }

    /** Changes a cell's style and nothing else. */
    public void style(ScannedSheet sheet, CellAddress at, StyleChange style) {
        put(sheet, at, new CellEdit(Optional.empty(), style));
    }

    /** Has a sheet protected, without a password. */
    public void protect(ScannedSheet sheet) {
        toProtect.add(sheet.index());
        edits.computeIfAbsent(sheet.index(), any -> new TreeMap<>());
    }

    /** What is written into merged cells goes into the first of them, where it shows. */
    private void put(ScannedSheet sheet, CellAddress at, CellEdit edit) {
        CellAddress shown =
                sheet.mergedRange(at.row(), at.column()).map(MergedRange::first).orElse(at);
        edits.computeIfAbsent(sheet.index(), any -> new TreeMap<>()).merge(shown, edit, CellEdit::then);
    }

    /**
     * The file with all of it written; to be called once.
     *
     * @throws UneditableWorkbookException when it cannot be edited
     */
    public byte[] bytes() {
        StyleSheet styles = new StyleSheet(file, parts);
        Map<Integer, Opened> opened = new TreeMap<>();
        Recalculation recalculation = new Recalculation(file, workbook, edits);
        boolean losesFormula = false;
        for (ScannedSheet sheet : workbook.sheets()) {
            boolean hasFormulas = sheet.cells().stream().anyMatch(ScannedCell::isFormula);
            if (edits.containsKey(sheet.index()) || hasFormulas) {
                Opened open = open(sheet, styles, recalculation);
                losesFormula |= open.losesFormula();
                opened.put(sheet.index(), open);
            }
        }
        boolean allKnown = store(recalculation.results(), opened);
        styles.apply();
        opened.values().forEach(sheet -> file.patch(sheet.part(), sheet.patch().splices()));
        if (losesFormula) {
            parts.dropCalculationChain();
        }
        if (!allKnown) {
            parts.calculateOnOpening();
        }
        return file.bytes();
    }

    /** A sheet while it is written. */
    private record Opened(ScannedSheet sheet, String part, SheetCells cells, SheetPatch patch, boolean losesFormula) {}

    private Opened open(ScannedSheet sheet, StyleSheet styles, Recalculation recalculation) {
        NavigableMap<CellAddress, CellEdit> written = edits.getOrDefault(sheet.index(), new TreeMap<>());
        String part = parts.sheet(sheet.index());
        SheetCells cells = SheetCells.read(file, part, written.navigableKeySet());
        SheetPatch patch = new SheetPatch(cells, styles);
        List<StoredCell> gone = patch.uphold(written);
        gone.forEach(cell -> lose(sheet, cell, true));
        boolean overwritten = written.entrySet().stream()
                .filter(edit -> edit.getValue().content().isPresent())
                .anyMatch(edit -> Optional.ofNullable(cells.cells().get(edit.getKey()))
                        .flatMap(StoredCell::formula)
                        .isPresent());
        patch.write(written);
        if (toProtect.contains(sheet.index())) {
            patch.protect();
        }
        recalculation.add(
                sheet.index(),
                cells.cells(),
                gone.stream().map(StoredCell::address).toList());
        return new Opened(sheet, part, cells, patch, overwritten || !gone.isEmpty());
    }

    private boolean store(List<Recalculation.Result> results, Map<Integer, Opened> opened) {
        boolean allKnown = true;
        for (Recalculation.Result result : results) {
            Opened open = Objects.requireNonNull(opened.get(result.sheet()));
            StoredCell cell = result.cell();
            Optional<CellValue> stored = open.sheet()
                    .cell(cell.address())
                    .filter(ScannedCell::hasValue)
                    .map(CellValue::of);
            if (result.value().isEmpty()) {
                allKnown = false;
                lose(open.sheet(), cell, false);
                open.patch().result(cell, Optional.empty());
                othersOfArray(cell, open.cells()).forEach(other -> open.patch().result(other, Optional.empty()));
            } else if (!result.value().equals(stored) && !isSameNumber(result.value(), stored)) {
                open.patch().result(cell, result.value());
            }
        }
        return allKnown;
    }

    /** A result that a program has stored in its own way stays as it is. */
    private static boolean isSameNumber(Optional<CellValue> left, Optional<CellValue> right) {
        return left.filter(CellValue::isNumber).isPresent()
                && right.filter(CellValue::isNumber).isPresent()
                && left.get().number().compareTo(right.get().number()) == 0;
    }

    /** The cells that an array formula fills besides its own. */
    private List<StoredCell> othersOfArray(StoredCell cell, SheetCells cells) {
        StoredCell.Formula formula = cell.formula().orElseThrow();
        if (!formula.isForManyCells()) {
            return List.of();
        }
        MergedRange range = MergedRange.parse(formula.reference());
        return cells.cells().values().stream()
                .filter(other ->
                        range.contains(other.address()) && other.formula().isEmpty())
                .toList();
    }

    private void lose(ScannedSheet sheet, StoredCell cell, boolean isGone) {
        String formula = cell.formula().map(StoredCell.Formula::text).orElse("");
        lost.add(new Lost(sheet, cell.address(), formula, isGone));
    }

    /** What a scan finds in the file once {@link #bytes} has been called. */
    public ScannedWorkbook written() {
        return opened.scan(file);
    }

    /** The formulas whose results went, or that went themselves; complete once {@link #bytes} has been called. */
    public List<Lost> lost() {
        return List.copyOf(lost);
    }
}
