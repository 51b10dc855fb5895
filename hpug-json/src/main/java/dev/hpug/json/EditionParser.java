package dev.hpug.json;

import dev.hpug.metric.Axis;
import dev.hpug.metric.Block;
import dev.hpug.metric.Edition;
import dev.hpug.metric.EditionBuilder;
import dev.hpug.metric.EditionException;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Polarity;
import dev.hpug.metric.Revision;
import dev.hpug.metric.Section;
import dev.hpug.metric.Total;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.value.Share;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts an edition together from its file, part by part; notes everything that keeps it from being one. */
final class EditionParser {

    static final Map<String, Polarity> POLARITIES =
            Arrays.stream(Polarity.values()).collect(Collectors.toMap(EditionNames::of, Function.identity()));

    private final Node root;
    private final ProblemLog problems;
    private final References references;
    private final Map<String, Optional<Whole>> wholes = new HashMap<>();

    EditionParser(Node root, ProblemLog problems) {
        this.root = root;
        this.problems = problems;
        this.references = new References(problems);
    }

    /** The edition; empty where something was noted. */
    Optional<Edition> parse() {
        Entries entries = new Entries(root, "The file", problems);
        if (!entries.isSound() || !isEdition(entries)) {
            return Optional.empty();
        }
        String id = entries.name(EditionNames.ID);
        ReportingPeriods periods = entries.getObject(EditionNames.PERIODS)
                .flatMap(this::periods)
                .orElseGet(Edition.cpr2021()::recommendedPeriods);
        EditionBuilder edition = Edition.builder(id, periods);
        MetricsParser metrics = new MetricsParser(axes(entries), references, problems);
        entries.getList(EditionNames.SECTIONS).forEach(metrics::section);
        edition.asking(metrics.metrics());
        boolean areMetricsSound = entries.isSound();
        each(entries, EditionNames.GATES, node -> gate(node, metrics.sections()).ifPresent(edition::gate));
        each(entries, EditionNames.WHOLES, node -> whole(node).ifPresent(edition::whole));
        each(entries, EditionNames.TOTALS, node -> total(node).ifPresent(edition::total));
        new RelationsParser(references, problems)
                .read(entries.list(EditionNames.RELATIONS))
                .forEach(edition::relation);
        each(entries, EditionNames.BLOCKS, node -> block(node).ifPresent(edition::block));
        references
                .shares(entries.texts(entries.list(EditionNames.HEADLINES)))
                .ifPresent(shares -> shares.forEach(edition::headline));
        each(entries, EditionNames.LINEAGE, node -> revision(node).ifPresent(edition::revision));
        entries.find(EditionNames.FORM)
                .flatMap(node -> new FormParser(references, problems).read(node))
                .ifPresent(edition::form);
        entries.end();
        return areMetricsSound ? build(edition) : Optional.empty();
    }

    private static void each(Entries entries, String key, Consumer<Node> reader) {
        entries.list(key).forEach(reader);
    }

    private Optional<Edition> build(EditionBuilder edition) {
        try {
            return Optional.of(edition.build());
        } catch (EditionException e) {
            e.problems()
                    .forEach(problem -> problems.add(
                            JsonProblem.EDITION,
                            references
                                    .placeOf(problem.part())
                                    .map(Node::pointer)
                                    .orElse(""),
                            Subject.of("The edition"),
                            "does not hold together: " + problem.says(),
                            "Mend what is said here, or what it speaks of."));
            return Optional.empty();
        }
    }

    private boolean isEdition(Entries entries) {
        return isSaid(entries, EditionNames.FORMAT, Node.Kind.TEXT, EditionNames.FORMAT_ID)
                && isSaid(entries, EditionNames.VERSION, Node.Kind.NUMBER, EditionNames.VERSION_NUMBER);
    }

    private boolean isSaid(Entries entries, String key, Node.Kind kind, String wanted) {
        Optional<Node> found = entries.find(key);
        boolean isSaid = found.filter(node -> node.kind() == kind && node.text().equals(wanted))
                .isPresent();
        if (!isSaid) {
            problems.add(
                    JsonProblem.NOT_AN_EDITION,
                    found.map(Node::pointer).orElse(""),
                    Subject.of("The " + key),
                    found.map(node -> "is " + node.found()).orElse("is not said"),
                    "Check that this is the right file; an edition starts with"
                            + " { \"format\": \"hpug-edition\", \"version\": 1.");
        }
        return isSaid;
    }

    private Optional<ReportingPeriods> periods(Entries entries) {
        Optional<ReportingPeriod> current =
                entries.getObject(Period.CURRENT.id()).flatMap(this::period);
        Optional<ReportingPeriod> prior = entries.object(Period.PRIOR.id()).flatMap(this::period);
        return entries.end(() -> prior.map(before -> ReportingPeriods.of(current.orElseThrow(), before))
                .orElseGet(() -> ReportingPeriods.endingWith(current.orElseThrow())));
    }

    private Optional<ReportingPeriod> period(Entries entries) {
        Optional<LocalDate> start = day(entries, EditionNames.START);
        Optional<LocalDate> end = day(entries, EditionNames.END);
        return entries.end(() -> ReportingPeriod.of(start.orElseThrow(), end.orElseThrow()));
    }

    private Optional<LocalDate> day(Entries entries, String key) {
        return entries.getText(key).flatMap(node -> {
            try {
                return Optional.of(LocalDate.parse(node.text()));
            } catch (DateTimeException e) {
                problems.add(
                        JsonProblem.DATE,
                        node.pointer(),
                        Subject.of("The " + key),
                        "is " + node.found(),
                        "Write a day of the calendar as year, month and day, like \"2019-07-01\".");
                return Optional.empty();
            }
        });
    }

    private Map<String, Optional<Axis>> axes(Entries entries) {
        Map<String, Optional<Axis>> axes = new HashMap<>();
        entries.map(EditionNames.AXES).forEach((id, node) -> axes.put(id, axis(entries, id, node)));
        return axes;
    }

    private static Optional<Axis> axis(Entries entries, String id, Node node) {
        Optional<List<String>> members = entries.allNames(node);
        return members.flatMap(all -> entries.make(node, () -> Axis.of(id, all.toArray(String[]::new))));
    }

    private Optional<Gate> gate(Node node, Map<String, Section> sections) {
        Entries entries = new Entries(node, "The gate", problems);
        String id = entries.name(EditionNames.ID);
        String title = entries.words(EditionNames.TITLE);
        Set<Section> opens = new HashSet<>();
        for (Node text : entries.texts(entries.list(EditionNames.OPENS))) {
            Optional<Section> section = Optional.ofNullable(sections.get(text.text()));
            section.ifPresentOrElse(
                    opens::add, () -> references.unknown(text, "no section", "Name a section by its id."));
        }
        Set<String> decides = Set.copyOf(entries.names(EditionNames.DECIDES));
        return entries.end(() -> references.placed(new Gate(id, title, opens, decides), node));
    }

    private Optional<Whole> whole(Node node) {
        Entries entries = new Entries(node, "The whole", problems);
        String id = entries.name(EditionNames.ID);
        String title = entries.words(EditionNames.TITLE);
        Optional<List<Metric<Share>>> parts = references.shares(entries.texts(entries.getList(EditionNames.PARTS)));
        boolean isTotalStated = entries.flag(EditionNames.TOTAL_STATED);
        boolean isSound = entries.end();
        Optional<Whole> whole = parts.filter(all -> isSound)
                .flatMap(all -> entries.make(node, () -> {
                    Whole bare = new Whole(id, title, all);
                    return references.placed(isTotalStated ? bare.statingTotal() : bare, node);
                }));
        wholes.put(id, whole);
        return whole;
    }

    private Optional<Total> total(Node node) {
        Entries entries = new Entries(node, "The total", problems);
        String id = entries.name(EditionNames.ID);
        String title = entries.words(EditionNames.TITLE);
        Optional<Node> of = entries.getText(EditionNames.OF);
        of.filter(text -> !wholes.containsKey(text.text()))
                .ifPresent(
                        text -> references.unknown(text, "no whole", "Name one of the file's \"wholes\" by its id."));
        Optional<List<Metric<Share>>> parts = references.shares(entries.texts(entries.getList(EditionNames.PARTS)));
        Polarity polarity = entries.choice(EditionNames.POLARITY, POLARITIES).orElse(Polarity.NEITHER);
        boolean isSound = entries.end();
        return of.flatMap(text -> wholes.getOrDefault(text.text(), Optional.empty()))
                .filter(whole -> isSound)
                .flatMap(whole -> parts.flatMap(all ->
                        entries.make(node, () -> references.placed(new Total(id, title, whole, all, polarity), node))));
    }

    private Optional<Block> block(Node node) {
        Entries entries = new Entries(node, "The block", problems);
        String id = entries.name(EditionNames.ID);
        String title = entries.words(EditionNames.TITLE);
        List<Metric<?>> metrics = new ArrayList<>();
        entries.texts(entries.getList(EditionNames.METRICS))
                .forEach(text -> references.metric(text).ifPresent(metrics::add));
        return entries.end(() -> references.placed(new Block(id, title, metrics), node));
    }

    private Optional<Revision> revision(Node node) {
        Entries entries = new Entries(node, "The step", problems);
        String from = entries.name(EditionNames.FROM);
        Map<String, String> recoded = words(entries.object(EditionNames.RECODED));
        Map<String, String> redefined = words(entries.object(EditionNames.REDEFINED));
        Set<String> retired = Set.copyOf(entries.names(EditionNames.RETIRED));
        Set<String> added = Set.copyOf(entries.names(EditionNames.ADDED));
        return entries.end(() -> references.placed(new Revision(from, recoded, redefined, retired, added), node));
    }

    private static Map<String, String> words(Optional<Entries> entries) {
        Map<String, String> words = new TreeMap<>();
        entries.ifPresent(all -> all.object().members().keySet().forEach(key -> words.put(key, all.words(key))));
        return words;
    }
}
