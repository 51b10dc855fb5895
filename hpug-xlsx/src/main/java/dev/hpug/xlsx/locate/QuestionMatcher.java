package dev.hpug.xlsx.locate;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.metric.Whole;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Severity;
import dev.hpug.xlsx.finding.ReadRule;
import dev.hpug.xlsx.locate.Head.Role;
import dev.hpug.xlsx.locate.LocatedReport.TotalPlace;
import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which item of the edition each question is, and from that which cell answers which fact. */
final class QuestionMatcher {

    private final Catalogue catalogue;
    private final FactPlaces places;
    private final Set<Item> matched = new HashSet<>();
    private final List<TotalPlace> totals = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    QuestionMatcher(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.places = new FactPlaces(catalogue.edition());
    }

    boolean foundNothing() {
        return places.isEmpty();
    }

    /** Takes what a sheet has, unless earlier sheets had most of it. */
    void match(Walk walk) {
        List<Question> questions = QuestionGrouper.group(walk.sheet(), CodeColumns.codedRows(walk.rows()));
        ItemAssignment assignment = ItemAssignment.of(catalogue, questions);
        if (isMostlyMatched(assignment.asked())) {
            findings.add(secondReport(walk));
            return;
        }
        Question taken = null;
        for (Question question : questions) {
            Item item = assignment.itemOf(question);
            Item repeat = item != null && matched.contains(item) ? item : assignment.repeatOf(question);
            if (repeat != null) {
                report(
                        ReadRule.REPEATED_QUESTION,
                        question,
                        "asks " + repeat.id() + " once more; another one was read" + answersOf(question));
            } else if (item != null) {
                matched.add(item);
                take(question, item, assignment.isAssumed(question));
                taken = question;
            } else if (isStatedTotal(question)) {
                takeTotals(question);
            } else if (question.table() != null || question.code() != null || question.hasAnswers()) {
                withdrawContested(taken, question);
                report(
                        ReadRule.UNKNOWN_QUESTION,
                        question,
                        "is in no question of " + catalogue.edition().id() + answersOf(question));
            }
        }
        for (ScannedCell stray : walk.strays()) {
            stray(walk.sheet(), stray);
        }
    }

    private static boolean isStatedTotal(Question question) {
        Table table = question.table();
        return table != null && table.statedWhole() != null && question.isTotal();
    }

    private boolean isMostlyMatched(Set<Item> asked) {
        int repeated = 0;
        for (Item item : asked) {
            repeated += matched.contains(item) ? 1 : 0;
        }
        return 2 * repeated > asked.size();
    }

    /** Answers on a sheet that was not read may be those that count, which is for a person to decide. */
    private static Finding secondReport(Walk walk) {
        Finding finding = ReadRule.SECOND_REPORT
                .finding("The sheet \"" + walk.sheet().name()
                        + "\" asks questions that were already read from another sheet; it was not read.")
                .at(CellPlace.of(walk.sheet(), walk.rows().get(0).label()).toString());
        return walk.hasTypedAnswers() ? finding.graded(Severity.ERROR) : finding;
    }

    /** Where two rows in a run below one code say that they are the same period and line of business, neither is to be trusted. */
    private void withdrawContested(@Nullable Question above, Question rest) {
        if (above == null
                || rest.first().number() != above.last().number() + 1
                || above.table() != rest.table()
                || rest.code() != null
                || rest.nameCell() != null) {
            return;
        }
        for (AnswerRow row : above.rows()) {
            if (rest.rows().stream().anyMatch(other -> other.isAbout(row.period(), row.line()))) {
                places.withdraw(above.sheet(), row.number()).forEach(cell -> stray(above.sheet(), cell));
            }
        }
    }

    private void take(Question question, Item item, boolean assumed) {
        if (assumed) {
            report(
                    ReadRule.ASSUMED,
                    question,
                    "has no code or name that is known; by what is left and by its place it was read as " + item.id());
        }
        if (question.lineAssumed()) {
            List<String> order =
                    question.first().members().stream().map(Member::id).toList();
            report(
                    ReadRule.ASSUMED,
                    question,
                    "(" + item.id() + ") does not say in every row whom it is about; "
                            + String.join(" was read above ", order));
        }
        List<ScannedCell> used = new ArrayList<>();
        RowCode code = question.first().code();
        if (code != null) {
            used.add(code.cell());
        }
        for (Item.Standing standing : item.standing()) {
            takeStanding(question, standing, used);
        }
        for (AnswerRow row : question.rows()) {
            takeRow(question.sheet(), row, item, used);
        }
        for (AnswerRow row : question.rows()) {
            strays(question, row, used);
        }
    }

    private void takeStanding(Question question, Item.Standing standing, List<ScannedCell> used) {
        Head head = standing.head();
        CellPlace place = head == null ? namePlace(question) : AnswerColumns.standing(question, head);
        if (place != null) {
            places.put(standing.fact(), place);
            place.cell().ifPresent(used::add);
        }
    }

    private static @Nullable CellPlace namePlace(Question question) {
        ScannedCell name = question.nameCell();
        return name == null ? null : CellPlace.of(question.sheet(), name);
    }

    private void takeRow(ScannedSheet sheet, AnswerRow row, Item item, List<ScannedCell> used) {
        for (Item.Place asked : item.places()) {
            ScannedCell head = asked.isAskedIn(row) ? row.heads().get(asked.head()) : null;
            if (head != null) {
                int at = AnswerColumns.below(head, row, sheet);
                places.put(asked.fact(row.period()), CellPlace.of(sheet, row.number(), at));
                ScannedCell answer = row.cells().at(at);
                if (answer != null) {
                    used.add(answer);
                }
            }
        }
    }

    private void takeTotals(Question question) {
        for (AnswerRow row : question.rows()) {
            Head over = row.table() == null ? null : row.table().totalHead();
            ScannedCell head = over == null ? null : row.heads().get(over);
            Whole whole = row.table() == null ? null : row.table().statedWhole();
            Optional<Member> member = Optional.ofNullable(row.line());
            if (head != null && whole != null && whole.keysOf(member).isPresent()) {
                int at = AnswerColumns.below(head, row, question.sheet());
                totals.add(
                        new TotalPlace(whole, member, row.period(), CellPlace.of(question.sheet(), row.number(), at)));
            }
        }
    }

    /**
     * What stands in a row and answers nothing. Left of the label that can be any words, and in front of the code
     * row numbers too, but a number or something in the column of a designation was meant for an answer.
     */
    private void strays(Question question, AnswerRow row, List<ScannedCell> used) {
        for (int i = 0; i < row.cells().size(); i++) {
            ScannedCell cell = row.cells().cell(i);
            boolean isNumber = cell.kind() == CellKind.NUMBER && cell.column() > question.firstColumn();
            boolean isMeant = i < row.labelAt()
                    ? isNumber || row.heads().isUnder(Role.ONCE, cell)
                    : i > row.labelAt() && !row.heads().isUnder(Role.LINES, cell);
            if (isMeant && !used.contains(cell) && !cell.text().isBlank()) {
                stray(question.sheet(), cell);
            }
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

    private static Finding ownSection(Walk walk) {
        ScannedCell first = walk.ownWords().get(0);
        int cells = walk.ownWords().size();
        return ReadRule.OWN_SECTION
                .finding("\"" + Excerpt.of(first.text()) + "\" and what stands below it is the plan's own; " + cells
                        + (cells == 1 ? " cell is" : " cells are") + " kept as notes.")
                .at(CellPlace.of(walk.sheet(), first).toString());
    }

    private static String answersOf(Question question) {
        List<String> answers = new ArrayList<>();
        for (AnswerRow row : question.rows()) {
            for (int i = row.labelAt() + 1; i < row.cells().size(); i++) {
                ScannedCell cell = row.cells().cell(i);
                if (cell.kind() != CellKind.EMPTY) {
                    answers.add(cell.address() + " \"" + Excerpt.of(cell.text()) + "\"");
                }
            }
        }
        return answers.isEmpty() ? "" : "; its answers were not read: " + String.join(", ", answers);
    }

    LocatedReport result(LocatedReport.PeriodStatements periods, NamedCells named, List<Walk> walks) {
        named.supplemental().forEach(places::put);
        for (FactRef<?> missing : places.missing()) {
            findings.add(ReadRule.QUESTION_MISSING.about(missing, "has no cell in the workbook."));
        }
        List<CellPlace> ownWords = new ArrayList<>();
        for (Walk walk : walks) {
            walk.ownWords().forEach(cell -> ownWords.add(CellPlace.of(walk.sheet(), cell)));
            if (!walk.ownWords().isEmpty() && !walk.hasOwnTable()) {
                findings.add(ownSection(walk));
            }
        }
        return new LocatedReport(
                places.inOrder(), List.copyOf(totals), periods, named, ownWords, List.copyOf(findings));
    }
}
