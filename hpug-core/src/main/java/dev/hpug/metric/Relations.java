package dev.hpug.metric;

import java.util.List;
import java.util.stream.Stream;

/**
 * What figures of an edition have to do with one another, besides being {@linkplain Edition#wholes parts of one whole}. Immutable.
 */
public final class Relations {

    private final List<Relation> all;
    private final List<CountedShare> countedShares;
    private final List<CommonDenominator> commonDenominators;
    private final List<EventRate> eventRates;
    private final List<PartOfAll> partsOfAll;

    Relations(List<Relation> all) {
        this.all = List.copyOf(all);
        this.countedShares = of(CountedShare.class).toList();
        this.commonDenominators = of(CommonDenominator.class).toList();
        this.eventRates = of(EventRate.class).toList();
        this.partsOfAll = of(PartOfAll.class).toList();
    }

    /** Every relation, in the order the edition gives them. */
    public List<Relation> all() {
        return all;
    }

    /** Those of one kind. */
    public <R extends Relation> Stream<R> of(Class<R> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Amounts beside the share they are. */
    public List<CountedShare> countedShares() {
        return countedShares;
    }

    /** Pairs of those that are shares of the same whole. */
    public List<CommonDenominator> commonDenominators() {
        return commonDenominators;
    }

    /** Counts of events beside a rate of them. */
    public List<EventRate> eventRates() {
        return eventRates;
    }

    /** Pairs of those of which one counts some of what the other counts. */
    public List<PartOfAll> partsOfAll() {
        return partsOfAll;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Relations relations && all.equals(relations.all));
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
