package dev.hpug.change;

import dev.hpug.metric.Key;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.value.FactValue;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * One key's figures over the years, oldest first: shared savings of 9.2, 11.4, 12.3 and 15.0 %.
 *
 * <p>All changes are between figures as last stated. So the points of the {@linkplain #steps steps} add up to those from the
 * first year to the last, where every year has a value. Immutable.
 *
 * @param <T> the type of the answers' value
 */
public final class Series<T extends FactValue> {

    private final Key<T> key;
    private final List<YearFigure<T>> years;
    private final List<Side<T>> sides;

    /**
     * A series.
     *
     * @param key what was asked, and for whom
     * @param years the figures, at least two, each year after the one before
     * @param sides the figures as they were printed, in the same order
     */
    Series(Key<T> key, List<YearFigure<T>> years, List<Side<T>> sides) {
        this.key = key;
        this.years = List.copyOf(years);
        this.sides = List.copyOf(sides);
    }

    /** What was asked, and for whom. */
    public Key<T> key() {
        return key;
    }

    /** The figures, at least two, each year after the one before. */
    public List<YearFigure<T>> years() {
        return years;
    }

    Side<T> side(int year) {
        return sides.get(year);
    }

    /** The change from each year to the next, oldest first: one fewer than there are years. */
    public List<FactChange<T>> steps() {
        return IntStream.range(1, years.size()).mapToObj(i -> change(i - 1, i)).toList();
    }

    /**
     * The change from {@code baseline} to the last year: of the four above, +3.6 points since the second.
     *
     * @throws IllegalArgumentException when no report covers the baseline year
     */
    public FactChange<T> since(ReportingPeriod baseline) {
        return IntStream.range(0, years.size())
                .filter(i -> years.get(i).period().equals(baseline))
                .mapToObj(i -> change(i, years.size() - 1))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No report covers " + baseline + "; covered are "
                        + years.stream().map(YearFigure::period).toList()));
    }

    /** The years whose figure a later report gave otherwise. */
    public List<YearFigure<T>> restated() {
        return years.stream().filter(YearFigure::isRestated).toList();
    }

    private FactChange<T> change(int from, int to) {
        return new FactChange<>(key, sides.get(from), sides.get(to));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series<?> series
                && key.equals(series.key)
                && years.equals(series.years)
                && sides.equals(series.sides);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, years);
    }

    /** The key and its figures; for debugging. */
    @Override
    public String toString() {
        return key + ": " + years.stream().map(YearFigure::answer).toList();
    }
}
