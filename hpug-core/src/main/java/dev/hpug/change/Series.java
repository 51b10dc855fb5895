package dev.hpug.change;

import dev.hpug.metric.Key;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.value.FactValue;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One key's figures over the years, oldest first: shared savings of 9.2, 11.4, 12.3 and 15.0 %.
 *
 * <p>All changes are between figures as last stated. So the points of the {@linkplain #steps steps} add up to those from the
 * first year to the last, where every year has a value. Immutable.
 *
 * @param key what was asked, and for whom
 * @param years the figures, at least two, each year after the one before
 * @param <T> the type of the answers' value
 */
public record Series<T extends FactValue>(Key<T> key, List<YearFigure<T>> years) {

    /** Keeps its own copy of the list. */
    public Series {
        years = List.copyOf(years);
    }

    /** The change from each year to the next, oldest first: one fewer than there are years. */
    public List<FactChange<T>> steps() {
        return IntStream.range(1, years.size())
                .mapToObj(i -> change(years.get(i - 1), years.get(i)))
                .toList();
    }

    /**
     * The change from {@code baseline} to the last year: of the four above, +3.6 points since the second.
     *
     * @throws IllegalArgumentException when no report covers the baseline year
     */
    public FactChange<T> since(ReportingPeriod baseline) {
        return years.stream()
                .filter(year -> year.period().equals(baseline))
                .findFirst()
                .map(year -> change(year, years.get(years.size() - 1)))
                .orElseThrow(() -> new IllegalArgumentException("No report covers " + baseline + "; covered are "
                        + years.stream().map(YearFigure::period).toList()));
    }

    /** The years whose figure a later report gave otherwise. */
    public List<YearFigure<T>> restated() {
        return years.stream().filter(YearFigure::isRestated).toList();
    }

    private FactChange<T> change(YearFigure<T> from, YearFigure<T> to) {
        return new FactChange<>(key, from.answer(), to.answer());
    }
}
