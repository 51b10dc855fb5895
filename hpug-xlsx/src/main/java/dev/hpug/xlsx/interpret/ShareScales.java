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
    private final Map<Object, Votes> votes = new HashMap<>();
    private final Map<Metric<?>, String> tables = new HashMap<>();

    private ShareScales(Map<FactRef<?>, CellPlace> places) {
        this.places = places;
    }

    /** What the filled share cells among a report's places say about each other. */
    public static ShareScales of(Map<FactRef<?>, CellPlace> places) {
        return new ShareScales(places);
    }

    /** Counted when first asked: most workbooks have no number that needs its neighbours. */
    private void countAll() {
        if (votes.isEmpty()) {
            places.forEach((fact, place) -> {
                if (fact.key().metric().type() == ValueType.SHARE) {
                    place.cell().ifPresent(cell -> count(fact, cell));
                }
            });
        }
    }

    private void count(FactRef<?> fact, ScannedCell cell) {
        votes.computeIfAbsent(column(fact), any -> new Votes()).add(cell);
        votes.computeIfAbsent(table(fact), any -> new Votes()).add(cell);
    }

    /** How a bare number in the cell of {@code fact} is to be read. */
    public ShareScale scaleOf(FactRef<?> fact) {
        countAll();
        ShareScale near = votes.getOrDefault(column(fact), Votes.NONE).scale();
        return near == ShareScale.UNKNOWN
                ? votes.getOrDefault(table(fact), Votes.NONE).scale()
                : near;
    }

    private record Column(String table, Optional<?> member, Optional<?> period) {}

    private Column column(FactRef<?> fact) {
        return new Column(table(fact), fact.key().member(), fact.period());
    }

    /** The part of a report that is filled in together, e.g. {@code "C.1.A.cSectionRate"}. */
    private String table(FactRef<?> fact) {
        return tables.computeIfAbsent(
                fact.key().metric(),
                metric -> metric.id().substring(0, metric.id().lastIndexOf('.') + 1) + metric.field());
    }

    private static final class Votes {

        static final Votes NONE = new Votes();

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
