package dev.hpug.metric;

import java.util.List;

/**
 * What figures of an edition have to do with one another, besides being {@linkplain Edition#wholes parts of one whole}.
 *
 * @param countedShares amounts beside the share they are
 * @param commonDenominators pairs of those that are shares of the same whole
 * @param eventRates counts of events beside a rate of them
 * @param partsOfAll pairs of those of which one counts some of what the other counts
 */
public record Relations(
        List<CountedShare> countedShares,
        List<CommonDenominator> commonDenominators,
        List<EventRate> eventRates,
        List<PartOfAll> partsOfAll) {

    /** Keeps its own copies of the lists. */
    public Relations {
        countedShares = List.copyOf(countedShares);
        commonDenominators = List.copyOf(commonDenominators);
        eventRates = List.copyOf(eventRates);
        partsOfAll = List.copyOf(partsOfAll);
    }
}
