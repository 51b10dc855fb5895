package dev.hpug.json;

import dev.hpug.arithmetic.PrintingMode;
import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.metric.Block;
import dev.hpug.metric.Edition;
import dev.hpug.period.Period;
import dev.hpug.report.StatedPrinting;
import dev.hpug.report.StatedPrinting.Figures;
import dev.hpug.value.ValueType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;

/**
 * Reads what a plan says of how it printed, {@code "printing": {"D": {"share": {"unit": 0.1, "mode": "half-up"}}}}, of one
 * period {@code {"D": {"prior": {"share": …}}}}. A unit left out means each figure's own digits, a mode left out half up.
 */
final class PrintingParser {

    private static final String EXAMPLE = "Write it like { \"unit\": 0.1, \"mode\": \"half-up\" }.";

    private final Edition edition;
    private final JsonParser json;
    private final ProblemLog problems;
    private final Values values;
    private StatedPrinting stated = StatedPrinting.nothing();

    PrintingParser(Edition edition, JsonParser json, ProblemLog problems) {
        this.edition = edition;
        this.json = json;
        this.problems = problems;
        this.values = new Values(json, problems);
    }

    /** Reads the object the parser is at. */
    StatedPrinting read() {
        Subject whole = Subject.of("The object \"printing\"");
        List<String> blocks = edition.blocks().stream().map(Block::id).toList();
        values.object(whole, name -> {
            if (blocks.contains(name)) {
                readBlock(name);
            } else {
                problem(
                        whole,
                        "has " + ProblemLog.quoted(name) + ", which is no block of " + edition.id(),
                        "Known there are "
                                + blocks.stream().map(ProblemLog::quoted).collect(Collectors.joining(", ")) + ".");
                json.skipChildren();
            }
            return true;
        });
        return stated;
    }

    private void readBlock(String block) {
        values.object(Subject.of("The printing of " + block), name -> {
            Optional<Period> period = Arrays.stream(Period.values())
                    .filter(one -> one.id().equals(name))
                    .findFirst();
            if (period.isEmpty()) {
                return readFigures(block, name, period);
            }
            Subject ofPeriod = Subject.of("The printing of " + block + " (" + name + ")");
            values.object(ofPeriod, type -> readFigures(block, type, period));
            return true;
        });
    }

    private boolean readFigures(String block, String name, Optional<Period> period) {
        Optional<ValueType> type =
                Names.PRINTED.stream().filter(one -> one.id().equals(name)).findFirst();
        type.flatMap(one -> new Style(Subject.of("The way the " + name + " of " + block + " is printed")).read())
                .ifPresent(style -> stated = stated.with(new Figures(block, type.orElseThrow(), period), style));
        return type.isPresent();
    }

    private void problem(Subject subject, String says, String mend) {
        problems.add(JsonProblem.PRINTING, json, subject, says, mend);
    }

    /** Gathers unit and mode. */
    private final class Style {

        private final Subject subject;
        private boolean misread;
        private Optional<BigDecimal> unit = Optional.empty();
        private Optional<PrintingMode> mode = Optional.empty();

        private Style(Subject subject) {
            this.subject = subject;
        }

        private Optional<PrintingStyle> read() {
            boolean isObject = values.object(subject, name -> {
                switch (name) {
                    case Names.UNIT -> unit = unit();
                    case Names.MODE -> mode = mode();
                    default -> {
                        return false;
                    }
                }
                return true;
            });
            if (!isObject || misread) {
                return Optional.empty(); // and noted
            }
            if (unit.isEmpty() && mode.isEmpty()) {
                problem(subject, "states neither a unit nor a mode", EXAMPLE);
                return Optional.empty();
            }
            return Optional.of(new PrintingStyle(unit, mode.orElse(PrintingMode.HALF_UP)));
        }

        private Optional<BigDecimal> unit() {
            Subject what = Subject.of("The unit");
            Optional<BigDecimal> number = values.number(what);
            Optional<BigDecimal> above = number.filter(one -> one.signum() > 0);
            if (number.isPresent() && above.isEmpty()) {
                problem(what, "is " + ProblemLog.found(json) + ", which nothing is printed to", EXAMPLE);
            }
            misread |= above.isEmpty();
            return above;
        }

        private Optional<PrintingMode> mode() {
            Subject what = Subject.of("The mode");
            Optional<String> text = values.text(what);
            Optional<PrintingMode> known = text.flatMap(PrintingMode::find);
            if (text.isPresent() && known.isEmpty()) {
                problem(
                        what,
                        "is " + ProblemLog.quoted(text.get()) + ", which the format does not know",
                        "Write one of "
                                + Arrays.stream(PrintingMode.values())
                                        .map(one -> ProblemLog.quoted(one.id()))
                                        .collect(Collectors.joining(", "))
                                + ".");
            }
            misread |= known.isEmpty();
            return known;
        }
    }
}
