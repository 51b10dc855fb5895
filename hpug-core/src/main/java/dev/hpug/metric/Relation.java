package dev.hpug.metric;

import java.util.List;
import java.util.Optional;

/**
 * What figures of an edition have to do with one another, besides being {@linkplain Edition#wholes parts of one whole}: an amount
 * beside the share it is, events beside a rate of them. Each kind is a record. A relation says which rules speak for it, so that an edition
 * decides under which ids its figures are found wrong.
 */
public sealed interface Relation
        permits CommonDenominator,
                CountedShare,
                Designation,
                EventRate,
                NotMore,
                PartOfAll,
                PartOfMembers,
                Presupposition,
                RateOfSome {

    /** The metrics it is about. */
    List<Metric<?>> metrics();

    /** The ids of the rules that hold figures to it; empty where it only says what figures are. */
    List<String> rules();

    /** The same between the metrics of another edition; empty where one of them goes on as nothing. */
    Optional<Relation> in(MetricMapping mapping);
}
