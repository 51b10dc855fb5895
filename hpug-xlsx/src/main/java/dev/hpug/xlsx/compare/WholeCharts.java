package dev.hpug.xlsx.compare;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Section;
import dev.hpug.metric.Total;
import dev.hpug.metric.Whole;
import dev.hpug.value.Share;
import dev.hpug.xlsx.compare.MeetingChart.Category;
import dev.hpug.xlsx.compare.MeetingChart.Kind;
import dev.hpug.xlsx.compare.MeetingChart.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A whole as stacked columns: one for each plan or year that has figures, a colour for each part. */
final class WholeCharts {

    /**
     * A column to stack.
     *
     * @param label what it is called
     * @param parts the parts of one member, from the bottom up
     * @param answers what stands in a cell of it
     */
    record Column(String label, List<Key<Share>> parts, Function<Key<Share>, Content> answers) {}

    private WholeCharts() {}

    /** The wholes that are drawn: those of which a total is told, or all where there is no total. */
    static List<Whole> drawn(Edition edition) {
        List<Whole> told = edition.wholes().stream()
                .filter(whole -> !edition.totalsOf(whole).isEmpty())
                .toList();
        return told.isEmpty() ? edition.wholes() : told;
    }

    /** What a whole is called: {@code "Payment methods"}, the heading of its section, where it is all of that. */
    static String name(Whole whole) {
        Section section = whole.parts().get(0).section();
        return whole.title().equals(section.toString()) ? section.title() : whole.title();
    }

    static MeetingChart of(String title, Whole whole, List<Total> totals, List<Column> columns) {
        List<String> colors = Palette.of(whole, totals);
        return new MeetingChart(
                Kind.STACKED_COLUMNS,
                title,
                remark(whole, totals),
                Formats.WHOLE_PERCENT,
                IntStream.range(0, colors.size())
                        .mapToObj(i -> new Series(label(whole.parts().get(i)), colors.get(i)))
                        .toList(),
                columns.stream()
                        .map(column -> new Category(column.label(), values(column)))
                        .filter(Category::hasFigure)
                        .toList());
    }

    private static String label(Metric<Share> part) {
        return part.id() + " " + part.title();
    }

    private static List<Content> values(Column column) {
        return column.parts().stream().map(column.answers()).toList();
    }

    private static String remark(Whole whole, List<Total> totals) {
        List<String> sentences = new ArrayList<>();
        denominator(whole).ifPresent(all -> sentences.add("Shares of " + Labels.uncapital(all) + "."));
        if (!totals.isEmpty()) {
            sentences.add("Grey: outside "
                    + totals.stream()
                            .filter(total -> totals.stream().noneMatch(other -> isWithin(total, other)))
                            .map(total -> Labels.uncapital(total.title()))
                            .collect(Collectors.joining(" and "))
                    + ".");
        }
        Palette.cold(totals).ifPresent(total -> sentences.add("Cold colors: " + Labels.uncapital(total.title()) + "."));
        return String.join(" ", sentences);
    }

    private static boolean isWithin(Total total, Total other) {
        return !total.equals(other) && Set.copyOf(other.parts()).containsAll(total.parts());
    }

    /** What all parts are shares of, where they say the same. */
    private static Optional<String> denominator(Whole whole) {
        List<Optional<String>> said =
                whole.parts().stream().map(Metric::denominator).distinct().toList();
        return said.size() == 1 ? said.get(0) : Optional.empty();
    }
}
