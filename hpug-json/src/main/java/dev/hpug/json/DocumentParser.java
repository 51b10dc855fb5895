package dev.hpug.json;

import dev.hpug.json.NotAReportException.Reason;
import dev.hpug.metric.Axis;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Relation;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.report.StatedPrinting;
import dev.hpug.rule.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one document in one pass, in whatever order its keys come. Where a part needs one that stands behind it, as metrics
 * need the edition, a second parser looks ahead for that one; documents in hpug's own order never cost that.
 */
final class DocumentParser {

    private final Supplier<JsonParser> opener;
    private final JsonParser json;
    private final ProblemLog problems = new ProblemLog();
    private final Values values;
    private final KnownEditions known;
    private final Header header;
    private final PeriodsParser periods;
    private Optional<String> plan = Optional.empty();
    private Optional<String> host = Optional.empty();
    private final Map<Gate, Boolean> gateAnswers = new HashMap<>();
    private StatedPrinting printing = StatedPrinting.nothing();
    private final List<FactsParser> facts = new ArrayList<>();

    /** The edition with the host's metrics, once those are known. */
    private @Nullable Edition extended;

    private @Nullable List<Axis> ownAxes;
    private List<Relation> relations = List.of();

    /**
     * A parser of one document.
     *
     * @param json at the document's start
     * @param opener opens another parser at the document's start
     * @param known the editions it may be of
     */
    DocumentParser(JsonParser json, Supplier<JsonParser> opener, KnownEditions known) {
        this.known = known;
        this.header = new Header(known);
        this.json = json;
        this.opener = opener;
        this.values = new Values(json, problems);
        this.periods = new PeriodsParser(json, problems);
    }

    Submission parse() {
        JsonToken first = json.nextToken();
        if (first == null) {
            throw NotAReportException.of(Reason.EMPTY, "The JSON is empty");
        }
        if (first != JsonToken.START_OBJECT) {
            throw NotAReportException.of(
                    Reason.NOT_AN_OBJECT, "The JSON is " + ProblemLog.found(json), json.currentTokenLocation());
        }
        values.object(Subject.of("The document"), this::readPart);
        if (json.nextToken() != null) {
            throw NotAReportException.of(
                    Reason.MALFORMED, "The JSON goes on after the report's end", json.currentTokenLocation());
        }
        return assemble();
    }

    private boolean readPart(String name) {
        switch (name) {
            case Names.PLAN -> readParty(name, words -> plan = Optional.of(words));
            case Names.HOST -> readParty(name, words -> host = Optional.of(words));
            case Names.PERIODS -> periods.read();
            case Names.APPLIES -> readApplies();
            case Names.PRINTING -> printing = new PrintingParser(edition(), json, problems).read();
            case Names.METRICS -> readFacts(known.layout(edition()));
            case Names.SUPPLEMENTAL -> readSupplemental();
            default -> {
                return header.take(name, json);
            }
        }
        return true;
    }

    private void readParty(String party, Consumer<String> nameTaker) {
        values.object(Subject.of("The " + party), name -> {
            if (name.equals(Names.NAME)) {
                values.text(Subject.of("The " + party + "'s name")).ifPresent(nameTaker);
            }
            return name.equals(Names.NAME);
        });
    }

    private void readApplies() {
        Edition edition = edition();
        values.object(Subject.of("The object \"applies\""), name -> {
            Optional<Gate> gate = edition.gates().stream()
                    .filter(one -> one.id().equals(name))
                    .findFirst();
            if (gate.isPresent()) {
                values.truth(Subject.of("The answer to " + name)).ifPresent(yes -> gateAnswers.put(gate.get(), yes));
            } else {
                List<String> known = edition.gates().stream()
                        .map(one -> ProblemLog.quoted(one.id()))
                        .toList();
                problems.add(
                        JsonProblem.UNKNOWN_GATE,
                        json,
                        Subject.of("The object \"applies\""),
                        "has " + ProblemLog.quoted(name) + ", which the edition does not ask",
                        "Known there are " + String.join(", ", known) + ".");
                json.skipChildren();
            }
            return true;
        });
    }

    private void readSupplemental() {
        values.object(Subject.of("The supplemental part"), name -> {
            switch (name) {
                case Names.AXES -> readAxes(json);
                case Names.DEFINITIONS -> readDefinitions(json);
                case Names.RELATIONS -> {
                    lookForDefinitions();
                    relations = new SupplementalParts(json, problems).relations(extendedEdition());
                }
                case Names.METRICS -> {
                    lookForDefinitions();
                    readFacts(Layout.supplemental(extendedEdition()));
                }
                default -> {
                    return false;
                }
            }
            return true;
        });
    }

    private void lookForDefinitions() {
        if (extended == null) {
            lookAhead(this::readDefinitions, Names.SUPPLEMENTAL, Names.DEFINITIONS);
        }
    }

    private void readFacts(Layout layout) {
        FactsParser part = new FactsParser(layout, json, problems);
        part.read();
        facts.add(part);
    }

    private void readDefinitions(JsonParser at) {
        if (extended == null) {
            lookAhead(this::readAxes, Names.SUPPLEMENTAL, Names.AXES);
            List<Axis> own = ownAxes == null ? List.of() : ownAxes;
            extended = new DefinitionsParser(at, problems, edition(), own).extended();
        } else {
            at.skipChildren(); // a look ahead has read them
        }
    }

    private void readAxes(JsonParser at) {
        if (ownAxes == null) {
            ownAxes = new SupplementalParts(at, problems).axes(edition());
        } else {
            at.skipChildren(); // a look ahead has read them
        }
    }

    private Edition edition() {
        if (!header.isComplete()) {
            for (String part : List.of(Names.FORMAT, Names.VERSION, Names.EDITION)) {
                lookAhead(at -> header.take(part, at), part);
            }
        }
        return header.edition();
    }

    private Edition extendedEdition() {
        return extended == null ? edition() : extended;
    }

    /** Gives {@code reader} a parser at the first value that stands under {@code path}, if there is one. */
    private void lookAhead(Consumer<JsonParser> reader, String... path) {
        try (JsonParser ahead = opener.get()) {
            ahead.nextToken();
            if (Stream.of(path).allMatch(name -> goTo(ahead, name))) {
                reader.accept(ahead);
            }
        }
    }

    private static boolean goTo(JsonParser ahead, String wanted) {
        if (ahead.currentToken() == JsonToken.START_OBJECT) {
            for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
                ahead.nextToken();
                if (name.equals(wanted)) {
                    return true;
                }
                ahead.skipChildren();
            }
        }
        return false;
    }

    private Submission assemble() {
        Edition edition = SupplementalParts.extended(edition(), extendedEdition(), relations, problems);
        ReportBuilder report = Report.builder(edition).periods(periods.orElse(edition.recommendedPeriods()));
        plan.ifPresent(report::plan);
        host.ifPresent(report::host);
        gateAnswers.forEach(report::gate);
        report.printing(printing);
        Set<FactRef<?>> absentAsGroup = new HashSet<>();
        for (FactsParser part : facts) {
            part.putInto(report);
            absentAsGroup.addAll(part.absentAsGroup());
        }
        Report built = report.build();
        return new Submission(built, new PointerLocator(built, absentAsGroup), List.of(), problems.findings());
    }
}
