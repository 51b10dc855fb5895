package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.edit.StoredCell.Formula;
import dev.hpug.xlsx.scan.CellAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** The formulas of one sheet's cells, those included that another cell of their group spells out. */
final class SharedFormulas {

    private final Map<String, StoredCell> masters = new HashMap<>();

    SharedFormulas(NavigableMap<CellAddress, StoredCell> cells) {
        for (StoredCell cell : cells.values()) {
            cell.formula()
                    .filter(formula -> formula.isShared() && !formula.text().isEmpty())
                    .ifPresent(formula -> masters.putIfAbsent(formula.group(), cell));
        }
    }

    /** A cell's formula; empty where nothing spells it out, or where it would look at cells outside the sheet. */
    Optional<String> textOf(StoredCell cell) {
        Formula formula = cell.formula().orElseThrow();
        if (!formula.text().isEmpty()) {
            return Optional.of(formula.text());
        }
        return Optional.ofNullable(masters.get(formula.group()))
                .filter(master -> formula.isShared())
                .flatMap(master -> textFor(cell.address(), master));
    }

    /** What the formula of {@code master} is at another cell. */
    static Optional<String> textFor(CellAddress at, StoredCell master) {
        int rows = at.row() - master.address().row();
        int columns = at.column() - master.address().column();
        return FormulaText.of(master.formula().orElseThrow().text()).moved(rows, columns);
    }
}
