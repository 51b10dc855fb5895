package dev.hpug.json;

import dev.hpug.form.Column;
import dev.hpug.form.Form;
import dev.hpug.form.FormSection;
import dev.hpug.form.FormTable;
import dev.hpug.form.Head;
import dev.hpug.form.Heading;
import dev.hpug.form.Lines;
import dev.hpug.form.MemberLabel;
import dev.hpug.form.PeriodLabel;
import dev.hpug.form.Row;
import dev.hpug.form.Spellings;
import dev.hpug.period.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads how a form is laid out and worded. A head that a table names and that is described nowhere says its own name. */
final class FormParser {

    private static final Map<String, Period> PERIODS =
            Arrays.stream(Period.values()).collect(Collectors.toMap(Period::id, Function.identity()));

    private final References references;
    private final ProblemLog problems;

    FormParser(References references, ProblemLog problems) {
        this.references = references;
        this.problems = problems;
    }

    Optional<Form> read(Node node) {
        Entries entries = new Entries(node, "The form", problems);
        List<FormSection> sections = all(entries, EditionNames.SECTIONS, this::section);
        List<PeriodLabel> periods = all(entries, EditionNames.PERIODS, this::period);
        List<String> besidePeriods = entries.names(EditionNames.BESIDE_PERIODS);
        List<MemberLabel> members = all(entries, EditionNames.MEMBERS, this::member);
        List<Head> heads = new ArrayList<>(all(entries, EditionNames.HEADS, this::head));
        List<FormTable> tables = all(entries, EditionNames.TABLES, this::table);
        Set<String> known = new HashSet<>(heads.stream().map(Head::id).toList());
        tables.stream()
                .flatMap(FormTable::heads)
                .filter(known::add)
                .forEach(head -> heads.add(Head.of(head, head, Spellings.of())));
        return entries.end(() -> references.placed(
                new Form(
                        sections,
                        entries.has(EditionNames.PERIODS) ? periods : Form.WITHOUT_TABLES.periods(),
                        entries.has(EditionNames.BESIDE_PERIODS) ? besidePeriods : Form.WITHOUT_TABLES.besidePeriods(),
                        members,
                        heads,
                        tables),
                node));
    }

    private <T> List<T> all(Entries entries, String key, Function<Node, Optional<T>> reader) {
        return entries.list(key).stream()
                .flatMap(node -> reader.apply(node).stream())
                .toList();
    }

    private Optional<FormSection> section(Node node) {
        Entries entries = new Entries(node, "The heading of a section", problems);
        String section = entries.name(EditionNames.SECTION);
        String code = entries.text(EditionNames.CODE).orElse(section);
        String instructions = entries.text(EditionNames.INSTRUCTIONS).orElse("");
        return entries.end(() -> references.placed(new FormSection(section, code, instructions), node));
    }

    private Optional<PeriodLabel> period(Node node) {
        Entries entries = new Entries(node, "The label of a period", problems);
        Optional<Period> period = entries.getChoice(EditionNames.PERIOD, PERIODS);
        String printed = entries.name(EditionNames.PRINTED);
        List<String> spellings = entries.names(EditionNames.SPELLINGS);
        return entries.end(() -> references.placed(new PeriodLabel(period.orElseThrow(), printed, spellings), node));
    }

    private Optional<MemberLabel> member(Node node) {
        Entries entries = new Entries(node, "The label of a member", problems);
        String axis = entries.name(EditionNames.AXIS);
        String member = entries.name(EditionNames.MEMBER);
        String printed = entries.findName(EditionNames.PRINTED).orElse(member);
        String inLabels = entries.findName(EditionNames.IN_LABELS).orElse(printed);
        List<String> spellings = entries.names(EditionNames.SPELLINGS);
        return entries.end(() -> references.placed(new MemberLabel(axis, member, printed, inLabels, spellings), node));
    }

    private Optional<Head> head(Node node) {
        Entries entries = new Entries(node, "The head", problems);
        String id = entries.name(EditionNames.ID);
        String printed = entries.findName(EditionNames.PRINTED).orElse(id);
        boolean isRead = entries.findFlag(EditionNames.READ).orElse(true);
        Spellings spellings = new Spellings(
                entries.names(EditionNames.SPELLINGS),
                entries.names(EditionNames.BESIDE),
                entries.names(EditionNames.WITHIN));
        if (!isRead && !spellings.equals(Spellings.NONE)) {
            entries.problem(
                    JsonProblem.CHOICE, "is not read and yet spelt otherwise", "Leave out its spellings, or \"read\".");
        }
        return entries.end(
                () -> references.placed(isRead ? Head.of(id, printed, spellings) : Head.unread(id, printed), node));
    }

    private Optional<FormTable> table(Node node) {
        Entries entries = new Entries(node, "The table", problems);
        String id = entries.name(EditionNames.ID);
        String section = entries.name(EditionNames.SECTION);
        Optional<Heading> heading = entries.object(EditionNames.HEADING).flatMap(FormParser::heading);
        String questions = entries.text(EditionNames.QUESTIONS).orElse("");
        Optional<String> names = entries.findName(EditionNames.NAMES);
        String labels = entries.name(EditionNames.LABELS);
        Optional<Lines> lines = entries.object(EditionNames.LINES).flatMap(FormParser::lines);
        List<Column> once = all(entries, EditionNames.ONCE, this::column);
        List<Column> answers = all(entries, EditionNames.ANSWERS, this::column);
        Optional<String> over = entries.text(EditionNames.OVER);
        List<Row> rows = all(entries, EditionNames.ROWS, this::row);
        boolean statesTotal = entries.flag(EditionNames.STATES_TOTAL);
        Optional<String> note = entries.text(EditionNames.NOTE);
        return entries.end(() -> references.placed(
                new FormTable(
                        id,
                        section,
                        heading,
                        questions,
                        names,
                        labels,
                        lines,
                        once,
                        answers,
                        over,
                        rows,
                        statesTotal,
                        note),
                node));
    }

    private static Optional<Heading> heading(Entries entries) {
        String title = entries.words(EditionNames.TITLE);
        String text = entries.text(EditionNames.TEXT).orElse("");
        return entries.end(() -> new Heading(title, text));
    }

    private static Optional<Lines> lines(Entries entries) {
        String axis = entries.name(EditionNames.AXIS);
        Optional<String> head = entries.findName(EditionNames.HEAD);
        return entries.end(() -> new Lines(axis, head));
    }

    private Optional<Column> column(Node node) {
        Entries entries = new Entries(node, "The column", problems);
        String head = entries.name(EditionNames.HEAD);
        List<String> fields = entries.names(entries.getList(EditionNames.FIELDS));
        Optional<String> member = entries.findName(EditionNames.MEMBER);
        return entries.end(() -> new Column(head, fields, member));
    }

    private Optional<Row> row(Node node) {
        Entries entries = new Entries(node, "The row", problems);
        String item = entries.name(EditionNames.ITEM);
        String code = entries.text(EditionNames.CODE).orElse("");
        List<String> names = entries.names(EditionNames.NAMES);
        Optional<String> ownName = entries.text(EditionNames.OWN_NAME);
        return entries.end(() -> references.placed(new Row(item, code, names, ownName), node));
    }
}
