package dev.hpug.disclosure;

import dev.hpug.arithmetic.CountAndShare;
import dev.hpug.arithmetic.WholeRange;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Relations;
import dev.hpug.period.Period;
import dev.hpug.value.Count;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Births and their c-section rates: a rate of few births tells how many they are, a rate of known births tells the
 * c-sections, and a strategy's c-sections and vaginal births are among those of all maternity. Strategies overlap, so
 * nothing is learned by subtracting one from another.
 */
record EventsAttack(Cells cells, SmallCells small) {

    /** So many births print any tenth of a percent. */
    private static final BigInteger ENOUGH_BIRTHS = BigInteger.valueOf(1_000);

    /** One strategy, line of business and period. */
    private record Births(FactRef<Count> births, FactRef<Share> rate) {}

    /** All maternity and the strategies that are parts of it, for one line of business and period. */
    private record Star(Births all, List<Births> strategies) {

        Stream<Births> everything() {
            return Stream.concat(Stream.of(all), strategies.stream());
        }
    }

    private Stream<Star> stars() {
        Relations relations = cells.report().edition().relations();
        return relations.eventRates().stream()
                .filter(rate -> relations.partsOfAll().stream()
                        .noneMatch(parts -> parts.part().equals(rate)))
                .flatMap(all -> all.events().keys().stream()
                        .flatMap(key -> Arrays.stream(Period.values())
                                .map(period -> new Star(
                                        births(all, key, period),
                                        relations.partsOfAll().stream()
                                                .filter(parts -> parts.all().equals(all))
                                                .map(parts -> births(parts.part(), key, period))
                                                .toList()))));
    }

    private static Births births(EventRate rate, Key<?> like, Period period) {
        return new Births(
                FactRef.of(rate.events().beside(like), period),
                FactRef.of(rate.rate().beside(like), period));
    }

    /** The rates whose births leave nothing but a small number of c-sections: 5.0 % of 120. */
    Stream<FactRef<Share>> tellingRates() {
        return stars().flatMap(Star::everything)
                .filter(births -> sections(births).filter(small::areSmall).isPresent())
                .map(Births::rate);
    }

    /** The c-sections that births and rate, both shown, leave. */
    private Optional<WholeRange> sections(Births births) {
        return cells.count(births.births())
                .filter(count -> count.signum() > 0)
                .flatMap(count -> cells.percent(births.rate()).flatMap(rate -> CountAndShare.numerators(rate, count)));
    }

    /** Every withheld number of births or rate that is not safe. */
    Stream<Recovery> recoveries() {
        return stars().flatMap(star -> star.everything()
                .flatMap(births -> Stream.concat(births(star, births).stream(), rate(star, births).stream())));
    }

    private Optional<Recovery> births(Star star, Births own) {
        if (!cells.isWithheld(own.births())) {
            return Optional.empty();
        }
        Optional<WholeRange> known = own.equals(star.all())
                ? pinnedAll(star)
                : cells.percent(own.rate()).flatMap(rate -> pinnedPart(total(star), rate));
        return known.map(range -> new Recovery(own.births(), Cells.interval(range), from(star, own)));
    }

    private Optional<WholeRange> pinnedAll(Star star) {
        return star.everything().anyMatch(births -> cells.share(births.rate()).isPresent())
                ? small.pinned(WholeRange.from(1), births -> canBeAll(star, births))
                : Optional.empty();
    }

    private Optional<WholeRange> pinnedPart(Optional<Total> total, Interval rate) {
        return small.pinned(
                WholeRange.of(BigInteger.ONE, total.map(Total::births)),
                births -> CountAndShare.numerators(rate, births)
                        .filter(sections -> total.filter(all -> !all.among(births)
                                        .and(sections.least(), sections.most().orElseThrow())
                                        .isPossible())
                                .isEmpty())
                        .isPresent());
    }

    /**
     * Whether all maternity, whose births are withheld, can be {@code births} with room for every strategy. For births that
     * are not small only its own rate is looked at.
     */
    private boolean canBeAll(Star star, BigInteger births) {
        if (!small.isSmall(new BigDecimal(births))) {
            return canPrint(star.all(), births);
        }
        return upTo(births)
                .anyMatch(sections -> canPrint(star.all(), births, sections, sections)
                        && star.strategies().stream()
                                .allMatch(part -> hasRoom(part, sections, births.subtract(sections))));
    }

    /** Whether {@code part} can be among so many c-sections and vaginal births. */
    private boolean hasRoom(Births part, BigInteger sections, BigInteger vaginal) {
        Optional<BigInteger> shown = cells.count(part.births());
        return upTo(sections.add(vaginal))
                .filter(births -> shown.filter(count -> !count.equals(births)).isEmpty())
                .anyMatch(births -> canPrint(part, births, births.subtract(vaginal), sections));
    }

    private boolean canPrint(Births births, BigInteger count) {
        return canPrint(births, count, BigInteger.ZERO, count);
    }

    /** Whether {@code count} births with a number of c-sections between the two have the rate shown, if one is. */
    private boolean canPrint(Births births, BigInteger count, BigInteger least, BigInteger most) {
        Optional<Interval> rate = cells.percent(births.rate());
        if (rate.isEmpty()) {
            return true;
        }
        return count.signum() == 0
                ? rate.get().contains(Ratio.ZERO)
                : CountAndShare.numerators(rate.get(), count)
                        .flatMap(WholeRange.of(least.max(BigInteger.ZERO), Optional.of(most.min(count)))::intersection)
                        .isPresent();
    }

    private static Stream<BigInteger> upTo(BigInteger most) {
        return Stream.iterate(
                BigInteger.ZERO, number -> number.compareTo(most) <= 0, number -> number.add(BigInteger.ONE));
    }

    private Optional<Recovery> rate(Star star, Births own) {
        if (!cells.isWithheld(own.rate())) {
            return Optional.empty();
        }
        return cells.count(own.births())
                .filter(births -> births.signum() > 0)
                .flatMap(births -> total(star)
                        .filter(all -> all.births().compareTo(births) >= 0)
                        .map(all -> all.among(births))
                        .filter(Bounds::isPossible)
                        .filter(sections -> !sections.equals(new Bounds(BigInteger.ZERO, births)))
                        .flatMap(sections -> small.pinned(
                                WholeRange.of(sections.least(), Optional.of(sections.most())), count -> true))
                        .map(sections -> new Recovery(
                                own.rate(),
                                Cells.interval(sections)
                                        .times(Ratio.HUNDRED)
                                        .dividedBy(Interval.point(Cells.ratio(births))),
                                from(star, own))));
    }

    /** The shown rates, the strategy's own and that of all maternity first, and the births they are of. */
    private List<FactRef<?>> from(Star star, Births own) {
        return Stream.concat(Stream.of(own), star.everything().filter(other -> !other.equals(own)))
                .flatMap(births -> Stream.<FactRef<?>>concat(
                        cells.share(births.rate()).<FactRef<?>>map(shown -> births.rate()).stream(),
                        cells.count(births.births()).<FactRef<?>>map(shown -> births.births()).stream()))
                .toList();
    }

    private Optional<Total> total(Star star) {
        return cells.count(star.all().births())
                .filter(count -> count.signum() > 0)
                .map(all -> new Total(
                        all,
                        star.strategies().stream()
                                .map(part -> ofPart(part, all))
                                .reduce(
                                        within(star.all(), all),
                                        (one, other) -> one.and(other.least(), other.most()))));
    }

    /** What the c-sections of {@code all} births can be, as those of {@code part} and its vaginal births are among them. */
    private Bounds ofPart(Births part, BigInteger all) {
        Optional<BigInteger> births = cells.count(part.births());
        if (births.isPresent()) {
            Bounds sections = within(part, births.get());
            return new Bounds(sections.least(), all.subtract(births.get()).add(sections.most()));
        }
        return cells.percent(part.rate())
                .map(rate -> new Bounds(
                        fewest(rate, (count, sections) -> sections.least()),
                        all.subtract(fewest(
                                rate,
                                (count, sections) ->
                                        count.subtract(sections.most().orElseThrow())))))
                .orElse(new Bounds(BigInteger.ZERO, all));
    }

    /** The fewest, by {@code measure}, that any number of births above zero with that rate can have. */
    private static BigInteger fewest(Interval rate, BiFunction<BigInteger, WholeRange, BigInteger> measure) {
        return upTo(ENOUGH_BIRTHS)
                .skip(1)
                .flatMap(births ->
                        CountAndShare.numerators(rate, births)
                                .map(sections -> measure.apply(births, sections))
                                .stream())
                .min(Comparator.naturalOrder())
                .orElse(BigInteger.ZERO);
    }

    /** The c-sections of {@code count} births by their own rate, as far as it is shown. */
    private Bounds within(Births births, BigInteger count) {
        return sections(births)
                .map(range -> new Bounds(range.least(), range.most().orElseThrow()))
                .orElse(new Bounds(BigInteger.ZERO, count));
    }
}
