package dev.hpug.testing.edition;

import dev.hpug.arithmetic.WholeCheck;
import dev.hpug.arithmetic.WholeVerdict;
import dev.hpug.metric.CommonDenominator;
import dev.hpug.metric.CountedShare;
import dev.hpug.metric.Edition;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.metric.NotMore;
import dev.hpug.metric.PartOfAll;
import dev.hpug.metric.PartOfMembers;
import dev.hpug.metric.RateOfSome;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.printing.Printing;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.HonestRounding;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Full reports of any edition that an honest plan could hand in, made by walking what figures have to do with one another: true
 * amounts are drawn first, every share is what they print, and the two years are alike without being the same.
 */
public final class RelatedReports {

    private static final long LEAST_TOTAL = 100_000_000;

    private final Edition edition;
    private final Random random;
    private final ReportBuilder report;
    private final Set<Key<?>> answered = new HashSet<>();

    private RelatedReports(Edition edition, Random random) {
        this.edition = edition;
        this.random = random;
        this.report = Report.builder(edition).plan("Evergreen Health").host("Cascade Purchasers");
    }

    /** The report of {@code edition} drawn from {@code seed}; the same for the same seed. */
    public static Report of(Edition edition, long seed) {
        Random random = new Random(seed);
        while (true) {
            Report report = new RelatedReports(edition, random).drawn();
            if (Printing.of(report).blocks().stream()
                    .allMatch(block -> block.evidence().isEmpty())) {
                return report;
            }
        }
    }

    private Report drawn() {
        edition.wholes().forEach(this::whole);
        edition.relations().of(CountedShare.class).forEach(this::counted);
        edition.relations().of(NotMore.class).forEach(this::notMore);
        edition.relations().partsOfAll().stream()
                .map(PartOfAll::all)
                .distinct()
                .forEach(all -> events(all, 1_000, 20_000, 31, 33));
        edition.relations().eventRates().forEach(part -> events(part, 150, 400, 29, 31));
        edition.relations().of(RateOfSome.class).forEach(some -> shares(some.rate(), 310, 330));
        edition.relations().of(PartOfMembers.class).forEach(this::members);
        edition.metrics().forEach(this::other);
        return report.build();
    }

    private void whole(Whole whole) {
        for (List<Key<Share>> parts : whole.keysByMember()) {
            long[] usual = parts.size() > 3 ? evenly(parts.size(), 3, 39) : evenly(parts.size(), 16, 55);
            for (Period period : Period.values()) {
                List<Share> shares = printed(usual, places(parts.get(0).metric()));
                for (int i = 0; i < parts.size(); i++) {
                    put(period, parts.get(i), shares.get(i));
                }
            }
        }
    }

    private long[] evenly(int parts, long leastPercent, long mostPercent) {
        while (true) {
            long[] drawn = HonestRounding.composition(random, parts, LEAST_TOTAL);
            if (Arrays.stream(drawn)
                    .allMatch(part ->
                            part >= LEAST_TOTAL / 100 * leastPercent && part <= LEAST_TOTAL / 100 * mostPercent)) {
                return drawn;
            }
        }
    }

    private List<Share> printed(long[] usual, int places) {
        while (true) {
            long[] year = Arrays.stream(usual)
                    .map(part -> between(part * 9 / 10, part * 11 / 10))
                    .toArray();
            List<Share> shares = HonestRounding.print(year, Arrays.stream(year).sum(), places);
            if (WholeCheck.ofShares(shares).verdict() != WholeVerdict.UNLIKELY) {
                return shares;
            }
        }
    }

    /** Where several are of one denominator, all are: of as many hospitals as the first of them is. */
    private void counted(CountedShare first) {
        if (answered.contains(first.share().keys().get(0))) {
            return;
        }
        Set<CountedShare> alike = new HashSet<>(Set.of(first));
        edition.relations().of(CommonDenominator.class).forEach(pair -> {
            if (alike.contains(pair.one()) || alike.contains(pair.other())) {
                alike.addAll(List.of(pair.one(), pair.other()));
            }
        });
        boolean isCount = first.amount().type() == ValueType.COUNT;
        for (int i = 0; i < first.share().keys().size(); i++) {
            int member = i;
            long all = isCount ? between(300, 900) : between(10 * LEAST_TOTAL, 20 * LEAST_TOTAL);
            for (CountedShare each : edition.relations().countedShares()) {
                if (alike.contains(each)) {
                    long usual = between(all * 30 / 100, all * 45 / 100);
                    for (Period period : Period.values()) {
                        long amount = isCount ? usual : near(usual);
                        putAmount(period, each.amount(), member, amount);
                        put(period, each.share().keys().get(member), print(amount, all, places(each.share())));
                    }
                }
            }
        }
    }

    private void putAmount(Period period, Metric<? extends Amount> metric, int member, long amount) {
        FactRef<?> cell = FactRef.of(metric.keys().get(member), period);
        report.putUntyped(cell, Answer.given(amountOf(metric, amount)));
        answered.add(cell.key());
    }

    private static FactValue amountOf(Metric<?> metric, long amount) {
        return metric.type() == ValueType.COUNT ? Count.of(amount) : Dollars.of(amount);
    }

    private void notMore(NotMore pair) {
        for (Key<Count> key : pair.fewer().keys()) {
            Count most =
                    report.build().current().find(pair.more().at(members(key))).orElseThrow();
            both(key, Count.of(between(1, most.amount().longValueExact())));
        }
    }

    private static Member[] members(Key<?> key) {
        return key.member().stream().toArray(Member[]::new);
    }

    private void events(EventRate rate, long least, long most, long leastPercent, long mostPercent) {
        for (int i = 0; i < rate.events().keys().size(); i++) {
            if (!answered.contains(rate.events().keys().get(i))) {
                long events = between(least, most);
                for (Period period : Period.values()) {
                    long counted = near(events);
                    long those = between(counted * leastPercent / 100, counted * mostPercent / 100);
                    put(period, rate.events().keys().get(i), Count.of(counted));
                    put(period, rate.rate().keys().get(i), print(those, counted, places(rate.rate())));
                }
            }
        }
    }

    private void members(PartOfMembers use) {
        for (Key<Share> key : use.share().keys()) {
            if (key.member().equals(Optional.of(use.part()))) {
                share(key, 600, 640);
            } else {
                share(key, 520, 560);
            }
        }
    }

    private void shares(Metric<Share> metric, long least, long most) {
        metric.keys().forEach(key -> share(key, least, most));
    }

    /** A share from so many to so many tenths of a percent, in both years. */
    private void share(Key<Share> key, long least, long most) {
        if (!answered.contains(key)) {
            for (Period period : Period.values()) {
                put(period, key, print(between(least, most), 1_000, places(key.metric())));
            }
        }
    }

    private void other(Metric<?> metric) {
        switch (metric.type()) {
            case YES_NO -> everywhere(metric, YesNo.YES);
            case TEXT -> everywhere(metric, Text.of("Own " + metric.id()));
            case SHARE -> shares(metric.as(Share.class), 290, 310);
            case COUNT, DOLLARS -> {
                long usual = between(1_000, 5_000);
                IntStream.range(0, metric.keys().size())
                        .filter(member -> !answered.contains(metric.keys().get(member)))
                        .forEach(member -> Arrays.stream(Period.values())
                                .forEach(period -> report.putUntyped(
                                        FactRef.of(metric.keys().get(member), period),
                                        Answer.given(amountOf(metric, near(usual))))));
            }
        }
    }

    private void everywhere(Metric<?> metric, FactValue value) {
        for (FactRef<?> cell : edition.cells()) {
            if (cell.key().metric().equals(metric)) {
                report.putUntyped(cell, Answer.given(value));
            }
        }
    }

    private <T extends FactValue> void both(Key<T> key, T value) {
        for (Period period : Period.values()) {
            put(period, key, value);
        }
    }

    private <T extends FactValue> void put(Period period, Key<T> key, T value) {
        report.put(FactRef.of(key, period), value);
        answered.add(key);
    }

    private static int places(Metric<?> metric) {
        return metric.askedDecimalPlaces().orElse(1);
    }

    private static Share print(long numerator, long denominator, int places) {
        return HonestRounding.print(Ratio.of(numerator * 100, denominator), places);
    }

    /** A number that differs from year to year by a fiftieth at most. */
    private long near(long usual) {
        return between(usual * 98 / 100, usual * 102 / 100);
    }

    private long between(long least, long most) {
        return least + (long) (random.nextDouble() * (Math.max(least, most) - least + 1));
    }
}
