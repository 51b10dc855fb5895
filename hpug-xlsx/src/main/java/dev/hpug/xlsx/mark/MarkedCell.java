package dev.hpug.xlsx.mark;

import dev.hpug.rule.Finding;
import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.MergedRange;
import dev.hpug.xlsx.scan.ScannedSheet;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** A cell that something was found in: {@code Progress Report!L131}; of merged cells the first, which is the one that shows. */
record MarkedCell(ScannedSheet sheet, CellAddress address) {

    /** The findings to look for in each cell, by sheet, in their order; what was found elsewhere is left out. */
    static Map<ScannedSheet, NavigableMap<CellAddress, List<Finding>>> toLookAt(
            ScannedWorkbook workbook, List<Finding> findings) {
        return group(workbook, findings, finding -> finding.location().stream());
    }

    /** The findings that concern each cell, by sheet, in their order; what was found elsewhere is left out. */
    static Map<ScannedSheet, NavigableMap<CellAddress, List<Finding>>> concerned(
            ScannedWorkbook workbook, List<Finding> findings) {
        return group(workbook, findings, finding -> finding.locations().stream());
    }

    private static Map<ScannedSheet, NavigableMap<CellAddress, List<Finding>>> group(
            ScannedWorkbook workbook, List<Finding> findings, Function<Finding, Stream<String>> locations) {
        Map<ScannedSheet, NavigableMap<CellAddress, List<Finding>>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            locations
                    .apply(finding)
                    .flatMap(location -> at(workbook, location).stream())
                    .distinct()
                    .forEach(cell -> groups.computeIfAbsent(cell.sheet(), any -> new TreeMap<>())
                            .computeIfAbsent(cell.address(), any -> new ArrayList<>())
                            .add(finding));
        }
        return groups;
    }

    /** The cell a finding is to be looked for in; empty where it has no location, or one outside the workbook. */
    static Optional<MarkedCell> find(ScannedWorkbook workbook, Finding finding) {
        return finding.location().flatMap(location -> at(workbook, location));
    }

    private static Optional<MarkedCell> at(ScannedWorkbook workbook, String location) {
        int mark = location.lastIndexOf('!');
        return mark < 0
                ? Optional.empty()
                : workbook.sheet(location.substring(0, mark))
                        .flatMap(sheet -> address(location.substring(mark + 1))
                                .map(address -> new MarkedCell(sheet, shown(sheet, address))));
    }

    private static Optional<CellAddress> address(String text) {
        try {
            return Optional.of(CellAddress.parse(text));
        } catch (IllegalArgumentException noCell) {
            return Optional.empty();
        }
    }

    private static CellAddress shown(ScannedSheet sheet, CellAddress address) {
        return sheet.mergedRange(address.row(), address.column())
                .map(MergedRange::first)
                .orElse(address);
    }
}
