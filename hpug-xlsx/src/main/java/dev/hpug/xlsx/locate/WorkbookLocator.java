package dev.hpug.xlsx.locate;

import dev.hpug.metric.Edition;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatements;
import dev.hpug.xlsx.scan.ScannedSheet;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a workbook keeps the answers to an edition's questions.
 *
 * <pre>{@code
 * Optional<LocatedReport> located = WorkbookLocator.of(Edition.cpr2021()).locate(scanned);
 * }</pre>
 *
 * <p>Each sheet is walked row by row ({@code SheetWalker}); its rows of answers are given their codes ({@code CodeColumns}),
 * put together to questions ({@code QuestionGrouper}), told which item they ask ({@code ItemAssignment}), and taken apart
 * into the places of facts ({@code QuestionMatcher}). Immutable; safe to share between threads.
 */
public final class WorkbookLocator {

    private static final Comparator<Walk> MOST_ROWS_FIRST = Comparator.comparing((Walk walk) -> -walk.tableRows())
            .thenComparing(walk -> walk.sheet().isHidden())
            .thenComparing(walk -> -walk.answerCells());

    private final Catalogue catalogue;

    private WorkbookLocator(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A locator for one edition's questions. */
    public static WorkbookLocator of(Edition edition) {
        return new WorkbookLocator(new Catalogue(edition));
    }

    /**
     * Where everything stands; empty when no sheet has a single question of the edition, which is another kind of workbook.
     */
    public Optional<LocatedReport> locate(ScannedWorkbook workbook) {
        NamedCells named = NamedCells.of(catalogue.edition(), workbook);
        List<Walk> all = walks(workbook, named);
        List<Walk> walks = all.stream()
                .filter(walk -> walk.tableRows() > 0)
                .sorted(MOST_ROWS_FIRST)
                .toList();
        QuestionMatcher matcher = new QuestionMatcher(catalogue);
        for (Walk walk : walks) {
            matcher.match(walk);
        }
        if (matcher.foundNothing()) {
            return Optional.empty();
        }
        return Optional.of(matcher.result(periods(workbook, walks), named, all));
    }

    /** What is on every sheet; rows of a host's own metrics are found by name. */
    private List<Walk> walks(ScannedWorkbook workbook, NamedCells named) {
        Meaning.Memory memory = new Meaning.Memory(catalogue.vocabulary());
        List<Walk> walks = new ArrayList<>();
        for (ScannedSheet sheet : workbook.sheets()) {
            walks.add(SheetWalker.walk(sheet, catalogue, memory).without(named.supplementalRows(sheet)));
        }
        return walks;
    }

    private static PeriodStatements periods(ScannedWorkbook workbook, List<Walk> walks) {
        for (ScannedSheet sheet : workbook.sheets()) {
            PeriodStatements found = PeriodStatementFinder.find(sheet, firstTableRow(walks, sheet));
            if (!found.actual().isEmpty()
                    || !found.recommended().isEmpty()
                    || !found.unlabelled().isEmpty()) {
                return found;
            }
        }
        return new PeriodStatements(List.of(), List.of(), List.of());
    }

    private static int firstTableRow(List<Walk> walks, ScannedSheet sheet) {
        for (Walk walk : walks) {
            if (walk.sheet() == sheet) {
                return walk.rows().get(0).number();
            }
        }
        return 0;
    }
}
