package dev.hpug.xlsx.locate;

import dev.hpug.form.Column;
import dev.hpug.form.FormTable;
import dev.hpug.form.Lines;
import dev.hpug.form.Row;
import dev.hpug.metric.Asked;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One item of an edition as its form asks it, e.g. {@code A.2a}: code 2a, a number and a percent. Compared by identity. */
final class Item {

    private final String id;
    private final String code;
    private final List<String> names;
    private final boolean namedByPlan;
    private final List<Standing> standing = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /**
     * What is asked once per question.
     *
     * @param head the head it stands below; null for the name that a plan gives to the item
     * @param fact which of the edition's cells it is
     */
    record Standing(@Nullable Head head, int fact) {}

    /**
     * What is asked once per row.
     *
     * @param head the head its answers stand below
     * @param line the line of business that the row has to be about; null where rows do not tell them apart
     * @param current which of the edition's cells the answer for the current period is
     * @param prior the same for the prior period
     */
    record Place(Head head, @Nullable Member line, int current, int prior) {

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

    /** The item that {@code row} of {@code table} asks. */
    Item(FormTable table, Row row, Edition edition, Vocabulary vocabulary) {
        this.id = row.item();
        String spelt = vocabulary.codeOf(Wording.words(row.code()));
        this.code = spelt == null ? "" : spelt;
        this.names = row.names().stream().map(Wording::words).toList();
        List<FactRef<?>> facts = edition.cells();
        boolean named = false;
        for (Metric<?> metric : edition.item(id)) {
            boolean once = metric.asked() == Asked.ONCE;
            named |= !once && metric.isNamedByPlan();
            for (Key<?> key : metric.keys()) {
                if (once) {
                    addStanding(key, facts.indexOf(FactRef.once(key)), table, vocabulary);
                } else {
                    int current = facts.indexOf(FactRef.of(key, Period.CURRENT));
                    int prior = facts.indexOf(FactRef.of(key, Period.PRIOR));
                    headOf(key, table.answers(), vocabulary)
                            .ifPresent(head -> places.add(new Place(head, line(key, table), current, prior)));
                }
            }
        }
        this.namedByPlan = named;
    }

    private void addStanding(Key<?> key, int fact, FormTable table, Vocabulary vocabulary) {
        if (key.metric().field().equals(Metric.LABEL_FIELD)) {
            standing.add(new Standing(null, fact));
        } else {
            headOf(key, table.once(), vocabulary).ifPresent(head -> standing.add(new Standing(head, fact)));
        }
    }

    private static Optional<Head> headOf(Key<?> key, List<Column> columns, Vocabulary vocabulary) {
        Optional<String> member = key.member().map(Member::id);
        return columns.stream()
                .filter(column -> column.fields().contains(key.metric().field()))
                .filter(column -> column.member().isEmpty() || column.member().equals(member))
                .flatMap(column -> Optional.ofNullable(vocabulary.readHead(column.head())).stream())
                .findFirst();
    }

    private static @Nullable Member line(Key<?> key, FormTable table) {
        Optional<String> axis = table.lines().map(Lines::axis);
        return key.member()
                .filter(member -> axis.equals(Optional.of(member.axis())))
                .orElse(null);
    }

    /** The id in the catalogue: {@code "B.cancer-care"}. */
    String id() {
        return id;
    }

    /** The code of its row: {@code "2a"} for {@code A.2a}; empty for none. */
    String code() {
        return code;
    }

    /** What it is called in words, where rows are told apart by names: {@code "cancer care"}. */
    List<String> names() {
        return names;
    }

    /** Whether the plan decides what it is about. */
    boolean isNamedByPlan() {
        return namedByPlan;
    }

    List<Standing> standing() {
        return standing;
    }

    List<Place> places() {
        return places;
    }
}
