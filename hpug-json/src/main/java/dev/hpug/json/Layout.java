package dev.hpug.json;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of an edition as the nested objects they are written in, for looking up names while reading: metric id, then
 * axis member, then period, then field. Immutable once built.
 */
final class Layout {

    private final Group root = new Group(List.of(), JsonProblem.UNKNOWN_METRIC, 0);
    private final List<Field> fields = new ArrayList<>();
    private int slots = 1;

    private Layout(List<FactRef<?>> cells) {
        cells.forEach(this::add);
    }

    /** What may stand under {@code "metrics"}, of an edition without supplemental metrics. */
    static Layout standard(Edition edition) {
        return new Layout(edition.cells().stream()
                .filter(cell -> !cell.key().metric().isSupplemental())
                .toList());
    }

    /** What may stand under {@code "supplemental"/"metrics"}. */
    static Layout supplemental(Edition edition) {
        return new Layout(edition.cells().stream()
                .filter(cell -> cell.key().metric().isSupplemental())
                .toList());
    }

    private void add(FactRef<?> cell) {
        Group group = root;
        List<String> path = Names.pathOf(cell);
        for (int depth = 0; depth < path.size(); depth++) {
            group = group.group(path.subList(0, depth + 1), unknownBelow(path, depth, cell), this);
        }
        Field field = new Field(cell, slots++);
        group.slots.put(cell.key().metric().field(), field);
        fields.add(field);
    }

    /** What a name is that is not known below {@code path[depth]}. */
    private static JsonProblem unknownBelow(List<String> path, int depth, FactRef<?> cell) {
        boolean last = depth == path.size() - 1;
        if (last && cell.period().isPresent()) {
            return JsonProblem.UNKNOWN_FIELD;
        }
        if (cell.key().member().isPresent() && depth == 0) {
            return JsonProblem.UNKNOWN_MEMBER;
        }
        return cell.period().isPresent() ? JsonProblem.UNKNOWN_PERIOD : JsonProblem.UNKNOWN_FIELD;
    }

    private static String words(String name, List<String> path) {
        List<String> place = path.subList(1, path.size());
        return place.isEmpty() ? name : name + " (" + String.join(", ", place) + ")";
    }

    Group root() {
        return root;
    }

    /** Every cell, in catalogue order. */
    List<Field> fields() {
        return fields;
    }

    /** One more than the highest number of any slot. */
    int size() {
        return slots;
    }

    /** A name's place in the format: another object, or a cell. Numbered, so that what was seen fits an array. */
    sealed interface Slot extends Subject {
        int number();
    }

    /** The place of one cell's answer. */
    record Field(FactRef<?> ref, int number) implements Slot {

        @Override
        public Optional<FactRef<?>> cell() {
            return Optional.of(ref);
        }

        /** E.g. {@code "C.1.A.ii.births (commercial, current)"}. */
        @Override
        public String words() {
            return Layout.words(ref.key().metric().name(), Names.pathOf(ref));
        }
    }

    /** The place of an object with a fixed set of names. */
    static final class Group implements Slot {

        private final Map<String, Slot> slots = new LinkedHashMap<>();
        private final List<String> path;
        private final int number;
        private JsonProblem unknownName;

        private Group(List<String> path, JsonProblem unknownName, int number) {
            this.path = path;
            this.unknownName = unknownName;
            this.number = number;
        }

        private Group group(List<String> path, JsonProblem unknownBelow, Layout layout) {
            String name = path.get(path.size() - 1);
            if (slots.get(name) instanceof Group known) {
                // What is asked once comes first and knows less about the names beside it than what is asked for a
                // period.
                known.unknownName = unknownBelow;
                return known;
            }
            Group added = new Group(path, unknownBelow, layout.slots++);
            slots.put(name, added);
            return added;
        }

        @Override
        public int number() {
            return number;
        }

        /** E.g. {@code "C.1.A.ii (commercial, current)"}. */
        @Override
        public String words() {
            return path.isEmpty() ? "The object of metrics" : Layout.words(path.get(0), path);
        }

        Map<String, Slot> slots() {
            return slots;
        }

        /** What is wrong with a name that has no slot here. */
        JsonProblem unknownName() {
            return unknownName;
        }

        /** Whether this is one period's fields, which can be absent together. */
        boolean isPeriod() {
            return unknownName == JsonProblem.UNKNOWN_FIELD;
        }
    }
}
