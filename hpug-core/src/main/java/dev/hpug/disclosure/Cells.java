package dev.hpug.disclosure;

import dev.hpug.arithmetic.WholeRange;
import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.FactValue;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** What an outsider reads off single cells of {@code report}. */
record Cells(Report report) {

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

    /** The same cells with {@code cell} withheld. */
    <T extends FactValue> Cells without(FactRef<T> cell) {
        return new Cells(report.toBuilder()
                .put(cell, Answer.absent(AbsenceReason.SUPPRESSED))
                .build());
    }

    static Ratio ratio(BigInteger number) {
        return Ratio.of(new BigDecimal(number));
    }

    /** The numbers of {@code range}, which has an end, as an interval. */
    static Interval interval(WholeRange range) {
        return Interval.closed(ratio(range.least()), ratio(range.most().orElseThrow()));
    }
}
