package dev.hpug.plausibility;

import dev.hpug.metric.Axis;
import dev.hpug.metric.Edition;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.Key;
import dev.hpug.metric.Metric;
import dev.hpug.metric.PartOfAll;
import dev.hpug.metric.PartOfMembers;
import dev.hpug.metric.RateOfSome;
import dev.hpug.metric.Relations;
import dev.hpug.value.ValueType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which figures an edition asks for, and which of them belong together; worked out once for an edition and a drift. */
final class Layout {

    private final Edition edition;
    private final Slot[] slots;
    private final Map<Key<?>, Integer> indexes = new HashMap<>();
    private final List<int[]> sharesByBlock;
    private final Networks networks;
    private final List<Exchange> exchanges;
    private final List<Copies.Group> copies;

    Layout(Edition edition, Drift drift) {
        this.edition = edition;
        List<Key<?>> keys = edition.periodKeys().stream()
                .filter(key ->
                        key.metric().type() != ValueType.YES_NO && key.metric().type() != ValueType.TEXT)
                .toList();
        for (Key<?> key : keys) {
            indexes.put(key, indexes.size());
        }
        slots = keys.stream().map(key -> slot(key, drift)).toArray(Slot[]::new);
        sharesByBlock = IntStream.range(0, edition.blocks().size())
                .mapToObj(block -> Arrays.stream(slots)
                        .filter(slot -> slot.block() == block && slot.isRateOrUse())
                        .mapToInt(Slot::index)
                        .toArray())
                .toList();
        networks = Networks.of(this);
        exchanges = Exchanges.of(this);
        copies = Copies.of(this);
    }

    private Slot slot(Key<?> key, Drift drift) {
        Metric<?> metric = key.metric();
        int block = -1;
        for (int i = 0; i < edition.blocks().size(); i++) {
            if (edition.blocks().get(i).metrics().contains(metric)) {
                block = i;
            }
        }
        return Slot.of(
                index(key),
                key,
                block,
                events(key),
                eventsOfAll(key),
                all(key),
                kind(metric, events(key) >= 0),
                drift.band(edition, metric),
                drift.isHosts(metric));
    }

    private Slot.Kind kind(Metric<?> metric, boolean isRate) {
        Relations relations = edition.relations();
        if (isRate) {
            return relations.eventRates().stream().anyMatch(rate -> rate.rate().equals(metric))
                    ? Slot.Kind.RATE
                    : Slot.Kind.RATE_OF_SOME;
        }
        if (relations.eventRates().stream().anyMatch(rate -> rate.events().equals(metric))) {
            return Slot.Kind.EVENTS;
        }
        if (metric.type() != ValueType.SHARE
                || relations.countedShares().stream()
                        .anyMatch(pair -> pair.share().equals(metric))) {
            return Slot.Kind.CERTAIN;
        }
        boolean isOfDollars = metric.isShareOfDollars();
        if (edition.wholes().stream().anyMatch(whole -> whole.parts().contains(metric))) {
            return isOfDollars ? Slot.Kind.PART_OF_DOLLARS : Slot.Kind.PART_OF_UNKNOWN;
        }
        return isOfDollars ? Slot.Kind.CERTAIN : Slot.Kind.SHARE_OF_UNKNOWN;
    }

    private int events(Key<?> key) {
        for (EventRate rate : edition.relations().eventRates()) {
            if (rate.rate().equals(key.metric())) {
                return index(rate.events().beside(key));
            }
        }
        return edition.relations()
                .of(RateOfSome.class)
                .filter(rate -> rate.rate().equals(key.metric()))
                .mapToInt(rate -> index(rate.all().events().beside(key)))
                .findFirst()
                .orElse(-1);
    }

    private int eventsOfAll(Key<?> key) {
        for (PartOfAll parts : edition.relations().partsOfAll()) {
            if (parts.part().rate().equals(key.metric())) {
                return index(parts.all().events().beside(key));
            }
        }
        return -1;
    }

    private int all(Key<?> key) {
        return edition.relations()
                .of(PartOfMembers.class)
                .filter(parts ->
                        parts.share().equals(key.metric()) && key.member().equals(Optional.of(parts.part())))
                .mapToInt(parts -> index(parts.share().at(parts.all())))
                .findFirst()
                .orElse(-1);
    }

    /** The axes of which no place has some of what another has, as lines of business. */
    List<Axis> separateAxes() {
        return edition.axes().stream()
                .filter(axis -> edition.relations()
                        .of(PartOfMembers.class)
                        .noneMatch(parts -> parts.share().axis().equals(Optional.of(axis))))
                .toList();
    }

    Edition edition() {
        return edition;
    }

    Slot[] slots() {
        return slots;
    }

    Slot slot(int index) {
        return slots[index];
    }

    int index(Key<?> key) {
        Integer index = indexes.get(key);
        if (index == null) {
            throw new IllegalArgumentException(key + " is no figure of " + edition);
        }
        return index;
    }

    /** For each block, its shares that are large where there are any: rates, and use. */
    List<int[]> sharesByBlock() {
        return sharesByBlock;
    }

    /** What the amounts that are shares of something are shares of. */
    Networks networks() {
        return networks;
    }

    /** Which figures may have been exchanged. */
    List<Exchange> exchanges() {
        return exchanges;
    }

    /** Which figures are copied together, the most first. */
    List<Copies.Group> copies() {
        return copies;
    }
}
