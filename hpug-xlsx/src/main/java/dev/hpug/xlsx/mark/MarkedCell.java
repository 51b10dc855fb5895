package dev.hpug.xlsx.mark;

import dev.hpug.rule.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A cell that something was found in: {@code Progress Report!L131}. */
record MarkedCell(XSSFSheet sheet, CellAddress address) {

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

    /** The findings to look for in each cell of the workbook, in their order; what was found elsewhere is left out. */
    static Map<MarkedCell, List<Finding>> toLookAt(XSSFWorkbook workbook, List<Finding> findings) {
        return group(workbook, findings, finding -> finding.location().stream());
    }

    /** The findings that concern each cell of the workbook, in their order; what was found elsewhere is left out. */
    static Map<MarkedCell, List<Finding>> concerned(XSSFWorkbook workbook, List<Finding> findings) {
        return group(workbook, findings, finding -> finding.locations().stream());
    }

    private static Map<MarkedCell, List<Finding>> group(
            XSSFWorkbook workbook, List<Finding> findings, Function<Finding, Stream<String>> locations) {
        Map<MarkedCell, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            locations
                    .apply(finding)
                    .flatMap(location -> at(workbook, location).stream())
                    .forEach(cell -> groups.computeIfAbsent(cell, none -> new ArrayList<>())
                            .add(finding));
        }
        return groups;
    }

    /** The cell a finding is to be looked for in; empty where it has no location, or one outside the workbook. */
    static Optional<MarkedCell> find(XSSFWorkbook workbook, Finding finding) {
        return finding.location().flatMap(location -> at(workbook, location));
    }

    private static Optional<MarkedCell> at(XSSFWorkbook workbook, String location) {
        int mark = location.lastIndexOf('!');
        String address = location.substring(mark + 1);
        if (mark < 0 || !ADDRESS.matcher(address).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(workbook.getSheet(location.substring(0, mark)))
                .map(sheet -> new MarkedCell(sheet, new CellAddress(address)));
    }
}
