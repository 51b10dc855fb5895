package dev.hpug.plausibility;

import dev.hpug.metric.Axis;
import dev.hpug.metric.Block;
import dev.hpug.metric.CommonDenominator;
import dev.hpug.metric.Edition;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.metric.PartOfAll;
import dev.hpug.metric.PartOfMembers;
import dev.hpug.metric.Whole;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which figures of an edition people exchange: rows of one table, and columns beside each other. */
final class Exchanges {

    private final Layout layout;
    private final List<Exchange> all = new ArrayList<>();

    private Exchanges(Layout layout) {
        this.layout = layout;
    }

    static List<Exchange> of(Layout layout) {
        Exchanges exchanges = new Exchanges(layout);
        Edition edition = layout.edition();
        edition.wholes().forEach(exchanges::parts);
        edition.relations().commonDenominators().forEach(exchanges::amounts);
        exchanges.strategies();
        exchanges.specialties();
        exchanges.columns();
        exchanges.sharesOfOneItem();
        return List.copyOf(exchanges.all);
    }

    private int at(Key<?> key) {
        return layout.index(key);
    }

    private void parts(Whole whole) {
        for (List<Key<Share>> keys : whole.keysByMember()) {
            for (int one = 0; one < keys.size(); one++) {
                for (int other = one + 1; other < keys.size(); other++) {
                    all.add(Exchange.of(at(keys.get(one)), at(keys.get(other))));
                }
            }
        }
    }

    private void amounts(CommonDenominator common) {
        for (Key<?> key : common.one().amount().keys()) {
            int amount = at(key);
            int other = at(common.other().amount().beside(key));
            int share = at(common.one().share().beside(key));
            int otherShare = at(common.other().share().beside(key));
            all.add(new Exchange(new int[] {amount, share}, new int[] {other, otherShare}));
        }
    }

    /** Rows that count some of the same events: the events, their rates, or both. */
    private void strategies() {
        List<EventRate> rows = layout.edition().relations().partsOfAll().stream()
                .map(PartOfAll::part)
                .toList();
        for (int one = 0; one < rows.size(); one++) {
            for (int other = one + 1; other < rows.size(); other++) {
                for (Key<?> key : rows.get(one).events().keys()) {
                    int events = at(key);
                    int otherEvents = at(rows.get(other).events().beside(key));
                    int rate = at(rows.get(one).rate().beside(key));
                    int otherRate = at(rows.get(other).rate().beside(key));
                    all.add(new Exchange(new int[] {events, rate}, new int[] {otherEvents, otherRate}));
                    all.add(Exchange.of(events, otherEvents));
                    all.add(Exchange.of(rate, otherRate));
                }
            }
        }
    }

    private List<Metric<?>> along(Axis axis) {
        return layout.edition().metrics().stream()
                .<Metric<?>>map(metric -> metric)
                .filter(metric -> metric.axis().equals(Optional.of(axis))
                        && metric.type() != ValueType.TEXT
                        && metric.type() != ValueType.YES_NO)
                .toList();
    }

    /** All members and some of them within one item, and two items. */
    private void specialties() {
        List<Metric<?>> items = layout.edition()
                .relations()
                .of(PartOfMembers.class)
                .<Metric<?>>map(PartOfMembers::share)
                .distinct()
                .toList();
        for (int one = 0; one < items.size(); one++) {
            List<Integer> own = places(items.get(one));
            all.add(Exchange.of(own.get(0), own.get(1)));
            for (int other = one + 1; other < items.size(); other++) {
                all.add(Exchange.of(own, places(items.get(other))));
            }
        }
    }

    private List<Integer> places(Metric<?> metric) {
        return metric.keys().stream().map(this::at).toList();
    }

    /** One line of business in the place of another: a cell, or all that is printed in one block. */
    private void columns() {
        for (Axis axis : layout.separateAxes()) {
            List<Member> members = axis.members();
            for (int one = 0; one < members.size(); one++) {
                for (int other = one + 1; other < members.size(); other++) {
                    columns(along(axis), members.get(one), members.get(other));
                }
            }
        }
    }

    private void columns(List<Metric<?>> metrics, Member one, Member other) {
        metrics.forEach(metric -> all.add(Exchange.of(at(metric.at(one)), at(metric.at(other)))));
        for (Block block : layout.edition().blocks()) {
            List<Metric<?>> printed =
                    block.metrics().stream().filter(metrics::contains).toList();
            if (!printed.isEmpty()) {
                all.add(Exchange.of(column(printed, one), column(printed, other)));
            }
        }
    }

    private List<Integer> column(List<Metric<?>> metrics, Member member) {
        return metrics.stream()
                .filter(metric ->
                        metric.type() != ValueType.TEXT && metric.axis().isPresent())
                .map(metric -> at(metric.at(member)))
                .toList();
    }

    /** Two shares that one item asks for. */
    private void sharesOfOneItem() {
        for (String item : layout.edition().itemIds()) {
            List<Metric<?>> shares = layout.edition().item(item).stream()
                    .filter(metric -> metric.type() == ValueType.SHARE)
                    .toList();
            if (shares.size() == 2) {
                shares.get(0)
                        .keys()
                        .forEach(key ->
                                all.add(Exchange.of(at(key), at(shares.get(1).beside(key)))));
            }
        }
    }
}
