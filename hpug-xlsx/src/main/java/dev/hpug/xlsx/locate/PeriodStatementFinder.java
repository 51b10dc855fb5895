package dev.hpug.xlsx.locate;

import dev.hpug.period.Period;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatement;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatements;
import dev.hpug.xlsx.locate.LocatedReport.UnlabelledLine;
import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds, above the first table, the lines that state the recommended and the actual reporting periods. */
final class PeriodStatementFinder {

    private static final int LONGEST_STATEMENT = 200;

    /** A form has four lines of two or three cells; a sheet full of such words states no periods. */
    private static final int MOST_STATEMENTS = 50;

    private static final int MOST_CELLS = 20;
    private static final String LANDMARK = "reporting period";
    private static final String ACTUAL = "actual";

    /** So many lines below its landmark the actual periods are stated. */
    private static final int LINES = 3;

    private static final Pattern CURRENT = Pattern.compile("(?:actual\\s{1,9})?curr|cy\\s{0,9}:");
    private static final Pattern PRIOR = Pattern.compile("(?:actual\\s{1,9})?(?:prior|prev)|py\\s{0,9}:");

    private final ScannedSheet sheet;
    private final List<ScannedCell> cells = new ArrayList<>();
    private final List<PeriodStatement> actual = new ArrayList<>();
    private final List<PeriodStatement> recommended = new ArrayList<>();

    private PeriodStatementFinder(ScannedSheet sheet) {
        this.sheet = sheet;
    }

    static PeriodStatements find(ScannedSheet sheet, int rowBelow) {
        PeriodStatementFinder finder = new PeriodStatementFinder(sheet);
        finder.collect(rowBelow);
        Optional<ScannedCell> landmark = finder.landmark();
        int actualColumn = landmark.map(ScannedCell::column).orElse(Integer.MAX_VALUE);
        for (int i = 0; i < finder.cells.size() && finder.count() < MOST_STATEMENTS; i++) {
            Period period = statedPeriod(finder.cells.get(i));
            if (period != null) {
                finder.add(i, period, actualColumn);
            }
        }
        return new PeriodStatements(
                List.copyOf(finder.actual),
                List.copyOf(finder.recommended),
                landmark.map(finder::unlabelled).orElse(List.of()));
    }

    private int count() {
        return actual.size() + recommended.size();
    }

    private void collect(int rowBelow) {
        for (ScannedCell cell : sheet.cells()) {
            if (cell.row() >= rowBelow) {
                return;
            }
            if (cell.text().length() <= LONGEST_STATEMENT) {
                cells.add(cell);
            }
        }
    }

    /** The lines below the landmark that state no labelled period, in its column or right of it. */
    private List<UnlabelledLine> unlabelled(ScannedCell landmark) {
        Set<ScannedCell> labelled = actual.stream()
                .flatMap(statement -> statement.cells().stream())
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        Map<Integer, List<ScannedCell>> lines = new TreeMap<>();
        for (ScannedCell cell : cells) {
            if (cell.row() > landmark.row()
                    && cell.row() <= landmark.row() + LINES
                    && cell.column() >= landmark.column()
                    && !cell.text().isBlank()
                    && !labelled.contains(cell)) {
                lines.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
            }
        }
        return lines.values().stream()
                .map(line -> new UnlabelledLine(
                        CellPlace.of(sheet, line.get(0)), line.subList(0, Math.min(MOST_CELLS, line.size()))))
                .toList();
    }

    /** What stands over the actual periods. */
    private Optional<ScannedCell> landmark() {
        for (ScannedCell cell : cells) {
            if (cell.kind() == CellKind.TEXT) {
                String text = cell.text().toLowerCase(Locale.ROOT);
                if (text.contains(LANDMARK) && text.contains(ACTUAL)) {
                    return Optional.of(cell);
                }
            }
        }
        return Optional.empty();
    }

    private void add(int start, Period period, int actualColumn) {
        ScannedCell first = cells.get(start);
        boolean isActual = first.column() >= actualColumn;
        int end = endOfStatement(start, isActual ? Integer.MAX_VALUE : actualColumn);
        List<ScannedCell> parts = new ArrayList<>();
        for (int i = start; isInRowOf(first, i) && cells.get(i).column() < end && parts.size() < MOST_CELLS; i++) {
            parts.add(cells.get(i));
        }
        (isActual ? actual : recommended).add(new PeriodStatement(period, CellPlace.of(sheet, first), parts));
    }

    /** The column of the next statement in the row, or where there is none, a column given. */
    private int endOfStatement(int start, int without) {
        for (int i = start + 1; isInRowOf(cells.get(start), i); i++) {
            if (statedPeriod(cells.get(i)) != null) {
                return cells.get(i).column();
            }
        }
        return without;
    }

    private boolean isInRowOf(ScannedCell cell, int at) {
        return at < cells.size() && cells.get(at).row() == cell.row();
    }

    private static @Nullable Period statedPeriod(ScannedCell cell) {
        if (cell.kind() != CellKind.TEXT) {
            return null;
        }
        String text = cell.text().strip().toLowerCase(Locale.ROOT);
        if (CURRENT.matcher(text).lookingAt()) {
            return Period.CURRENT;
        }
        return PRIOR.matcher(text).lookingAt() ? Period.PRIOR : null;
    }
}
