package dev.hpug.xlsx.compare;

import dev.hpug.metric.Edition;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.Key;
import dev.hpug.metric.PartOfAll;
import dev.hpug.value.Share;
import dev.hpug.xlsx.compare.Content.Numeric;
import dev.hpug.xlsx.compare.MeetingChart.Category;
import dev.hpug.xlsx.compare.MeetingChart.Kind;
import dev.hpug.xlsx.compare.MeetingChart.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Rates of events side by side, the one of all events first and then those of groups of them: c-section rates of all births and of
 * those under each strategy. A colour for each plan or year.
 *
 * @param rates the rates, all along the same axis; the first is that of all events
 */
record RateCharts(List<EventRate> rates) {

    /**
     * What one colour stands for.
     *
     * @param name the plan or year
     * @param answers what stands in a cell of it
     */
    record Source(String name, Function<Key<Share>, Content> answers) {}

    /** The rates of {@code edition} that belong side by side. */
    static List<RateCharts> of(Edition edition) {
        Map<EventRate, List<EventRate>> partsByAll = new LinkedHashMap<>();
        for (PartOfAll some : edition.relations().partsOfAll()) {
            if (some.part().rate().axis().equals(some.all().rate().axis())) {
                partsByAll
                        .computeIfAbsent(some.all(), all -> new ArrayList<>(List.of(all)))
                        .add(some.part());
            }
        }
        return partsByAll.values().stream().map(RateCharts::new).toList();
    }

    /** The same, as far as every plan means the same. */
    static List<RateCharts> comparable(Edition edition) {
        return of(edition).stream()
                .map(side -> side.rates().stream()
                        .filter(rate -> !rate.rate().isNamedByPlan())
                        .toList())
                .filter(rates -> rates.size() > 1)
                .map(RateCharts::new)
                .toList();
    }

    /** For each member of their axis, the key of the first rate. */
    List<Key<Share>> keys() {
        return rates.get(0).rate().keys();
    }

    /** What they are rates of: {@code "C-section rate by group of births"}. */
    String name() {
        EventRate all = rates.get(0);
        String title = all.rate().title();
        return Labels.capital(title.substring(title.lastIndexOf(':') + 1).trim()) + " by group of "
                + all.events().counted();
    }

    /**
     * The chart of one member.
     *
     * @param like any of their keys of that member
     * @param sources the plans or years, no more than there are colours; those without a figure are left out
     * @param titles what a rate is called
     */
    MeetingChart of(String title, Key<Share> like, List<Source> sources, Function<Key<Share>, String> titles) {
        List<Key<Share>> keys =
                rates.stream().map(rate -> rate.rate().beside(like)).toList();
        List<Source> shown = sources.stream()
                .filter(source -> keys.stream().anyMatch(key -> source.answers().apply(key) instanceof Numeric))
                .toList();
        return new MeetingChart(
                Kind.CLUSTERED_COLUMNS,
                title,
                remark(),
                Formats.WHOLE_PERCENT,
                IntStream.range(0, shown.size())
                        .mapToObj(i -> new Series(shown.get(i).name(), Palette.of(i)))
                        .toList(),
                keys.stream()
                        .map(key -> new Category(beforeColon(titles.apply(key)), values(key, shown)))
                        .toList());
    }

    private String remark() {
        String overlap = "The same " + rates.get(0).events().counted() + " may count in several groups.";
        return switch (rates.get(0).rate().polarity()) {
            case LOWER_IS_BETTER -> "Lower is better. " + overlap;
            case HIGHER_IS_BETTER -> "Higher is better. " + overlap;
            case NEITHER -> overlap;
        };
    }

    private static List<Content> values(Key<Share> key, List<Source> sources) {
        return sources.stream().map(source -> source.answers().apply(key)).toList();
    }

    /** {@code "All maternity"} of {@code "All maternity: c-section rate"}. */
    private static String beforeColon(String title) {
        int colon = title.lastIndexOf(':');
        return colon < 0 ? title : title.substring(0, colon);
    }
}
