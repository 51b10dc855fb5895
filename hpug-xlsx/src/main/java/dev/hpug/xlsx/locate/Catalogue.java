package dev.hpug.xlsx.locate;

import dev.hpug.metric.Edition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An edition as its form asks it, table by table; worked out once for all workbooks. Immutable. */
final class Catalogue {

    private final Edition edition;
    private final Map<Table, List<Item>> items = new EnumMap<>(Table.class);
    private final Map<Table, Set<String>> codes = new EnumMap<>(Table.class);

    Catalogue(Edition edition) {
        this.edition = edition;
        for (Table table : Table.ALL) {
            List<Item> asked = new ArrayList<>();
            Set<String> known = new HashSet<>();
            for (String id : edition.itemIds()) {
                if (table.asks(id)) {
                    asked.add(new Item(table, id, edition.item(id), edition.cells()));
                    known.add(table.codeOf(id));
                }
            }
            items.put(table, List.copyOf(asked));
            codes.put(table, known);
        }
    }

    Edition edition() {
        return edition;
    }

    /** The items of a table in the order of the edition. */
    List<Item> items(Table table) {
        return items.getOrDefault(table, List.of());
    }

    /** Whether an item of the table has this code. */
    boolean hasCode(Table table, String code) {
        return codes.getOrDefault(table, Set.of()).contains(code);
    }
}
