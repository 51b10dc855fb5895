package dev.hpug.xlsx.locate;

import dev.hpug.form.Column;
import dev.hpug.form.FormTable;
import dev.hpug.form.Lines;
import dev.hpug.metric.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An edition as its form asks it, table by table; worked out once for all workbooks. Immutable. */
final class Catalogue {

    private final Edition edition;
    private final Vocabulary vocabulary;
    private final List<Table> tables;
    private final TableFinder finder;

    /** What tables have in common that nothing on a sheet but their items tells apart. */
    private record Look(
            String section, Optional<String> names, Optional<Lines> lines, List<String> once, List<String> answers) {

        static Look of(FormTable table) {
            return new Look(table.section(), table.names(), table.lines(), heads(table.once()), heads(table.answers()));
        }

        private static List<String> heads(List<Column> columns) {
            return columns.stream().map(Column::head).toList();
        }
    }

    Catalogue(Edition edition) {
        this.edition = edition;
        this.vocabulary = new Vocabulary(edition);
        Map<Look, List<FormTable>> alike = new LinkedHashMap<>();
        for (FormTable table : edition.form().tables()) {
            alike.computeIfAbsent(Look.of(table), any -> new ArrayList<>()).add(table);
        }
        List<Table> found = new ArrayList<>();
        alike.values().forEach(same -> found.add(new Table(found.size(), edition, vocabulary, same)));
        this.tables = List.copyOf(found);
        this.finder = new TableFinder(tables);
    }

    Edition edition() {
        return edition;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The tables in the order of the form. */
    List<Table> tables() {
        return tables;
    }

    TableFinder finder() {
        return finder;
    }
}
