package dev.hpug.xlsx.locate;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.DefinedName;
import dev.hpug.xlsx.scan.ScannedSheet;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The cells that are found by their {@linkplain CellName defined names}, because they stand in no table of the form:
 * {@code hpug.plan → Introduction!B4}. hpug's own workbooks have these names; on others nothing is found here.
 *
 * <p>Questions of the published form are found by what is written around them, never by name: a name survives what makes it
 * wrong, such as rows sorted or typed over.
 *
 * @param supplemental the places of what no table of the form asks, such as a host's own metrics, in the order of the catalogue
 * @param gates the places of the gates' answers
 * @param plan the place of the plan's name
 * @param host the place of the host's name
 */
public record NamedCells(
        Map<FactRef<?>, CellPlace> supplemental,
        Map<Gate, CellPlace> gates,
        Optional<CellPlace> plan,
        Optional<CellPlace> host) {

    /** What is in quotes is matched without a way back, which would be as deep as the name is long. */
    private static final Pattern ONE_CELL =
            Pattern.compile("(?:'((?:[^']|'')++)'|([^'!]+))!\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::.*)?");

    private static final int QUOTED_SHEET = 1;
    private static final int SHEET = 2;
    private static final int COLUMN = 3;
    private static final int ROW = 4;

    private static final NamedCells NONE = new NamedCells(Map.of(), Map.of(), Optional.empty(), Optional.empty());

    /** What the names of a workbook tell of an edition's cells. */
    public static NamedCells of(Edition edition, ScannedWorkbook workbook) {
        if (workbook.definedNames().isEmpty()) {
            return NONE;
        }
        Map<String, CellPlace> places = places(workbook);
        Map<FactRef<?>, CellPlace> supplemental = new LinkedHashMap<>();
        Set<String> inTables = edition.form().items();
        for (FactRef<?> fact : edition.cells()) {
            if (!inTables.contains(fact.key().metric().id())) {
                find(places, CellName.of(edition, fact)).ifPresent(place -> supplemental.put(fact, place));
            }
        }
        Map<Gate, CellPlace> gates = new LinkedHashMap<>();
        for (Gate gate : edition.gates()) {
            find(places, CellName.of(gate)).ifPresent(place -> gates.put(gate, place));
        }
        return new NamedCells(supplemental, gates, find(places, CellName.PLAN), find(places, CellName.HOST));
    }

    /** The numbers of the rows on a sheet that hold answers to a host's own metrics. */
    Set<Integer> supplementalRows(ScannedSheet sheet) {
        if (supplemental.isEmpty()) {
            return Set.of();
        }
        return supplemental.values().stream()
                .filter(place -> place.sheet() == sheet)
                .map(place -> place.address().row())
                .collect(Collectors.toSet());
    }

    /** Every cell that has a name for the whole workbook, by that name in lower case: Excel does not tell cases apart. */
    private static Map<String, CellPlace> places(ScannedWorkbook workbook) {
        Map<String, CellPlace> places = new HashMap<>();
        for (DefinedName name : workbook.definedNames()) {
            if (name.sheetIndex().isEmpty() && CellName.isOne(name.name())) {
                place(workbook, name.formula()).ifPresent(place -> places.put(lowerCase(name.name()), place));
            }
        }
        return places;
    }

    private static Optional<CellPlace> find(Map<String, CellPlace> places, String name) {
        return Optional.ofNullable(places.get(lowerCase(name)));
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The first cell of a plain reference; a name that stands for anything else, or for nothing any more, names no cell. */
    private static Optional<CellPlace> place(ScannedWorkbook workbook, String reference) {
        Matcher cell = ONE_CELL.matcher(reference);
        if (!cell.matches()) {
            return Optional.empty();
        }
        Optional<String> quoted = Optional.ofNullable(cell.group(QUOTED_SHEET)).map(name -> name.replace("''", "'"));
        Optional<ScannedSheet> sheet = workbook.sheet(quoted.orElseGet(() -> cell.group(SHEET)));
        return sheet.flatMap(
                found -> address(cell.group(COLUMN) + cell.group(ROW)).map(at -> new CellPlace(found, at)));
    }

    private static Optional<CellAddress> address(String text) {
        try {
            return Optional.of(CellAddress.parse(text));
        } catch (IllegalArgumentException outsideTheSheet) {
            return Optional.empty();
        }
    }
}
