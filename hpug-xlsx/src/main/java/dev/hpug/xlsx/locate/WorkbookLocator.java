package dev.hpug.xlsx.locate;

import dev.hpug.metric.Edition;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatements;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a workbook keeps the answers to an edition's questions.
 *
 * <pre>{@code
 * Optional<LocatedReport> located = WorkbookLocator.of(Edition.cpr2021()).locate(scanned);
 * }</pre>
 */
public final class WorkbookLocator {

    private final Edition edition;

    private WorkbookLocator(Edition edition) {
        this.edition = edition;
    }

    /** A locator for one edition's questions. */
    public static WorkbookLocator of(Edition edition) {
        return new WorkbookLocator(edition);
    }

    /**
     * Where everything stands; empty when no sheet has a single question of the edition, which is another kind of workbook.
     */
    public Optional<LocatedReport> locate(ScannedWorkbook workbook) {
        List<SheetWalker.Walk> walks = workbook.sheets().stream()
                .map(SheetWalker::walk)
                .filter(walk -> walk.tableRows() > 0)
                .sorted(Comparator.comparing((SheetWalker.Walk walk) -> -walk.tableRows())
                        .thenComparing(walk -> walk.sheet().isHidden())
                        .thenComparing(walk -> -walk.answerCells()))
                .toList();
        QuestionMatcher matcher = new QuestionMatcher(edition);
        for (SheetWalker.Walk walk : walks) {
            matcher.match(walk);
        }
        if (matcher.foundNothing()) {
            return Optional.empty();
        }
        PeriodStatements periods = workbook.sheets().stream()
                .map(sheet -> PeriodStatementFinder.find(sheet, firstTableRow(walks, sheet.index())))
                .filter(statements -> !statements.actual().isEmpty()
                        || !statements.recommended().isEmpty())
                .findFirst()
                .orElseGet(() -> new PeriodStatements(List.of(), List.of()));
        return Optional.of(matcher.result(periods));
    }

    private static int firstTableRow(List<SheetWalker.Walk> walks, int sheetIndex) {
        return walks.stream()
                .filter(walk -> walk.sheet().index() == sheetIndex)
                .mapToInt(walk -> walk.rows().get(0).number())
                .findFirst()
                .orElse(0);
    }
}
