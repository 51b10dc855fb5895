package dev.hpug.json;

import dev.hpug.metric.CommonDenominator;
import dev.hpug.metric.CountedShare;
import dev.hpug.metric.Designation;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.metric.NotMore;
import dev.hpug.metric.PartOfAll;
import dev.hpug.metric.PartOfMembers;
import dev.hpug.metric.Presupposition;
import dev.hpug.metric.Presupposition.Strength;
import dev.hpug.metric.RateOfSome;
import dev.hpug.metric.Relation;
import dev.hpug.value.Amount;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what figures have to do with one another. A pair that another relation builds on, as events beside a rate, is a relation of
 * its own and named there by its two metrics.
 */
final class RelationsParser {

    private static final Map<String, Strength> STRENGTHS =
            Arrays.stream(Strength.values()).collect(Collectors.toMap(Strength::id, Function.identity()));

    private final Map<String, BiFunction<Entries, Node, Optional<Relation>>> pairs = Map.of(
            kind(CountedShare.class), this::countedShare,
            kind(EventRate.class), this::eventRate);
    private final Map<String, BiFunction<Entries, Node, Optional<Relation>>> others = Map.of(
            kind(CommonDenominator.class), this::commonDenominator,
            kind(Designation.class), this::designation,
            kind(NotMore.class), this::notMore,
            kind(PartOfAll.class), this::partOfAll,
            kind(PartOfMembers.class), this::partOfMembers,
            kind(Presupposition.class), this::presupposition,
            kind(RateOfSome.class), this::rateOfSome);
    private final Map<String, Boolean> kinds = new HashMap<>();

    private final References references;
    private final ProblemLog problems;
    private final Map<List<String>, Relation> known = new HashMap<>();
    private final Set<List<String>> broken = new HashSet<>();

    RelationsParser(References references, ProblemLog problems) {
        this.references = references;
        this.problems = problems;
        pairs.keySet().forEach(kind -> kinds.put(kind, true));
        others.keySet().forEach(kind -> kinds.put(kind, false));
    }

    private static String kind(Class<? extends Relation> relation) {
        return Objects.requireNonNull(EditionNames.KINDS.get(relation));
    }

    /** Takes a relation for known, so that others can build on it. */
    void know(Relation relation) {
        known.putIfAbsent(EditionTree.names(relation.metrics()), relation);
    }

    /** The relations in their order; pairs are read first. */
    List<Relation> read(List<Node> nodes) {
        Map<Integer, Relation> read = new TreeMap<>();
        Map<Integer, Node> later = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (others.containsKey(kindOf(node))) {
                later.put(i, node);
            } else {
                keep(read, i, read(node));
            }
        }
        later.forEach((place, node) -> keep(read, place, read(node)));
        return List.copyOf(read.values());
    }

    private static void keep(Map<Integer, Relation> read, int place, Optional<Relation> relation) {
        relation.ifPresent(found -> read.put(place, found));
    }

    private static String kindOf(Node node) {
        Node kind = node.members().get(EditionNames.KIND);
        return kind == null ? "" : kind.text();
    }

    private Optional<Relation> read(Node node) {
        Entries entries = new Entries(node, "The relation", problems);
        Optional<Boolean> isPair = entries.getChoice(EditionNames.KIND, kinds);
        return isPair.flatMap(pair -> Objects.requireNonNull((pair ? pairs : others).get(kindOf(node)))
                        .apply(entries, node))
                .map(relation -> references.placed(relation, node));
    }

    private Optional<Metric<?>> metric(Entries entries, String key, ValueType... types) {
        return entries.getText(key).flatMap(text -> references.metric(text, types));
    }

    private Optional<Metric<Share>> share(Entries entries, String key) {
        return metric(entries, key, ValueType.SHARE).map(metric -> metric.as(Share.class));
    }

    private Optional<Metric<Count>> count(Entries entries, String key) {
        return metric(entries, key, ValueType.COUNT).map(metric -> metric.as(Count.class));
    }

    /** What makes a relation once every one of its metrics was found; a metric that could not be read is noted where it stands. */
    private static Optional<Relation> made(Entries entries, Supplier<? extends Relation> maker, Optional<?>... needed) {
        boolean isSound = entries.end();
        return isSound && Arrays.stream(needed).allMatch(Optional::isPresent)
                ? entries.end(maker::get)
                : Optional.empty();
    }

    private Optional<Relation> countedShare(Entries entries, Node node) {
        Optional<Metric<? extends Amount>> amount = metric(
                        entries, EditionNames.AMOUNT, ValueType.COUNT, ValueType.DOLLARS)
                .map(RelationsParser::amount);
        Optional<Metric<Share>> share = share(entries, EditionNames.SHARE);
        String zeroRule = entries.name(EditionNames.ZERO_RULE);
        String rule = entries.name(EditionNames.RULE);
        return pair(
                node,
                EditionNames.AMOUNT,
                EditionNames.SHARE,
                made(
                        entries,
                        () -> new CountedShare(amount.orElseThrow(), share.orElseThrow(), zeroRule, rule),
                        amount,
                        share));
    }

    @SuppressWarnings("unchecked") // counts and dollars are amounts
    private static Metric<? extends Amount> amount(Metric<?> metric) {
        return (Metric<? extends Amount>) metric;
    }

    private Optional<Relation> eventRate(Entries entries, Node node) {
        Optional<Metric<Count>> events = count(entries, EditionNames.EVENTS);
        Optional<Metric<Share>> rate = share(entries, EditionNames.RATE);
        String zeroRule = entries.name(EditionNames.ZERO_RULE);
        String rule = entries.name(EditionNames.RULE);
        return pair(
                node,
                EditionNames.EVENTS,
                EditionNames.RATE,
                made(
                        entries,
                        () -> new EventRate(events.orElseThrow(), rate.orElseThrow(), zeroRule, rule),
                        events,
                        rate));
    }

    private Optional<Relation> pair(Node node, String one, String other, Optional<Relation> pair) {
        List<String> names = Stream.of(one, other)
                .map(key -> Optional.ofNullable(node.members().get(key))
                        .map(Node::text)
                        .orElse(""))
                .toList();
        pair.ifPresentOrElse(found -> known.putIfAbsent(names, found), () -> broken.add(names));
        return pair;
    }

    private <R extends Relation> Optional<R> pair(Entries entries, String key, Class<R> kind) {
        List<Node> texts = entries.texts(entries.getList(key));
        List<String> names = texts.stream().map(Node::text).toList();
        Optional<R> pair =
                Optional.ofNullable(known.get(names)).filter(kind::isInstance).map(kind::cast);
        if (pair.isEmpty() && !broken.contains(names) && entries.isSound()) {
            entries.problem(
                    JsonProblem.REFERENCE,
                    "names " + names + " as its " + ProblemLog.quoted(key) + ", which are no " + kind(kind)
                            + " of the edition",
                    "Name the two metrics of one, in its order.");
        }
        return pair;
    }

    private Optional<Relation> commonDenominator(Entries entries, Node node) {
        Optional<CountedShare> one = pair(entries, EditionNames.ONE, CountedShare.class);
        Optional<CountedShare> other = pair(entries, EditionNames.OTHER, CountedShare.class);
        String rule = entries.name(EditionNames.RULE);
        return made(entries, () -> new CommonDenominator(one.orElseThrow(), other.orElseThrow(), rule), one, other);
    }

    private Optional<Relation> designation(Entries entries, Node node) {
        Optional<Metric<YesNo>> designated =
                metric(entries, EditionNames.DESIGNATED, ValueType.YES_NO).map(metric -> metric.as(YesNo.class));
        Optional<Metric<Share>> use = share(entries, EditionNames.USE);
        String rule = entries.name(EditionNames.RULE);
        return made(entries, () -> new Designation(designated.orElseThrow(), use.orElseThrow(), rule), designated, use);
    }

    private Optional<Relation> notMore(Entries entries, Node node) {
        Optional<Metric<Count>> fewer = count(entries, EditionNames.FEWER);
        Optional<Metric<Count>> more = count(entries, EditionNames.MORE);
        String rule = entries.name(EditionNames.RULE);
        return made(entries, () -> new NotMore(fewer.orElseThrow(), more.orElseThrow(), rule), fewer, more);
    }

    private Optional<Relation> partOfAll(Entries entries, Node node) {
        Optional<EventRate> part = pair(entries, EditionNames.PART, EventRate.class);
        Optional<EventRate> all = pair(entries, EditionNames.ALL, EventRate.class);
        String rule = entries.name(EditionNames.RULE);
        return made(entries, () -> new PartOfAll(part.orElseThrow(), all.orElseThrow(), rule), part, all);
    }

    private Optional<Relation> partOfMembers(Entries entries, Node node) {
        Optional<Metric<Share>> share = share(entries, EditionNames.SHARE);
        Optional<Member> part = member(entries, EditionNames.PART, share);
        Optional<Member> all = member(entries, EditionNames.ALL, share);
        return made(
                entries,
                () -> new PartOfMembers(share.orElseThrow(), part.orElseThrow(), all.orElseThrow()),
                share,
                part,
                all);
    }

    private Optional<Member> member(Entries entries, String key, Optional<Metric<Share>> share) {
        return entries.getText(key)
                .flatMap(text -> share.flatMap(metric -> {
                    Optional<Member> member = metric.axis().flatMap(axis -> axis.find(text.text()));
                    if (member.isEmpty()) {
                        references.unknown(
                                text,
                                "no member of the axis of " + metric.name(),
                                "Name a member of its axis by its id.");
                    }
                    return member;
                }));
    }

    private Optional<Relation> presupposition(Entries entries, Node node) {
        Optional<Metric<?>> figure = metric(entries, EditionNames.FIGURE);
        Optional<String> gate = entries.findName(EditionNames.GATE);
        Optional<Metric<?>> needed = entries.findText(EditionNames.NEEDED).flatMap(text -> references.metric(text));
        Optional<Strength> strength = entries.getChoice(EditionNames.STRENGTH, STRENGTHS);
        String rule = entries.name(EditionNames.RULE);
        if (entries.has(EditionNames.GATE) == entries.has(EditionNames.NEEDED)) {
            entries.problem(
                    JsonProblem.MISSING,
                    "has not one of \"gate\" and \"needed\"",
                    "Say what is presupposed: a gate or a metric.");
        }
        return made(
                entries,
                () -> new Presupposition(figure.orElseThrow(), gate, needed, strength.orElseThrow(), rule),
                figure,
                strength,
                entries.has(EditionNames.NEEDED) ? needed : gate);
    }

    private Optional<Relation> rateOfSome(Entries entries, Node node) {
        Optional<Metric<Share>> rate = share(entries, EditionNames.RATE);
        Optional<EventRate> all = pair(entries, EditionNames.ALL, EventRate.class);
        return made(entries, () -> new RateOfSome(rate.orElseThrow(), all.orElseThrow()), rate, all);
    }
}
