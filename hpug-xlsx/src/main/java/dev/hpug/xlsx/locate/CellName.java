package dev.hpug.xlsx.locate;

import dev.hpug.metric.Asked;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Key;
import dev.hpug.period.Period;

/**
 * The defined names that hpug's own workbooks give to input cells: {@code hpug.D.3.commercial.current},
 * {@code hpug.A.2a.prior.share}, {@code hpug.B.transplant.designated}.
 *
 * <p>Item, member, period and field, each where there is one; the field only where the item asks for several quantities in a
 * period. Excel allows no hyphen in a name, so {@code all-commercial} becomes {@code all_commercial}.
 */
public final class CellName {

    /** The name of the cell that holds the plan's name. */
    public static final String PLAN = "hpug.plan";

    /** The name of the cell that holds the host's name. */
    public static final String HOST = "hpug.host";

    private static final String PREFIX = "hpug.";

    private CellName() {}

    /** The name of the cell that asks for {@code fact} in a workbook of {@code edition}. */
    public static String of(Edition edition, FactRef<?> fact) {
        Key<?> key = fact.key();
        StringBuilder name = new StringBuilder(PREFIX).append(key.metric().id());
        key.member().ifPresent(member -> name.append('.').append(member.id()));
        fact.period().map(Period::id).ifPresent(period -> name.append('.').append(period));
        if (fact.period().isEmpty() || quantitiesPerPeriod(edition, key) > 1) {
            name.append('.').append(key.metric().field());
        }
        return asExcelAllows(name.toString());
    }

    /** The name of the cell that asks a gate's question: {@code hpug.gate.limitsPublication}. */
    public static String of(Gate gate) {
        return asExcelAllows(PREFIX + "gate." + gate.id());
    }

    /** Whether a defined name may be one of these, in any letter case. */
    static boolean isOne(String name) {
        return name.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    private static long quantitiesPerPeriod(Edition edition, Key<?> key) {
        return edition.item(key.metric().id()).stream()
                .filter(metric -> metric.asked() == Asked.PER_PERIOD)
                .count();
    }

    private static String asExcelAllows(String name) {
        return name.replace('-', '_');
    }
}
