package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.edit.FormulaText.Reference;
import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.ScanLimit;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which formulas' stored results are no longer true once cells are written, and what the results of {@link SumFormula sums} among
 * them are now. No other formula is touched.
 */
final class Recalculation {

    private final EditedPackage file;
    private final ScannedWorkbook workbook;
    private final FormulaNames names;
    private final List<FormulaCell> formulas = new ArrayList<>();
    private final Map<Integer, Watchers> watchers = new HashMap<>();
    private final List<FormulaCell> watchEverything = new ArrayList<>();
    private final Map<Integer, NavigableMap<CellAddress, CellValue>> now = new HashMap<>();
    private final Map<Integer, Set<CellAddress>> stale = new HashMap<>();
    private long characters;
    private long steps;

    /** A cell with a formula; {@code waitsFor} counts those that have to be worked out before it. */
    private static final class FormulaCell {
        final int sheet;
        final StoredCell cell;
        final Optional<FormulaText> formula;
        boolean isStale;
        int waitsFor;

        FormulaCell(int sheet, StoredCell cell, Optional<FormulaText> formula) {
            this.sheet = sheet;
            this.cell = cell;
            this.formula = formula;
        }
    }

    /** A new result, or none where it cannot be worked out here. */
    record Result(int sheet, StoredCell cell, Optional<CellValue> value) {}

    /**
     * Prepares for the edits of a workbook.
     *
     * @param edits by sheet, what is written
     */
    Recalculation(
            EditedPackage file, ScannedWorkbook workbook, Map<Integer, NavigableMap<CellAddress, CellEdit>> edits) {
        this.file = file;
        this.workbook = workbook;
        this.names = new FormulaNames(workbook, this::count);
        edits.forEach((sheet, cells) -> cells.forEach((address, edit) ->
                edit.content().ifPresent(content -> values(sheet).put(address, content))));
    }

    private NavigableMap<CellAddress, CellValue> values(int sheet) {
        return now.computeIfAbsent(sheet, any -> new TreeMap<>());
    }

    private void count(String formula) {
        characters += formula.length();
        file.check(ScanLimit.FORMULA_CHARACTERS, characters);
    }

    private void step(long count) {
        steps += count;
        file.check(ScanLimit.FORMULA_STEPS, steps);
    }

    /** Takes in the formulas of a sheet, but for those that are written over or {@code gone}. */
    void add(int sheet, NavigableMap<CellAddress, StoredCell> cells, Collection<CellAddress> gone) {
        SharedFormulas shared = new SharedFormulas(cells);
        for (StoredCell cell : cells.values()) {
            boolean stays = !values(sheet).containsKey(cell.address()) && !gone.contains(cell.address());
            if (cell.formula().isPresent() && stays) {
                Optional<String> text = shared.textOf(cell);
                text.ifPresent(this::count);
                FormulaCell formula = new FormulaCell(sheet, cell, text.map(FormulaText::of));
                formulas.add(formula);
                watch(formula);
            }
        }
    }

    /** A formula that nothing spells out looks at nothing. */
    private void watch(FormulaCell formula) {
        List<Area> areas = new ArrayList<>();
        boolean opaque = formula.formula.isPresent() && names.areas(formula.formula.get(), formula.sheet, areas);
        step(areas.size());
        if (opaque) {
            watchEverything.add(formula);
        } else {
            areas.forEach(area -> watchers.computeIfAbsent(area.sheet(), any -> new Watchers())
                    .add(area, formulas.size() - 1));
        }
    }

    /** Works out what is no longer true, in the order of the sheets and cells. */
    List<Result> results() {
        spread();
        Map<FormulaCell, Optional<CellValue>> results = new LinkedHashMap<>();
        Deque<FormulaCell> ready = new ArrayDeque<>();
        formulas.stream()
                .filter(formula -> formula.isStale && formula.waitsFor == 0)
                .forEach(ready::add);
        while (!ready.isEmpty()) {
            FormulaCell next = ready.remove();
            Optional<CellValue> value = evaluate(next);
            results.put(next, value);
            value.ifPresent(known -> values(next.sheet).put(next.cell.address(), known));
            for (FormulaCell dependent : dependents(next.sheet, next.cell.address())) {
                if (--dependent.waitsFor == 0) {
                    ready.add(dependent);
                }
            }
        }
        return formulas.stream()
                .filter(formula -> formula.isStale)
                .map(formula ->
                        new Result(formula.sheet, formula.cell, results.getOrDefault(formula, Optional.empty())))
                .toList();
    }

    /** Finds every formula that leans on a written cell, directly or by way of others. */
    private void spread() {
        Deque<FormulaCell> open = new ArrayDeque<>();
        now.forEach((sheet, cells) -> cells.keySet().forEach(address -> {
            for (FormulaCell dependent : dependents(sheet, address)) {
                stale(dependent, open);
            }
        }));
        boolean anythingWritten = now.values().stream().anyMatch(cells -> !cells.isEmpty());
        if (anythingWritten) {
            for (FormulaCell any : watchEverything) {
                stale(any, open);
            }
        }
        while (!open.isEmpty()) {
            FormulaCell stale = open.remove();
            for (FormulaCell dependent : dependents(stale.sheet, stale.cell.address())) {
                dependent.waitsFor++;
                stale(dependent, open);
            }
        }
    }

    private void stale(FormulaCell formula, Deque<FormulaCell> open) {
        if (!formula.isStale) {
            formula.isStale = true;
            stale.computeIfAbsent(formula.sheet, any -> new HashSet<>()).add(formula.cell.address());
            open.add(formula);
        }
    }

    private List<FormulaCell> dependents(int sheet, CellAddress address) {
        List<FormulaCell> dependents = new ArrayList<>();
        Watchers watching = watchers.get(sheet);
        if (watching != null) {
            step(watching.find(address, index -> dependents.add(formulas.get(index))));
        }
        return dependents;
    }

    private Optional<CellValue> evaluate(FormulaCell cell) {
        boolean alone =
                cell.cell.formula().filter(StoredCell.Formula::isForManyCells).isEmpty();
        return cell.formula
                .filter(formula -> alone)
                .flatMap(formula -> SumFormula.result(formula, new SumFormula.Cells() {
                    @Override
                    public Optional<List<CellValue>> values(Reference reference) {
                        return Recalculation.this.values(cell.sheet, reference);
                    }

                    @Override
                    public Optional<CellValue> value(String name) {
                        return names.cell(name, cell.sheet)
                                .flatMap(Recalculation.this::values)
                                .map(values -> values.isEmpty() ? CellValue.NOTHING : values.get(0));
                    }
                }));
    }

    private Optional<List<CellValue>> values(int own, Reference reference) {
        if (reference.elsewhere()) {
            return Optional.empty();
        }
        Optional<Area> area = names.area(reference, own);
        return area.flatMap(this::values);
    }

    /** Empty where a result in the area is not known any more. */
    private Optional<List<CellValue>> values(Area area) {
        ScannedSheet sheet = workbook.sheets().get(area.sheet());
        NavigableMap<CellAddress, CellValue> changed = values(area.sheet());
        List<CellValue> values = new ArrayList<>();
        int lastRow = Math.min(area.lastRow(), sheet.lastRow());
        for (int row = area.firstRow(); row <= lastRow; row++) {
            List<ScannedCell> cells = sheet.row(row);
            step(1L + cells.size());
            for (ScannedCell cell : cells) {
                if (area.contains(cell.address()) && !changed.containsKey(cell.address())) {
                    if (isUnknown(area.sheet(), cell)) {
                        return Optional.empty();
                    }
                    values.add(CellValue.of(cell));
                }
            }
        }
        CellAddress from = CellAddress.of(area.firstRow(), 1);
        CellAddress to = CellAddress.of(area.lastRow(), CellAddress.MAX_COLUMN);
        changed.subMap(from, true, to, true).forEach((address, value) -> {
            step(1);
            if (area.contains(address) && !value.equals(CellValue.NOTHING)) {
                values.add(value);
            }
        });
        return Optional.of(values);
    }

    /** A formula that has no result yet, or one that is no longer true. */
    private boolean isUnknown(int sheet, ScannedCell cell) {
        return cell.isFormula()
                && (!cell.hasValue() || stale.getOrDefault(sheet, Set.of()).contains(cell.address()));
    }
}
