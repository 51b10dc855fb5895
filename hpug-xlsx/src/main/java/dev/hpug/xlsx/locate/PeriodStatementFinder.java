package dev.hpug.xlsx.locate;

import dev.hpug.period.Period;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatement;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatements;
import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds, above the first table, the lines that state the recommended and the actual reporting periods. */
final class PeriodStatementFinder {

    private static final int LONGEST_STATEMENT = 200;
    private static final String LANDMARK = "reporting period";

    private PeriodStatementFinder() {}

    static PeriodStatements find(ScannedSheet sheet, int rowBelow) {
        List<ScannedCell> cells = sheet.cells().stream()
                .takeWhile(cell -> cell.row() < rowBelow)
                .filter(cell -> cell.text().length() <= LONGEST_STATEMENT)
                .toList();
        int actualColumn = cells.stream()
                .filter(cell -> saysLandmark(cell, "actual"))
                .mapToInt(ScannedCell::column)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        List<PeriodStatement> actual = new ArrayList<>();
        List<PeriodStatement> recommended = new ArrayList<>();
        for (ScannedCell cell : cells) {
            Optional<Period> period = statedPeriod(cell);
            if (period.isPresent()) {
                boolean isActual = cell.column() >= actualColumn;
                int end = cells.stream()
                        .filter(next -> next.row() == cell.row() && next.column() > cell.column())
                        .filter(next -> statedPeriod(next).isPresent())
                        .mapToInt(ScannedCell::column)
                        .findFirst()
                        .orElse(isActual ? Integer.MAX_VALUE : actualColumn);
                List<ScannedCell> parts = cells.stream()
                        .filter(part ->
                                part.row() == cell.row() && part.column() >= cell.column() && part.column() < end)
                        .toList();
                (isActual ? actual : recommended)
                        .add(new PeriodStatement(period.get(), CellPlace.of(sheet, cell), parts));
            }
        }
        return new PeriodStatements(List.copyOf(actual), List.copyOf(recommended));
    }

    private static boolean saysLandmark(ScannedCell cell, String kind) {
        String text = cell.text().toLowerCase(Locale.ROOT);
        return cell.kind() == CellKind.TEXT && text.contains(LANDMARK) && text.contains(kind);
    }

    private static Optional<Period> statedPeriod(ScannedCell cell) {
        if (cell.kind() != CellKind.TEXT) {
            return Optional.empty();
        }
        String text = cell.text().strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("current")) {
            return Optional.of(Period.CURRENT);
        }
        return text.startsWith("prior") ? Optional.of(Period.PRIOR) : Optional.empty();
    }
}
