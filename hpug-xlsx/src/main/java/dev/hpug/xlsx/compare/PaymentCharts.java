package dev.hpug.xlsx.compare;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.report.PaymentMethod;
import dev.hpug.value.Share;
import dev.hpug.xlsx.compare.MeetingChart.Category;
import dev.hpug.xlsx.compare.MeetingChart.Kind;
import dev.hpug.xlsx.compare.MeetingChart.Series;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Section D as stacked columns: one for each plan or year that has figures, a colour for each of the ten methods. */
final class PaymentCharts {

    /**
     * A column to stack.
     *
     * @param label what it is called
     * @param line whose dollars
     * @param answers what stands in a cell of it
     */
    record Column(String label, Member line, Function<Key<Share>, Content> answers) {}

    private PaymentCharts() {}

    static MeetingChart of(String title, List<Column> columns) {
        return new MeetingChart(
                Kind.STACKED_COLUMNS,
                title,
                "Shares of all dollars paid to providers. Grey: not tied to value. Cold colors: the provider can lose money.",
                Formats.WHOLE_PERCENT,
                Arrays.stream(PaymentMethod.values())
                        .map(method -> new Series(title(method), Palette.of(method)))
                        .toList(),
                columns.stream()
                        .map(column -> new Category(column.label(), values(column)))
                        .filter(Category::hasFigure)
                        .toList());
    }

    private static String title(PaymentMethod method) {
        return method.id() + " " + Edition.cpr2021().share(method.id(), "share").title();
    }

    private static List<Content> values(Column column) {
        return Arrays.stream(PaymentMethod.values())
                .map(method -> Edition.cpr2021().share(method.id(), "share").at(column.line()))
                .map(column.answers())
                .toList();
    }
}
