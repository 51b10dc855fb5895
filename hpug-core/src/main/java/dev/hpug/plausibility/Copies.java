package dev.hpug.plausibility;

import dev.hpug.metric.Axis;
import dev.hpug.metric.Block;
import dev.hpug.metric.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures that stand twice: this year's where last year's do, or one line of business where the other does. */
final class Copies {

    /** How much it takes: natural logarithms in thousandths, 3.2 decades. */
    private static final long ENOUGH = 7_368;

    private Copies() {}

    /**
     * Figures that people copy together.
     */
    static final class Group {

        /** What they are. */
        private final String title;
        /** Places of figures. */
        private final int[] from;
        /** For each the place it is copied to: itself where a year is copied. */
        private final int[] to;

        Group(String title, int[] from, int[] to) {
            this.title = title;
            this.from = from;
            this.to = to;
        }

        String title() {
            return title;
        }

        int[] from() {
            return from;
        }

        int[] to() {
            return to;
        }

        boolean isYear() {
            return from == to;
        }
    }

    /** The most figures first, years before lines of business. */
    static List<Group> of(Layout layout) {
        List<Group> groups = new ArrayList<>();
        int[] all = IntStream.range(0, layout.slots().length).toArray();
        groups.add(new Group("the whole report", all, all));
        List<Axis> axes = layout.separateAxes();
        groups.addAll(lines("everything", layout, all));
        for (int i = 0; i < layout.edition().blocks().size(); i++) {
            int block = i;
            Block printed = layout.edition().blocks().get(block);
            int[] places = IntStream.of(all)
                    .filter(at -> layout.slot(at).block() == block)
                    .toArray();
            groups.add(new Group(printed.title(), places, places));
            groups.addAll(lines(printed.title(), layout, places));
            axes.forEach(axis -> groups.addAll(years(printed.title(), axis, layout, places)));
        }
        int[] counted = layout.edition().relations().eventRates().stream()
                .flatMap(rate -> Stream.concat(rate.events().keys().stream(), rate.rate().keys().stream()))
                .mapToInt(layout::index)
                .toArray();
        groups.add(new Group("events and their rates", counted, counted));
        axes.forEach(axis -> groups.addAll(years("events and their rates", axis, layout, counted)));
        return groups.stream()
                .filter(group -> group.from.length > 2)
                .sorted(Comparator.comparingInt((Group group) -> -group.from.length)
                        .thenComparing(group -> !group.isYear()))
                .toList();
    }

    /** A year of one line of business. */
    private static List<Group> years(String title, Axis axis, Layout layout, int[] places) {
        return axis.members().stream()
                .map(member -> {
                    int[] own = of(member, layout, places);
                    return new Group(title + ", " + member.id(), own, own);
                })
                .toList();
    }

    /** One line of business in the place of another. */
    private static List<Group> lines(String title, Layout layout, int[] places) {
        List<Group> groups = new ArrayList<>();
        for (Axis axis : layout.separateAxes()) {
            List<Member> members = axis.members();
            for (int one = 0; one < members.size(); one++) {
                for (int other = one + 1; other < members.size(); other++) {
                    groups.add(new Group(
                            title, of(members.get(one), layout, places), of(members.get(other), layout, places)));
                }
            }
        }
        return groups;
    }

    private static int[] of(Member member, Layout layout, int[] places) {
        return IntStream.of(places)
                .filter(at -> layout.slot(at).key().member().equals(Optional.of(member)))
                .toArray();
    }

    /** Whether {@code to} holds what {@code from} does, and that so much that it cannot be chance. */
    static boolean isCopied(Years years, Group group, Year from, Year to) {
        long evidence = 0;
        long most = 0;
        for (int i = 0; i < group.from.length; i++) {
            int at = group.from[i];
            int copy = group.to[i];
            if (from.isStated[at] != to.isStated[copy] || (from.isStated[at] && from.value[at] != to.value[copy])) {
                return false;
            }
            if (from.isPositive(at)) {
                long one = years.decided(from, years.layout.slot(at), group.isYear());
                evidence += one;
                most = Math.max(most, one);
            }
        }
        return evidence - most >= ENOUGH;
    }
}
