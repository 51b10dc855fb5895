package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.edit.FormulaText.Corner;
import dev.hpug.xlsx.edit.FormulaText.Reference;
import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.DefinedName;
import dev.hpug.xlsx.scan.ScannedSheet;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the names in formulas stand for: names of sheets, and the workbook's defined names. */
final class FormulaNames {

    private static final int WHOLE_WORKBOOK = -1;

    private final Map<String, Integer> sheets = new HashMap<>();
    private final Map<Defined, String> defined = new HashMap<>();
    private final Map<Defined, Meaning> meanings = new HashMap<>();
    private final Consumer<String> counter;

    private record Defined(String name, int sheet) {}

    private record Meaning(boolean opaque, List<Area> areas) {}

    /**
     * The names of a workbook.
     *
     * @param counter is told of every formula that is taken apart
     */
    FormulaNames(ScannedWorkbook workbook, Consumer<String> counter) {
        this.counter = counter;
        for (ScannedSheet sheet : workbook.sheets()) {
            sheets.putIfAbsent(lowerCase(sheet.name()), sheet.index());
        }
        for (DefinedName name : workbook.definedNames()) {
            defined.putIfAbsent(
                    new Defined(lowerCase(name.name()), name.sheetIndex().orElse(WHOLE_WORKBOOK)), name.formula());
        }
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The cells of a reference in a formula on sheet {@code own}; empty where there is no such sheet. */
    Optional<Area> area(Reference reference, int own) {
        Optional<Integer> sheet = reference.sheet().isEmpty()
                ? Optional.of(own)
                : Optional.ofNullable(sheets.get(lowerCase(reference.sheet().get())));
        return sheet.map(index -> Area.of(index, address(reference.first()), address(reference.last())));
    }

    private static CellAddress address(Corner corner) {
        return CellAddress.of(corner.row(), corner.column());
    }

    /** Adds the cells a formula on a sheet looks at; whether it may look at others as well. */
    boolean areas(FormulaText formula, int own, List<Area> areas) {
        formula.references().forEach(reference -> area(reference, own).ifPresent(areas::add));
        boolean opaque = formula.isOpaque();
        for (String name : formula.names()) {
            Meaning meaning = meaning(lowerCase(name), own);
            areas.addAll(meaning.areas());
            opaque |= meaning.opaque();
        }
        return opaque;
    }

    /** The one cell a name stands for in a formula on a sheet; empty where it stands for anything else. */
    Optional<Area> cell(String name, int own) {
        return find(lowerCase(name), own).flatMap(found -> {
            FormulaText formula = FormulaText.of(defined.getOrDefault(found, ""));
            Optional<Reference> whole = formula.tokens().isEmpty() ? Optional.empty() : formula.referenceAt(0);
            return whole.filter(
                            reference -> reference.length() == formula.tokens().size() && reference.isOneCell())
                    .flatMap(reference -> area(reference, own));
        });
    }

    private Optional<Defined> find(String name, int own) {
        Defined local = new Defined(name, own);
        Defined global = new Defined(name, WHOLE_WORKBOOK);
        return defined.containsKey(local)
                ? Optional.of(local)
                : Optional.of(global).filter(defined::containsKey);
    }

    private Meaning meaning(String name, int own) {
        return find(name, own)
                .map(found -> {
                    Meaning known = meanings.get(found);
                    Meaning meaning = known == null ? resolve(found, own) : known;
                    meanings.put(found, meaning);
                    return meaning;
                })
                .orElse(new Meaning(false, List.of()));
    }

    /** Names may use each other, and themselves; what a reference that moves with its cell means here is anybody's guess. */
    private Meaning resolve(Defined name, int own) {
        List<Area> areas = new ArrayList<>();
        boolean opaque = false;
        Set<Defined> seen = new HashSet<>(Set.of(name));
        Deque<Defined> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String text = defined.getOrDefault(open.remove(), "");
            counter.accept(text);
            FormulaText formula = FormulaText.of(text);
            opaque |= formula.isOpaque();
            for (Reference reference : formula.references()) {
                opaque |= !reference.first().fixed() || !reference.last().fixed();
                area(reference, own).ifPresent(areas::add);
            }
            formula.names().stream()
                    .flatMap(used -> find(lowerCase(used), own).stream())
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return new Meaning(opaque, List.copyOf(areas));
    }
}
