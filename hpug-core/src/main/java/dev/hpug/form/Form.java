package dev.hpug.form;

import dev.hpug.period.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form of an edition: its tables from top to bottom, and the words by which they are found. Plain data; immutable.
 *
 * <p>An item that stands in no table is asked in one that is made for it, and found there by the names of its cells.
 *
 * @param sections how sections are headed
 * @param periods what rows of a period say
 * @param besidePeriods words that may stand beside that, in lower case: {@code "year"}
 * @param members what rows of an axis's members say
 * @param heads what stands above columns; where a text could be two of them it is the first
 * @param tables the tables, in the order of the report
 */
public record Form(
        List<FormSection> sections,
        List<PeriodLabel> periods,
        List<String> besidePeriods,
        List<MemberLabel> members,
        List<Head> heads,
        List<FormTable> tables) {

    /** A form without tables: all that is asked is found by the names of its cells alone. */
    public static final Form WITHOUT_TABLES = new Form(
            List.of(),
            List.of(
                    new PeriodLabel(Period.CURRENT, "Current", List.of("current", "curr", "cy")),
                    new PeriodLabel(Period.PRIOR, "Prior", List.of("prior", "previous", "prev", "py"))),
            List.of("year", "yr", "period", "12", "months", "mo", "lob"),
            List.of(),
            List.of(),
            List.of());

    /**
     * Keeps its own copies.
     *
     * @throws IllegalArgumentException when two heads, tables or rows have the same name, or a table has a head that is none
     */
    public Form {
        sections = List.copyOf(sections);
        periods = List.copyOf(periods);
        besidePeriods = List.copyOf(besidePeriods);
        members = List.copyOf(members);
        heads = List.copyOf(heads);
        tables = List.copyOf(tables);
        requireOnce("head", "the form", heads.stream().map(Head::id));
        requireOnce("spelling", "the heads", heads.stream().flatMap(head -> head.spellings().whole().stream()));
        requireOnce("table", "the form", tables.stream().map(FormTable::id));
        requireOnce(
                "row",
                "the tables",
                tables.stream().flatMap(table -> table.rows().stream().map(Row::item)));
        Set<String> known = new HashSet<>(heads.stream().map(Head::id).toList());
        for (FormTable table : tables) {
            table.heads().filter(head -> !known.contains(head)).findFirst().ifPresent(head -> {
                throw new IllegalArgumentException("The table " + table.id() + " has no such head as \"" + head + "\"");
            });
        }
    }

    static void requireOnce(String what, String where, Stream<String> names) {
        Set<String> known = new HashSet<>();
        names.filter(name -> !known.add(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("There are two of the " + what + " \"" + name + "\" in " + where);
        });
    }

    /** How a section is headed. */
    public FormSection section(String id) {
        return sections.stream()
                .filter(section -> section.section().equals(id))
                .findFirst()
                .orElseGet(() -> new FormSection(id, id, ""));
    }

    /** The head of that id. @throws IllegalArgumentException when there is none */
    public Head head(String id) {
        return heads.stream()
                .filter(head -> head.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No head \"" + id + "\""));
    }

    /** The table of that id. @throws IllegalArgumentException when there is none */
    public FormTable table(String id) {
        return tables.stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table \"" + id + "\""));
    }

    /** The id of every item that stands in a table. */
    public Set<String> items() {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .map(Row::item)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The table in which an item is asked, if there is one. */
    public Optional<FormTable> tableOf(String item) {
        return tables.stream().filter(table -> table.row(item).isPresent()).findFirst();
    }

    /** What rows of that member say, where that is more than its id. */
    public Optional<MemberLabel> label(String axis, String member) {
        return members.stream()
                .filter(label -> label.axis().equals(axis) && label.member().equals(member))
                .findFirst();
    }

    /** The same with one more head, or with another one of that id. */
    public Form with(Head head) {
        return new Form(
                sections,
                periods,
                besidePeriods,
                members,
                replaced(heads, head, heads.stream().map(Head::id).toList().indexOf(head.id())),
                tables);
    }

    /** The same with one more table, or with another one of that id. */
    public Form with(FormTable table) {
        return new Form(
                sections,
                periods,
                besidePeriods,
                members,
                heads,
                replaced(
                        tables,
                        table,
                        tables.stream().map(FormTable::id).toList().indexOf(table.id())));
    }

    /** The same with words for one more member of an axis, or other ones. */
    public Form with(MemberLabel label) {
        int place = label(label.axis(), label.member()).map(members::indexOf).orElse(-1);
        return new Form(sections, periods, besidePeriods, replaced(members, label, place), heads, tables);
    }

    /** The same with a section that is headed so. */
    public Form with(FormSection section) {
        int place = sections.indexOf(section(section.section()));
        return new Form(replaced(sections, section, place), periods, besidePeriods, members, heads, tables);
    }

    /** The same with other ids for some items, by the old ones, and without the rows of others. */
    public Form renaming(Map<String, String> ids, Set<String> gone) {
        List<FormTable> renamed = tables.stream()
                .map(table -> table.rows(table.rows().stream()
                        .filter(row -> !gone.contains(row.item()))
                        .map(row -> row.of(ids.getOrDefault(row.item(), row.item())))
                        .toList()))
                .toList();
        return new Form(sections, periods, besidePeriods, members, heads, renamed);
    }

    /** The same without the labels of other members than these. */
    public Form keepingLabels(Predicate<MemberLabel> kept) {
        return new Form(
                sections, periods, besidePeriods, members.stream().filter(kept).toList(), heads, tables);
    }

    private static <T> List<T> replaced(List<T> all, T one, int place) {
        List<T> changed = new ArrayList<>(all);
        if (place < 0) {
            changed.add(one);
        } else {
            changed.set(place, one);
        }
        return changed;
    }
}
