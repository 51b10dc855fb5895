package dev.hpug.plausibility;

import dev.hpug.metric.Block;
import dev.hpug.metric.LineOfBusiness;
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
        groups.add(lines("everything", layout, all));
        for (int i = 0; i < layout.edition().blocks().size(); i++) {
            int block = i;
            Block printed = layout.edition().blocks().get(block);
            int[] places = IntStream.of(all)
                    .filter(at -> layout.slot(at).block() == block)
                    .toArray();
            groups.add(new Group(printed.title(), places, places));
            groups.add(lines(printed.title(), layout, places));
            for (Member member : LineOfBusiness.AXIS.members()) {
                int[] own = of(member, layout, places);
                groups.add(new Group(printed.title() + ", " + member.id(), own, own));
            }
        }
        int[] counted = layout.edition().relations().eventRates().stream()
                .flatMap(rate -> Stream.concat(rate.events().keys().stream(), rate.rate().keys().stream()))
                .mapToInt(layout::index)
                .toArray();
        groups.add(new Group("events and their rates", counted, counted));
        for (Member member : LineOfBusiness.AXIS.members()) {
            int[] own = of(member, layout, counted);
            groups.add(new Group("events and their rates, " + member.id(), own, own));
        }
        return groups.stream()
                .filter(group -> group.from.length > 2)
                .sorted(Comparator.comparingInt((Group group) -> -group.from.length)
                        .thenComparing(group -> !group.isYear()))
                .toList();
    }

    private static Group lines(String title, Layout layout, int[] places) {
        List<Member> members = LineOfBusiness.AXIS.members();
        return new Group(title, of(members.get(0), layout, places), of(members.get(1), layout, places));
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
