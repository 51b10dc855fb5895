package dev.hpug.xlsx.locate;

import dev.hpug.metric.Asked;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Metric;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Severity;
import dev.hpug.xlsx.finding.ReadRule;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatements;
import dev.hpug.xlsx.locate.LocatedReport.TotalPlace;
import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which item of the edition each question is, and from that which cell answers which fact. */
final class QuestionMatcher {

    private final Edition edition;
    private final Map<FactRef<?>, CellPlace> places = new HashMap<>();
    private final Set<String> matchedItems = new HashSet<>();
    private final List<TotalPlace> totals = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    QuestionMatcher(Edition edition) {
        this.edition = edition;
    }

    boolean foundNothing() {
        return places.isEmpty();
    }

    /** Takes what a sheet has, unless earlier sheets had most of it. */
    void match(SheetWalker.Walk walk) {
        List<Question> questions = QuestionGrouper.group(walk, CodeColumns.of(walk.rows(), edition));
        ItemAssignment assignment = ItemAssignment.of(edition, questions);
        long repeated =
                assignment.asked().stream().filter(matchedItems::contains).count();
        if (2 * repeated > assignment.asked().size()) {
            findings.add(secondReport(walk));
            return;
        }
        Optional<Question> taken = Optional.empty();
        for (Question question : questions) {
            Optional<String> item = assignment.itemOf(question);
            Optional<String> repeat = item.filter(matchedItems::contains).or(() -> assignment.repeatOf(question));
            if (repeat.isPresent()) {
                report(
                        ReadRule.REPEATED_QUESTION,
                        question,
                        "asks " + repeat.get() + " once more; another one was read" + answersOf(question));
            } else if (item.isPresent()) {
                matchedItems.add(item.get());
                take(question, item.get(), assignment.isAssumed(question));
                taken = Optional.of(question);
            } else if (question.isTotal() && question.isIn(Table.PAYMENT)) {
                takeTotals(question);
            } else if (question.table().isPresent() || question.code().isPresent() || question.hasAnswers()) {
                taken.ifPresent(above -> withdrawContested(above, question));
                report(
                        ReadRule.UNKNOWN_QUESTION,
                        question,
                        "is in no question of " + edition.id() + answersOf(question));
            }
        }
        for (ScannedCell stray : walk.strays()) {
            stray(walk.sheet(), stray);
        }
    }

    /** Answers on a sheet that was not read may be those that count, which is for a person to decide. */
    private static Finding secondReport(SheetWalker.Walk walk) {
        Finding finding = ReadRule.SECOND_REPORT
                .finding("The sheet \"" + walk.sheet().name()
                        + "\" asks questions that were already read from another sheet; it was not read.")
                .at(CellPlace.of(walk.sheet(), walk.rows().get(0).label()).toString());
        return walk.hasTypedAnswers() ? finding.graded(Severity.ERROR) : finding;
    }

    /** Where two rows in a run below one code say that they are the same period and line of business, neither is to be trusted. */
    private void withdrawContested(Question above, Question rest) {
        if (rest.first().number() != above.last().number() + 1
                || !above.table().equals(rest.table())
                || rest.code().isPresent()
                || rest.nameCell().isPresent()) {
            return;
        }
        for (AnswerRow row : above.rows()) {
            boolean contested = rest.rows().stream()
                    .anyMatch(other ->
                            other.period() == row.period() && other.line().equals(row.line()));
            List<CellPlace> withdrawn = places.entrySet().stream()
                    .filter(entry -> entry.getKey().period().isPresent())
                    .map(Map.Entry::getValue)
                    .filter(place -> contested && place.sheet() == above.sheet())
                    .filter(place -> place.address().row() == row.number())
                    .toList();
            places.values().removeAll(withdrawn);
            withdrawn.stream().flatMap(place -> place.cell().stream()).forEach(cell -> stray(above.sheet(), cell));
        }
    }

    private void take(Question question, String itemId, boolean assumed) {
        if (assumed) {
            report(
                    ReadRule.ASSUMED,
                    question,
                    "has no code or name that is known; by what is left and by its place it was read as " + itemId);
        }
        if (question.lineAssumed()) {
            report(
                    ReadRule.ASSUMED,
                    question,
                    "(" + itemId
                            + ") does not name the line of business in every row; commercial was read above Medicaid");
        }
        Set<CellPlace> used = new HashSet<>();
        question.rowCode().ifPresent(code -> used.add(CellPlace.of(question.sheet(), code.cell())));
        for (Metric<?> metric : edition.item(itemId)) {
            for (Key<?> key : metric.keys()) {
                if (metric.asked() == Asked.ONCE) {
                    AnswerColumns.standing(question, metric).ifPresent(place -> take(FactRef.once(key), place, used));
                } else {
                    takeRows(question, key, used);
                }
            }
        }
        question.rows().forEach(row -> strays(question, row, used));
    }

    private void takeRows(Question question, Key<?> key, Set<CellPlace> used) {
        for (AnswerRow row : question.rows()) {
            Optional<ScannedCell> head = AnswerColumns.head(row, key);
            if (head.isPresent()) {
                take(FactRef.of(key, row.period()), AnswerColumns.place(question.sheet(), row, head.get()), used);
            }
        }
    }

    private void take(FactRef<?> fact, CellPlace place, Set<CellPlace> used) {
        places.put(fact, place);
        used.add(place);
    }

    private void takeTotals(Question question) {
        for (AnswerRow row : question.rows()) {
            Optional<ScannedCell> head = Optional.ofNullable(row.heads().get(Head.SPEND));
            if (head.isPresent() && row.line().isPresent()) {
                totals.add(new TotalPlace(
                        row.line().get(), row.period(), AnswerColumns.place(question.sheet(), row, head.get())));
            }
        }
    }

    /**
     * What stands in a row and answers nothing. Left of the label that can be any words, and in front of the code
     * row numbers too, but a number or something in the designations' column was meant for an answer.
     */
    private void strays(Question question, AnswerRow row, Set<CellPlace> used) {
        ScannedCell lines = row.heads().get(Head.LINE_OF_BUSINESS);
        ScannedCell designations = row.heads().get(Head.DESIGNATION);
        for (ScannedCell cell : row.lead()) {
            boolean isDesignation = designations != null && cell.column() == designations.column();
            boolean isNumber = cell.kind() == CellKind.NUMBER && cell.column() > question.firstColumn();
            if ((isNumber || isDesignation) && !cell.text().isBlank()) {
                strayUnlessUsed(question.sheet(), cell, used);
            }
        }
        for (ScannedCell cell : row.rest()) {
            boolean isLine = lines != null && cell.column() == lines.column();
            if (!cell.text().isBlank() && !isLine) {
                strayUnlessUsed(question.sheet(), cell, used);
            }
        }
    }

    private void strayUnlessUsed(ScannedSheet sheet, ScannedCell cell, Set<CellPlace> used) {
        if (!used.contains(CellPlace.of(sheet, cell))) {
            stray(sheet, cell);
        }
    }

    private void stray(ScannedSheet sheet, ScannedCell cell) {
        findings.add(ReadRule.STRAY_CONTENT
                .finding("\"" + Excerpt.of(cell.text())
                        + "\" stands in no cell that a question asks for; it was not read.")
                .at(CellPlace.of(sheet, cell).toString()));
    }

    private void report(ReadRule rule, Question question, String said) {
        findings.add(rule.finding("The row \"" + Excerpt.of(question.leadText()) + "\" " + said + ".")
                .at(question.place().toString()));
    }

    private static String answersOf(Question question) {
        List<String> answers = question.rows().stream()
                .flatMap(row -> row.rest().stream())
                .filter(cell -> cell.kind() != CellKind.EMPTY)
                .map(cell -> cell.address() + " \"" + Excerpt.of(cell.text()) + "\"")
                .toList();
        return answers.isEmpty() ? "" : "; its answers were not read: " + String.join(", ", answers);
    }

    LocatedReport result(PeriodStatements periods) {
        Map<FactRef<?>, CellPlace> ordered = new LinkedHashMap<>();
        for (FactRef<?> cell : edition.cells()) {
            CellPlace place = places.get(cell);
            if (place != null) {
                ordered.put(cell, place);
            } else if (!cell.key().metric().field().equals(Metric.LABEL_FIELD)) {
                findings.add(ReadRule.QUESTION_MISSING.about(cell, "has no cell in the workbook."));
            }
        }
        return new LocatedReport(ordered, List.copyOf(totals), periods, List.copyOf(findings));
    }
}
