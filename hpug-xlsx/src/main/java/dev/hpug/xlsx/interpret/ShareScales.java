package dev.hpug.xlsx.interpret;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.value.ValueType;
import dev.hpug.xlsx.locate.CellPlace;
import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out how the bare numbers among a table's shares were meant: first from the same column of answers (one period, one
 * line of business), then from the whole table.
 *
 * <p>A bare number above 1 speaks for percentages, a percent format for fractions. Where nothing speaks, several numbers
 * that are all at most 1 agree on being fractions.
 */
public final class ShareScales {

    private final Map<FactRef<?>, CellPlace> places;
    private final Map<String, TableVotes> tables = new HashMap<>();

    private ShareScales(Map<FactRef<?>, CellPlace> places) {
        this.places = places;
    }

    /** What the filled share cells among a report's places say about each other. */
    public static ShareScales of(Map<FactRef<?>, CellPlace> places) {
        return new ShareScales(places);
    }

    /** How a bare number in the cell of {@code fact} is to be read. */
    public ShareScale scaleOf(FactRef<?> fact) {
        String field = fact.key().metric().field();
        // Counted when first asked: most workbooks have no number that needs its neighbours.
        TableVotes votes = tables.computeIfAbsent(group(fact) + field, any -> count(group(fact), field));
        ShareScale near = votes.of(Column.of(fact)).scale();
        return near == ShareScale.UNKNOWN ? votes.all.scale() : near;
    }

    private TableVotes count(String group, String field) {
        TableVotes votes = new TableVotes();
        for (Map.Entry<FactRef<?>, CellPlace> place : places.entrySet()) {
            Metric<?> metric = place.getKey().key().metric();
            boolean isIn = metric.field().equals(field) && isIn(group, metric.id());
            Optional<ScannedCell> cell =
                    isIn && metric.type() == ValueType.SHARE ? place.getValue().cell() : Optional.empty();
            if (cell.isPresent()) {
                votes.all.add(cell.get());
                votes.of(Column.of(place.getKey())).add(cell.get());
            }
        }
        return votes;
    }

    /** The part of a report that an item belongs to, e.g. {@code "C.1.A."}; with one field of it, it is filled in together. */
    private static String group(FactRef<?> fact) {
        String id = fact.key().metric().id();
        return id.substring(0, id.lastIndexOf('.') + 1);
    }

    private static boolean isIn(String group, String itemId) {
        return itemId.startsWith(group) && itemId.indexOf('.', group.length()) < 0;
    }

    private record Column(Optional<?> member, Optional<?> period) {

        static Column of(FactRef<?> fact) {
            return new Column(fact.key().member(), fact.period());
        }
    }

    private static final class TableVotes {

        private final Votes all = new Votes();
        private final Map<Column, Votes> byColumn = new HashMap<>();

        Votes of(Column column) {
            return byColumn.computeIfAbsent(column, any -> new Votes());
        }
    }

    private static final class Votes {

        private int percentages;
        private int fractions;
        private int undecided;

        void add(ScannedCell cell) {
            Optional<BigDecimal> bare = CellInterpreter.bareNumber(cell);
            if (bare.isPresent()) {
                if (CellInterpreter.exceedsOne(bare.get())) {
                    percentages++;
                } else {
                    undecided++;
                }
            } else if (cell.kind() == CellKind.NUMBER && cell.isPercentFormat()) {
                fractions++;
            }
        }

        ShareScale scale() {
            if (percentages > 0) {
                return fractions > 0 ? ShareScale.UNKNOWN : ShareScale.PERCENTAGES;
            }
            return fractions > 0 || undecided > 1 ? ShareScale.FRACTIONS : ShareScale.UNKNOWN;
        }
    }
}
