package dev.hpug.disclosure;

import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.arithmetic.WholeRange;
import dev.hpug.metric.FactRef;
import dev.hpug.printing.PrintedBlock;
import dev.hpug.printing.Printing;
import dev.hpug.report.Report;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an outsider reads off single cells of {@code report}.
 *
 * @param report the report as it is shown
 * @param reading in which of the plausible ways its shares are taken to have been printed, one for each block and period
 */
record Cells(Report report, Function<FactRef<Share>, PrintingStyle> reading) {

    /**
     * {@code report} in every plausible reading of its shares, the likeliest first. An outsider may see the report alone, or know
     * how the plan prints: {@code known} is how the whole report was printed before anything was withheld.
     */
    static List<Cells> readings(Report report, Printing known) {
        Printing shown = Printing.of(report);
        return plausible(shown).equals(plausible(known))
                ? readings(report, known, most(known))
                : Stream.of(known, shown)
                        .flatMap(printing -> readings(report, printing, most(printing)).stream())
                        .toList();
    }

    private static List<List<PrintingStyle>> plausible(Printing printing) {
        return printing.blocks().stream().map(PrintedBlock::plausible).toList();
    }

    private static int most(Printing printing) {
        return printing.blocks().stream()
                .mapToInt(block -> block.plausible().size())
                .max()
                .orElse(1);
    }

    /** One for each place in the blocks' lists; the last of a shorter list stands for those that it lacks. */
    private static List<Cells> readings(Report report, Printing printing, int most) {
        return IntStream.range(0, most)
                .mapToObj(which -> new Cells(report, cell -> style(printing.plausible(cell), which)))
                .toList();
    }

    private static PrintingStyle style(List<PrintingStyle> plausible, int which) {
        return plausible.get(Math.min(which, plausible.size() - 1));
    }

    /** Whether {@code cell} is withheld. */
    boolean isWithheld(FactRef<?> cell) {
        return report.answer(cell) instanceof Answer.Absent<?> absent && absent.reason() == AbsenceReason.SUPPRESSED;
    }

    /** The whole number that {@code cell} shows. */
    Optional<BigInteger> count(FactRef<Count> cell) {
        return report.answer(cell)
                .value()
                .filter(Count::isWholeNumber)
                .map(count -> count.amount().toBigIntegerExact());
    }

    /** The share that {@code cell} shows, if it is one of a whole. */
    Optional<Share> share(FactRef<Share> cell) {
        return report.answer(cell).value().filter(Share::isWithinWhole);
    }

    /** Every percentage that the share in {@code cell}, if one is shown, can stand for. */
    Optional<Interval> percent(FactRef<Share> cell) {
        return share(cell).map(share -> reading.apply(cell).interval(share));
    }

    static Ratio ratio(BigInteger number) {
        return Ratio.of(new BigDecimal(number));
    }

    /** The numbers of {@code range}, which has an end, as an interval. */
    static Interval interval(WholeRange range) {
        return Interval.closed(ratio(range.least()), ratio(range.most().orElseThrow()));
    }
}
