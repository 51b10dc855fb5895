package dev.hpug.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of the form: questions one below the other, each with a row of answers for every period. Example: section D, whose
 * rows have the codes 1 to 10 and whose period labels name the line of business, above one column of shares.
 *
 * @param id the name that tells it from the form's other tables
 * @param section the id of the section it stands in
 * @param heading what stands above it, where that is more than its section
 * @param questions what stands above its questions, e.g. {@code "Way of paying"}
 * @param names the id of the head above the names by which its rows are told apart; empty where they have codes
 * @param labels the id of the head above its period labels
 * @param lines how rows tell the members of an axis apart; empty where they do not
 * @param once the columns of what is asked once for each item
 * @param answers the columns of what is asked for each period, from left to right
 * @param over what stands above all of these; empty for nothing
 * @param rows its items
 * @param statesTotal whether it ends in rows that state the total of its shares
 * @param note what stands below it; empty for nothing
 */
public record FormTable(
        String id,
        String section,
        Optional<Heading> heading,
        String questions,
        Optional<String> names,
        String labels,
        Optional<Lines> lines,
        List<Column> once,
        List<Column> answers,
        Optional<String> over,
        List<Row> rows,
        boolean statesTotal,
        Optional<String> note) {

    /** Keeps its own copies. @throws IllegalArgumentException when an item has two rows */
    public FormTable {
        once = List.copyOf(once);
        answers = List.copyOf(answers);
        rows = List.copyOf(rows);
        Form.requireOnce("row", id, rows.stream().map(Row::item));
    }

    /** A table whose rows are told apart by codes, with nothing in it yet. */
    public static FormTable coded(String id, String section, String questions, String labels) {
        return new FormTable(
                id,
                section,
                Optional.empty(),
                questions,
                Optional.empty(),
                labels,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty());
    }

    /** A table whose rows are told apart by what stands below the head {@code names}. */
    public static FormTable named(String id, String section, String names, String labels) {
        FormTable table = coded(id, section, "", labels);
        return new FormTable(
                id,
                section,
                table.heading,
                table.questions,
                Optional.of(names),
                labels,
                table.lines,
                table.once,
                table.answers,
                table.over,
                table.rows,
                table.statesTotal,
                table.note);
    }

    /** The same below a heading. */
    public FormTable under(String title, String text) {
        return copy(Optional.of(new Heading(title, text)), lines, once, answers, over, rows, statesTotal, note);
    }

    /** The same with rows for the members of an axis. */
    public FormTable with(Lines told) {
        return copy(heading, Optional.of(told), once, answers, over, rows, statesTotal, note);
    }

    /** The same with columns of what is asked once for each item. */
    public FormTable askingOnce(Column... columns) {
        return copy(heading, lines, List.of(columns), answers, over, rows, statesTotal, note);
    }

    /** The same with columns of what is asked for each period. */
    public FormTable asking(Column... columns) {
        return copy(heading, lines, once, List.of(columns), over, rows, statesTotal, note);
    }

    /** The same with words above its columns of answers. */
    public FormTable over(String words) {
        return copy(heading, lines, once, answers, Optional.of(words), rows, statesTotal, note);
    }

    /** The same with one more row, or with another one for its item in the place of the old one. */
    public FormTable with(Row row) {
        List<Row> changed = new ArrayList<>(rows);
        changed.replaceAll(known -> known.item().equals(row.item()) ? row : known);
        if (!changed.contains(row)) {
            changed.add(row);
        }
        return copy(heading, lines, once, answers, over, changed, statesTotal, note);
    }

    /** The same with these rows. */
    public FormTable rows(List<Row> asked) {
        return copy(heading, lines, once, answers, over, asked, statesTotal, note);
    }

    /** The same with rows at its end that state the total. */
    public FormTable statingTotal() {
        return copy(heading, lines, once, answers, over, rows, true, note);
    }

    /** The same with words below it. */
    public FormTable note(String words) {
        return copy(heading, lines, once, answers, over, rows, statesTotal, Optional.of(words));
    }

    /** The row of an item, if it is asked here. */
    public Optional<Row> row(String item) {
        return rows.stream().filter(row -> row.item().equals(item)).findFirst();
    }

    /** The id of every head above its columns. */
    public Stream<String> heads() {
        return Stream.of(
                        names.stream(),
                        Stream.of(labels),
                        lines.flatMap(Lines::head).stream(),
                        Stream.concat(once.stream(), answers.stream()).map(Column::head))
                .flatMap(heads -> heads);
    }

    private FormTable copy(
            Optional<Heading> newHeading,
            Optional<Lines> newLines,
            List<Column> newOnce,
            List<Column> newAnswers,
            Optional<String> newOver,
            List<Row> newRows,
            boolean newStatesTotal,
            Optional<String> newNote) {
        return new FormTable(
                id,
                section,
                newHeading,
                questions,
                names,
                labels,
                newLines,
                newOnce,
                newAnswers,
                newOver,
                newRows,
                newStatesTotal,
                newNote);
    }
}
