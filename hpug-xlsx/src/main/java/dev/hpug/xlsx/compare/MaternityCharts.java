package dev.hpug.xlsx.compare;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.report.Report;
import dev.hpug.report.SectionC.MaternityStrategy;
import dev.hpug.value.Share;
import dev.hpug.xlsx.compare.Content.Numeric;
import dev.hpug.xlsx.compare.MeetingChart.Category;
import dev.hpug.xlsx.compare.MeetingChart.Kind;
import dev.hpug.xlsx.compare.MeetingChart.Series;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** C-section rates by strategy as columns side by side: a colour for each plan or year. */
final class MaternityCharts {

    /**
     * What one colour stands for.
     *
     * @param name the plan or year
     * @param answers what stands in a cell of it
     */
    record Source(String name, Function<Key<Share>, Content> answers) {}

    private MaternityCharts() {}

    /**
     * The chart of one line of business.
     *
     * @param sources the plans or years, no more than there are colours; those without a figure are left out
     * @param strategies the strategies by what they are called
     */
    static MeetingChart of(String title, Member line, List<Source> sources, Map<MaternityStrategy, String> strategies) {
        List<Source> shown = sources.stream()
                .filter(source -> strategies.keySet().stream()
                        .anyMatch(strategy -> source.answers().apply(key(strategy, line)) instanceof Numeric))
                .toList();
        return new MeetingChart(
                Kind.CLUSTERED_COLUMNS,
                title,
                "Lower is better. One birth may count under several strategies.",
                Formats.WHOLE_PERCENT,
                IntStream.range(0, shown.size())
                        .mapToObj(i -> new Series(shown.get(i).name(), Palette.of(i)))
                        .toList(),
                strategies.entrySet().stream()
                        .map(strategy -> new Category(strategy.getValue(), values(key(strategy.getKey(), line), shown)))
                        .toList());
    }

    private static Key<Share> key(MaternityStrategy strategy, Member line) {
        return Edition.cpr2021().share(strategy.id(), "cSectionRate").at(line);
    }

    private static List<Content> values(Key<Share> key, List<Source> sources) {
        return sources.stream().map(source -> source.answers().apply(key)).toList();
    }

    /** The strategies that every plan means alike, in the order of the report, by their titles. */
    static Map<MaternityStrategy, String> comparable() {
        Map<MaternityStrategy, String> strategies = new EnumMap<>(MaternityStrategy.class);
        for (MaternityStrategy strategy : MaternityStrategy.values()) {
            Metric<Share> rate = Edition.cpr2021().share(strategy.id(), "cSectionRate");
            if (!rate.isNamedByPlan()) {
                strategies.put(strategy, beforeColon(rate.title()));
            }
        }
        return strategies;
    }

    /** All strategies, a plan's own by the name it has in {@code report}. */
    static Map<MaternityStrategy, String> of(Report report) {
        Map<MaternityStrategy, String> strategies = new EnumMap<>(MaternityStrategy.class);
        for (MaternityStrategy strategy : MaternityStrategy.values()) {
            Key<Share> anyLine = key(strategy, LineOfBusiness.COMMERCIAL);
            strategies.put(strategy, beforeColon(Labels.title(anyLine, report.edition(), report.standing())));
        }
        return strategies;
    }

    /** {@code "All maternity"} of {@code "All maternity: c-section rate"}. */
    private static String beforeColon(String title) {
        int colon = title.lastIndexOf(':');
        return colon < 0 ? title : title.substring(0, colon);
    }
}
