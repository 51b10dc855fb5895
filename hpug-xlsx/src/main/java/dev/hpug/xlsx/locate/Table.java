package dev.hpug.xlsx.locate;

import dev.hpug.form.Column;
import dev.hpug.form.Form;
import dev.hpug.form.FormTable;
import dev.hpug.form.Lines;
import dev.hpug.metric.Axis;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Whole;
import dev.hpug.xlsx.locate.Head.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be told from other tables of a form by the heads of its columns: one table, or several of a section that look alike. */
final class Table {

    private final int number;
    private final String section;
    private final boolean namesItems;
    private final boolean linesInLabels;
    private final List<Member> members;
    private final Set<Head> heads = new LinkedHashSet<>();
    private final Set<Head> telling = new LinkedHashSet<>();
    private final Set<Head> answers = new LinkedHashSet<>();
    private final Set<Head> overOneMember = new HashSet<>();
    private final List<Item> items = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final @Nullable Whole statedWhole;
    private final @Nullable Head totalHead;

    /** The {@code number}th table of an edition: tables of its form that look alike. */
    Table(int number, Edition edition, Vocabulary vocabulary, List<FormTable> alike) {
        FormTable first = alike.get(0);
        Form form = edition.form();
        this.number = number;
        this.section = Wording.words(form.section(first.section()).code());
        this.namesItems = first.names().isPresent();
        this.linesInLabels = first.lines().filter(Lines::areInLabels).isPresent();
        this.members = first.lines().stream()
                .flatMap(lines ->
                        edition.axes().stream().filter(axis -> axis.id().equals(lines.axis())))
                .map(Axis::members)
                .flatMap(List::stream)
                .toList();
        first.heads().forEach(id -> add(vocabulary.readHead(id)));
        first.answers().stream()
                .filter(column -> column.member().isPresent())
                .map(column -> vocabulary.readHead(column.head()))
                .filter(Objects::nonNull)
                .forEach(overOneMember::add);
        for (FormTable table : alike) {
            table.rows().stream()
                    .filter(row -> !edition.item(row.item()).isEmpty())
                    .forEach(row -> add(new Item(table, row, edition, vocabulary)));
        }
        this.statedWhole = alike.stream()
                .filter(FormTable::statesTotal)
                .flatMap(table -> edition.wholes().stream()
                        .filter(whole -> whole.parts().stream()
                                .allMatch(part -> table.row(part.id()).isPresent())))
                .findFirst()
                .orElse(null);
        this.totalHead = alike.stream()
                .flatMap(table -> table.answers().stream())
                .filter(column -> holdsParts(column, edition))
                .map(column -> vocabulary.readHead(column.head()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void add(@Nullable Head head) {
        if (head != null) {
            heads.add(head);
            if (head.role() == Role.ONCE || head.role() == Role.ANSWERS) {
                telling.add(head);
            }
            if (head.isOverAnswers()) {
                answers.add(head);
            }
        }
    }

    private void add(Item item) {
        items.add(item);
        codes.add(item.code());
    }

    private boolean holdsParts(Column column, Edition edition) {
        return edition.wholes().stream()
                .flatMap(whole -> whole.parts().stream())
                .filter(part -> items.stream().anyMatch(item -> item.id().equals(part.id())))
                .map(Metric::field)
                .anyMatch(column.fields()::contains);
    }

    /** Its place among the tables of its form, from 0. */
    int number() {
        return number;
    }

    /** Its items, in the order of the form. */
    List<Item> items() {
        return items;
    }

    /** Whether an item has this code. */
    boolean hasCode(String code) {
        return codes.contains(code);
    }

    /** Whether its rows are told apart by names, and not by codes. */
    boolean namesItems() {
        return namesItems;
    }

    /** Whether rows tell members apart, such as lines of business. */
    boolean hasLines() {
        return !members.isEmpty();
    }

    /** Whether period labels name those members. */
    boolean namesLinesInLabels() {
        return linesInLabels;
    }

    /** The members its rows tell apart, in the order of the form. */
    List<Member> members() {
        return members;
    }

    /** The one of some members that its rows can be about; null for none. */
    @Nullable
    Member memberAmong(@Nullable List<Member> named) {
        if (named != null) {
            for (Member member : named) {
                if (members.contains(member)) {
                    return member;
                }
            }
        }
        return null;
    }

    boolean isInSection(@Nullable String code) {
        return section.equals(code);
    }

    boolean isInSectionOf(Table other) {
        return section.equals(other.section);
    }

    /** The whole of which its last rows state the total. */
    @Nullable
    Whole statedWhole() {
        return statedWhole;
    }

    /** The head over the parts that such a total adds up; null for none. */
    @Nullable
    Head totalHead() {
        return totalHead;
    }

    /** All of its heads. */
    Set<Head> heads() {
        return heads;
    }

    /** Those over what is asked, once or for each period. */
    Set<Head> telling() {
        return telling;
    }

    /** Whether a head stands over the answers about one member. */
    boolean isOverOneMember(Head head) {
        return overOneMember.contains(head);
    }

    /** Those over what is asked for each period. */
    Set<Head> answers() {
        return answers;
    }
}
