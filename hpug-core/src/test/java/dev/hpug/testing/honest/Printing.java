package dev.hpug.testing.honest;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The style of every block, of the current year and of the years before.
 *
 * @param current this year's styles
 * @param before last year's, in which the prior figures were printed that this year's report carries
 */
public record Printing(Map<Block, Style> current, Map<Block, Style> before) {

    private static final Edition EDITION = Edition.cpr2021();

    /** The same style throughout. */
    static Printing of(Style style) {
        return by(block -> style);
    }

    /** One style for each block, in all years. */
    static Printing by(Function<Block, Style> style) {
        Map<Block, Style> styles = Arrays.stream(Block.values())
                .collect(Collectors.toMap(
                        Function.identity(), style, (one, other) -> one, () -> new EnumMap<>(Block.class)));
        return new Printing(styles, styles);
    }

    /** The style of the cells around {@code cell}. */
    public Style of(FactRef<?> cell) {
        return at(cell.period().equals(Optional.of(Period.PRIOR)) ? before : current, cell.key());
    }

    private static Style at(Map<Block, Style> styles, Key<?> key) {
        return Objects.requireNonNull(styles.get(Block.of(key.metric())));
    }

    /** This year's report. */
    Report print(Truth truth) {
        ReportBuilder report = truth.frame().toBuilder();
        print(truth.years().get(0), report, Period.CURRENT, current);
        print(truth.years().get(1), report, Period.PRIOR, before);
        return report.build();
    }

    /** Last year's report, whose current figures this year's carries as they are. */
    Report printLast(Truth truth) {
        ReportBuilder report = truth.frame().toBuilder()
                .periods(ReportingPeriods.endingWith(truth.frame().periods().prior()));
        print(truth.years().get(1), report, Period.CURRENT, before);
        print(truth.years().get(2), report, Period.PRIOR, before);
        return report.build();
    }

    private static void print(Year year, ReportBuilder report, Period period, Map<Block, Style> styles) {
        year.figures()
                .forEach((key, figure) -> report.putUntyped(
                        FactRef.of(key, period),
                        at(styles, key).print(figure, key.metric().type())));
        EDITION.wholes().stream()
                .flatMap(whole -> whole.keysByMember().stream())
                .filter(parts -> year.figures().containsKey(parts.get(0)))
                .filter(parts -> at(styles, parts.get(0)).apportions())
                .forEach(parts -> {
                    List<Answer<Share>> printed = at(styles, parts.get(0))
                            .apportion(parts.stream().map(year::figure).toList());
                    for (int i = 0; i < parts.size(); i++) {
                        report.put(FactRef.of(parts.get(i), period), printed.get(i));
                    }
                });
    }
}
