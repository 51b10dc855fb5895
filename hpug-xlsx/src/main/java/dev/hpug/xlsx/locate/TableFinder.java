package dev.hpug.xlsx.locate;

import dev.hpug.xlsx.locate.Head.Role;
import dev.hpug.xlsx.scan.ScannedCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by the heads in a row which table begins there. Immutable. */
final class TableFinder {

    /** As many heads of a table are enough to know it by; one may be a slip. */
    private static final int ENOUGH = 2;

    private final List<Table> tables;
    private final Map<Head, Table> owners = new HashMap<>();
    private final List<Table> labelled = new ArrayList<>();
    private final Set<Head> labelledAnswers = new HashSet<>();

    TableFinder(List<Table> tables) {
        this.tables = tables;
        Set<Head> shared = new HashSet<>();
        for (Table table : tables) {
            for (Head head : table.telling()) {
                if (owners.put(head, table) != null) {
                    shared.add(head);
                }
            }
            if (table.namesLinesInLabels()) {
                labelled.add(table);
                labelledAnswers.addAll(table.answers());
            }
        }
        owners.keySet().removeAll(shared);
    }

    /**
     * The table that begins in a row with these heads, null for none; where a damaged head row fits several, one that belongs
     * under the last section heading, else the one it fits best.
     */
    @Nullable
    Table startingWith(Heads found, @Nullable String section) {
        Table best = null;
        for (Table table : tables) {
            if (canStart(table, found) && (best == null || isBetter(table, best, found, section))) {
                best = table;
            }
        }
        return best;
    }

    private static boolean isBetter(Table table, Table best, Heads found, @Nullable String section) {
        boolean isHere = table.isInSection(section);
        return isHere == best.isInSection(section) ? found.count(table.heads()) > found.count(best.heads()) : isHere;
    }

    private boolean canStart(Table table, Heads found) {
        int own = found.count(table.heads());
        if (own == 0 || isForeign(table, found)) {
            return false;
        }
        if (table.heads().size() == 1) {
            return found.count() == 1;
        }
        if (table.namesItems() && found.has(Role.NAMES)) {
            return true;
        }
        return own >= ENOUGH && tells(table, found);
    }

    /**
     * Whether they tell this table from its neighbours: a head that no other table of the section has, or all there are over
     * answers. Heads over one member each are told only by the labels beside them: they stand in a row of their own.
     */
    private boolean tells(Table table, Heads found) {
        for (Head head : table.telling()) {
            boolean isBesideLabels = !table.isOverOneMember(head) || found.has(Role.LABELS);
            if (found.has(head) && isBesideLabels && !isSharedInSection(head, table)) {
                return true;
            }
        }
        return found.has(Role.LABELS)
                && found.count(table.telling()) == table.telling().size();
    }

    private boolean isSharedInSection(Head head, Table table) {
        for (Table other : tables) {
            if (other != table && other.isInSectionOf(table) && other.telling().contains(head)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are heads that another table alone has, or one over lines that this one has not, which speak against it. */
    private boolean isForeign(Table table, Heads found) {
        boolean othersOwn = false;
        boolean own = false;
        for (Head head : found.all()) {
            if (head.role() == Role.LINES && !table.heads().contains(head)) {
                return true;
            }
            Table owner = owners.get(head);
            own |= owner == table;
            othersOwn |= owner != null && owner != table;
        }
        return othersOwn && !own;
    }

    /** The table whose period labels name lines of business, that of the section if it has one; null where the form has none. */
    @Nullable
    Table labelled(@Nullable String section) {
        for (Table table : labelled) {
            if (table.isInSection(section)) {
                return table;
            }
        }
        return labelled.isEmpty() ? null : labelled.get(0);
    }

    /** Whether a row has a head over the answers of such a table. */
    boolean hasHeadOfLabelled(SheetRow row) {
        for (int i = 0; i < row.size(); i++) {
            Head head = row.meaning(i).head();
            if (head != null && labelledAnswers.contains(head)) {
                return true;
            }
        }
        return false;
    }

    /** The only head of a table with one; the same words in the midst of a row of figures are a slip. */
    static boolean isSlip(Table table, Heads found, SheetRow row) {
        ScannedCell head =
                table.heads().size() == 1 ? found.get(table.heads().iterator().next()) : null;
        return head != null && row.hasNumbersRightOf(head.column());
    }
}
