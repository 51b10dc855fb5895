package dev.hpug.plausibility;

import dev.hpug.metric.Band;
import dev.hpug.metric.CountedShare;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Metric;
import dev.hpug.metric.NotMore;
import dev.hpug.metric.PartOfMembers;
import dev.hpug.metric.RateOfSome;
import dev.hpug.value.ValueType;
import java.util.Optional;
import java.util.stream.Stream;

/** The one table of how far which figures move, by what an edition says they are. */
final class StandardBands {

    private static final Band EVENTS = Band.times("0.8", "1.2");
    private static final Band SOME_EVENTS = Band.times("0.4", "1.8");
    private static final Band RATE_OF_EVENTS = Band.within("4");
    private static final Band THINGS = Band.within("6");
    private static final Band DOLLARS = Band.times("0.6", "1.5");
    private static final Band PART_OF_WHOLE = Band.times("0.7", "1.4");
    private static final Band USE = Band.within("10");
    private static final Band SHARE_OF_DOLLARS = Band.times("0.4", "2.5");
    private static final Band SHARE_OF_PEOPLE = Band.times("2/3", "1.5");

    /** For what a host asks besides, and any count of which nothing is known. */
    private static final Band OTHER_AMOUNT = Band.times("0.2", "5");

    private static final Band OTHER_SHARE = Band.within("40");

    private StandardBands() {}

    static Optional<Band> of(Edition edition, Metric<?> metric) {
        if (metric.band().isPresent() || metric.isSupplemental()) {
            return metric.band().or(() -> supplemental(metric.type()));
        }
        return switch (metric.type()) {
            case COUNT -> Optional.of(count(edition, metric));
            case DOLLARS -> Optional.of(DOLLARS);
            case SHARE -> share(edition, metric);
            case YES_NO, TEXT -> Optional.empty();
        };
    }

    private static Optional<Band> supplemental(ValueType type) {
        return switch (type) {
            case COUNT, DOLLARS -> Optional.of(OTHER_AMOUNT);
            case SHARE -> Optional.of(OTHER_SHARE);
            case YES_NO, TEXT -> Optional.empty();
        };
    }

    private static Band count(Edition edition, Metric<?> metric) {
        if (edition.relations().partsOfAll().stream()
                .anyMatch(parts -> parts.part().events().equals(metric))) {
            return SOME_EVENTS;
        }
        if (edition.relations().eventRates().stream()
                .anyMatch(rate -> rate.events().equals(metric))) {
            return EVENTS;
        }
        return isOfFewThings(edition, metric) ? THINGS : OTHER_AMOUNT;
    }

    /** Hospitals and systems of them, which a network has few of and keeps. */
    private static boolean isOfFewThings(Edition edition, Metric<?> metric) {
        return Stream.of(CountedShare.class, NotMore.class)
                .flatMap(kind -> edition.relations().of(kind))
                .anyMatch(relation -> relation.metrics().contains(metric));
    }

    /** A share beside an amount moves with the amount. */
    private static Optional<Band> share(Edition edition, Metric<?> metric) {
        if (edition.relations().countedShares().stream()
                .anyMatch(pair -> pair.share().equals(metric))) {
            return Optional.empty();
        }
        if (edition.wholes().stream().anyMatch(whole -> whole.parts().contains(metric))) {
            return Optional.of(PART_OF_WHOLE);
        }
        if (isRate(edition, metric)) {
            return Optional.of(RATE_OF_EVENTS);
        }
        if (edition.relations()
                .of(PartOfMembers.class)
                .anyMatch(parts -> parts.share().equals(metric))) {
            return Optional.of(USE);
        }
        return Optional.of(metric.isShareOfDollars() ? SHARE_OF_DOLLARS : SHARE_OF_PEOPLE);
    }

    /** With events beside it, or of some of the events counted elsewhere. */
    static boolean isRate(Edition edition, Metric<?> metric) {
        return edition.relations().eventRates().stream()
                        .anyMatch(rate -> rate.rate().equals(metric))
                || edition.relations()
                        .of(RateOfSome.class)
                        .anyMatch(rate -> rate.rate().equals(metric));
    }
}
