package dev.hpug.xlsx.locate;

import dev.hpug.metric.Asked;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Membership;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One item of an edition as its question asks it, e.g. {@code A.2a}: code 2a, a number and a percent. Compared by identity. */
final class Item {

    private final String id;
    private final String code;
    private final String name;
    private final boolean namedByPlan;
    private final List<Standing> standing = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    /**
     * What is asked once per question.
     *
     * @param isName whether it is the name that a plan gives to the item, and not its designation
     * @param fact which of the edition's cells it is
     */
    record Standing(boolean isName, int fact) {}

    /**
     * What is asked once per row.
     *
     * @param head the head its answers stand below
     * @param line the line of business that the row has to be about; null where rows do not tell them apart
     * @param current which of the edition's cells the answer for the current period is
     * @param prior the same for the prior period
     */
    record Column(Head head, @Nullable Member line, int current, int prior) {

        int fact(Period period) {
            return switch (period) {
                case CURRENT -> current;
                case PRIOR -> prior;
            };
        }

        boolean isAskedIn(AnswerRow row) {
            return line == null || line.equals(row.line());
        }
    }

    /** An item of {@code table}; {@code facts} are all cells of its edition. */
    Item(Table table, String id, List<Metric<?>> metrics, List<FactRef<?>> facts) {
        this.id = id;
        this.code = table.codeOf(id);
        this.name = code.replace('-', ' ');
        boolean named = false;
        for (Metric<?> metric : metrics) {
            boolean once = metric.asked() == Asked.ONCE;
            named |= !once && metric.isNamedByPlan();
            for (Key<?> key : metric.keys()) {
                if (once) {
                    boolean isName = metric.field().equals(Metric.LABEL_FIELD);
                    standing.add(new Standing(isName, facts.indexOf(FactRef.once(key))));
                } else {
                    Member line = key.member()
                            .filter(LineOfBusiness.AXIS.members()::contains)
                            .orElse(null);
                    int current = facts.indexOf(FactRef.of(key, Period.CURRENT));
                    int prior = facts.indexOf(FactRef.of(key, Period.PRIOR));
                    columns.add(new Column(headOf(table, key), line, current, prior));
                }
            }
        }
        this.namedByPlan = named;
    }

    private static Head headOf(Table table, Key<?> key) {
        Optional<Member> membership = key.member().filter(Membership.AXIS.members()::contains);
        if (membership.isPresent()) {
            return membership.get().equals(Membership.ALL_COMMERCIAL) ? Head.ALL_COMMERCIAL : Head.INCENTIVIZED;
        }
        return switch (key.metric().field()) {
            case "births" -> Head.BIRTHS;
            case "cSectionRate" -> Head.C_SECTIONS;
            case "spendShare" -> Head.SPEND;
            case "share" -> table == Table.PAYMENT ? Head.SPEND : Head.PERCENT;
            default -> Head.NUMBER;
        };
    }

    /** The id in the catalogue: {@code "B.cancer-care"}. */
    String id() {
        return id;
    }

    /** The code of its row: {@code "2a"} for {@code A.2a}. */
    String code() {
        return code;
    }

    /** A specialty's name, in the words of its id: {@code "cancer care"}. */
    String name() {
        return name;
    }

    /** Whether the plan decides what it is about. */
    boolean isNamedByPlan() {
        return namedByPlan;
    }

    List<Standing> standing() {
        return standing;
    }

    List<Column> columns() {
        return columns;
    }
}
