package dev.hpug.xlsx.locate;

import dev.hpug.metric.Asked;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Metric;
import dev.hpug.rule.Finding;
import dev.hpug.xlsx.finding.ReadRule;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatements;
import dev.hpug.xlsx.locate.LocatedReport.TotalPlace;
import dev.hpug.xlsx.scan.CellAddress;
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

    /** Takes what a sheet has, unless an earlier sheet had it. */
    void match(SheetWalker.Walk walk) {
        List<Question> questions = QuestionGrouper.group(walk);
        Map<CellAddress, String> items = new ItemAssignment(edition, questions).items();
        Set<String> earlierItems = Set.copyOf(matchedItems);
        if (!items.isEmpty() && earlierItems.containsAll(items.values())) {
            findings.add(ReadRule.SECOND_REPORT
                    .finding("The sheet \"" + walk.sheet().name()
                            + "\" asks questions that were already read from another sheet; it was not read.")
                    .at(CellPlace.of(walk.sheet(), walk.rows().get(0).label()).toString()));
            return;
        }
        for (Question question : questions) {
            Optional<String> item = Optional.ofNullable(items.get(question.address()));
            if (item.isPresent() && matchedItems.add(item.get())) {
                take(question, item.get());
            } else if (item.isPresent()) {
                report(ReadRule.REPEATED_QUESTION, question, "asks " + item.get() + " once more; the first was read");
            } else if (question.isTotal() && question.table().equals(Optional.of(Table.PAYMENT))) {
                takeTotals(question);
            } else if (question.table().isPresent() || question.code().isPresent() || question.hasAnswers()) {
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

    private void take(Question question, String itemId) {
        if (question.code().isEmpty() && question.table().orElseThrow() != Table.SPECIALTIES) {
            report(ReadRule.ASSUMED, question, "has no code; by its place it was read as " + itemId);
        }
        if (question.lineAssumed()) {
            report(
                    ReadRule.ASSUMED,
                    question,
                    "(" + itemId
                            + ") does not name the line of business in every row; commercial was read above Medicaid");
        }
        List<Metric<?>> metrics = edition.item(itemId);
        for (Metric<?> metric : metrics) {
            for (Key<?> key : metric.keys()) {
                if (metric.asked() == Asked.ONCE) {
                    AnswerColumns.standing(question, metric).ifPresent(place -> places.put(FactRef.once(key), place));
                } else {
                    takeRows(question, key);
                }
            }
        }
        question.rows().forEach(row -> strays(question, row));
    }

    private void takeRows(Question question, Key<?> key) {
        for (AnswerRow row : question.rows()) {
            AnswerColumns.head(row, key)
                    .map(head -> AnswerColumns.place(question.sheet(), row.number(), head))
                    .ifPresent(place -> places.put(FactRef.of(key, row.period()), place));
        }
    }

    private void takeTotals(Question question) {
        for (AnswerRow row : question.rows()) {
            Optional<ScannedCell> head = Optional.ofNullable(row.heads().get(Head.SPEND));
            if (head.isPresent() && row.line().isPresent()) {
                totals.add(new TotalPlace(
                        row.line().get(),
                        row.period(),
                        AnswerColumns.place(question.sheet(), row.number(), head.get())));
            }
        }
    }

    private void strays(Question question, AnswerRow row) {
        Set<CellPlace> used = new HashSet<>();
        for (ScannedCell head : row.heads().values()) {
            used.add(AnswerColumns.place(question.sheet(), row.number(), head));
        }
        for (ScannedCell cell : row.rest()) {
            if (!cell.text().isBlank() && !used.contains(CellPlace.of(question.sheet(), cell))) {
                stray(question.sheet(), cell);
            }
        }
    }

    private void stray(ScannedSheet sheet, ScannedCell cell) {
        findings.add(ReadRule.STRAY_CONTENT
                .finding("\"" + cell.text().strip() + "\" stands in no cell that a question asks for; it was not read.")
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
