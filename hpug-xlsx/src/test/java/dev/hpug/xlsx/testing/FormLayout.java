package dev.hpug.xlsx.testing;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Membership;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;

/**
 * Where an untouched 2021 form keeps each answer: {@code prior.D.1[commercial].share → L131}. Row arithmetic on the
 * published layout, independent of how the reader finds its way.
 */
public final class FormLayout {

    static final List<String> CLAUSES = List.of("1a", "1b", "2a", "2b", "3a", "3b");
    static final List<String> SPECIALTIES = List.of(
            "bariatric-surgery",
            "cancer-care",
            "cardiac-procedure",
            "joint-replacement",
            "maternity",
            "spine-surgery",
            "transplant",
            "other-1",
            "other-2",
            "other-3");
    static final List<String> STRATEGIES = List.of("i", "ii", "iii", "iv", "v", "vi");
    static final List<String> PAYMENT_METHODS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");

    /** The rows of the behavioral-health questions; the last one stands apart under a head of its own. */
    static final Map<String, Integer> BEHAVIORAL_HEALTH = Map.of("1a", 102, "1b", 106, "1c", 110, "2", 115);

    static final int FIRST_CLAUSE = 16;
    static final int FIRST_SPECIALTY = 36;
    static final int FIRST_STRATEGY = 66;
    static final int MATERNITY_SPEND = 91;
    static final int FIRST_METHOD = 130;
    static final int ROWS_OF_METHOD = 6;
    static final int TOTAL = 190;
    static final int PERIODS = 2;
    static final int ROWS_OF_LINES = 4;

    private static final Map<FactRef<?>, CellAddress> ADDRESSES = layOut();

    private FormLayout() {}

    /** Every cell that asks for something, names of "other" specialties and strategies included, in the order of the report. */
    public static Map<FactRef<?>, CellAddress> addresses() {
        return ADDRESSES;
    }

    /** Where {@code fact} is asked, e.g. {@code L131}. */
    public static CellAddress addressOf(FactRef<?> fact) {
        CellAddress address = ADDRESSES.get(fact);
        if (address == null) {
            throw new IllegalArgumentException("The form does not ask for " + fact);
        }
        return address;
    }

    private static Map<FactRef<?>, CellAddress> layOut() {
        Map<FactRef<?>, CellAddress> all = new LinkedHashMap<>();
        for (FactRef<?> fact : Edition.cpr2021().cells()) {
            int prior = fact.period().equals(Optional.of(Period.PRIOR)) ? 1 : 0;
            int medicaid = fact.key().member().equals(Optional.of(LineOfBusiness.MEDICAID)) ? PERIODS : 0;
            int row = firstRow(fact.key().metric().id()) + medicaid + prior;
            all.put(fact, new CellAddress(column(fact) + row));
        }
        return Collections.unmodifiableMap(all);
    }

    /** The row an item starts in: 130 for {@code D.1}. */
    static int firstRow(String itemId) {
        String code = itemId.substring(itemId.lastIndexOf('.') + 1);
        if (itemId.startsWith("A.")) {
            return FIRST_CLAUSE + PERIODS * CLAUSES.indexOf(code);
        }
        if (itemId.startsWith("B.")) {
            return FIRST_SPECIALTY + PERIODS * SPECIALTIES.indexOf(code);
        }
        if (itemId.startsWith("C.1.A.")) {
            return FIRST_STRATEGY + ROWS_OF_LINES * STRATEGIES.indexOf(code);
        }
        if (itemId.startsWith("C.2.")) {
            return BEHAVIORAL_HEALTH.getOrDefault(code, 0);
        }
        return itemId.startsWith("D.")
                ? FIRST_METHOD + ROWS_OF_METHOD * PAYMENT_METHODS.indexOf(code)
                : MATERNITY_SPEND;
    }

    private static String column(FactRef<?> fact) {
        Metric<?> metric = fact.key().metric();
        return switch (metric.field()) {
            case Metric.LABEL_FIELD -> metric.id().startsWith("B.") ? "A" : "B";
            case "designated" -> "C";
            case "births", "spendShare" -> "J";
            case "count", "dollars", "cSectionRate" -> "K";
            default ->
                fact.key()
                        .member()
                        .filter(Membership.AXIS.members()::contains)
                        .map(member -> member.equals(Membership.ALL_COMMERCIAL) ? "F" : "I")
                        .orElse("L");
        };
    }
}
