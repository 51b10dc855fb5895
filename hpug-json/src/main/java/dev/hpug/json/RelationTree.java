package dev.hpug.json;

import dev.hpug.metric.CommonDenominator;
import dev.hpug.metric.CountedShare;
import dev.hpug.metric.Designation;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.Metric;
import dev.hpug.metric.NotMore;
import dev.hpug.metric.PartOfAll;
import dev.hpug.metric.PartOfMembers;
import dev.hpug.metric.Presupposition;
import dev.hpug.metric.RateOfSome;
import dev.hpug.metric.Relation;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is written of a relation; a pair that it builds on stands there by its two metrics. */
final class RelationTree {

    private RelationTree() {}

    static Map<String, Object> of(Relation relation) {
        JsonObject written = new JsonObject()
                .put(EditionNames.KIND, Objects.requireNonNull(EditionNames.KINDS.get(relation.getClass())));
        // a sealed type, but switching over its kinds is not in Java 17
        if (relation instanceof CountedShare pair) {
            written.put(EditionNames.AMOUNT, pair.amount().name())
                    .put(EditionNames.SHARE, pair.share().name())
                    .put(EditionNames.ZERO_RULE, pair.zeroRule())
                    .put(EditionNames.RULE, pair.rule());
        } else if (relation instanceof EventRate pair) {
            written.put(EditionNames.EVENTS, pair.events().name())
                    .put(EditionNames.RATE, pair.rate().name())
                    .put(EditionNames.ZERO_RULE, pair.zeroRule())
                    .put(EditionNames.RULE, pair.rule());
        } else if (relation instanceof CommonDenominator same) {
            written.put(EditionNames.ONE, pair(same.one()))
                    .put(EditionNames.OTHER, pair(same.other()))
                    .put(EditionNames.RULE, same.rule());
        } else if (relation instanceof Designation used) {
            written.put(EditionNames.DESIGNATED, used.designated().name())
                    .put(EditionNames.USE, used.use().name())
                    .put(EditionNames.RULE, used.rule());
        } else if (relation instanceof NotMore order) {
            written.put(EditionNames.FEWER, order.fewer().name())
                    .put(EditionNames.MORE, order.more().name())
                    .put(EditionNames.RULE, order.rule());
        } else if (relation instanceof PartOfAll some) {
            written.put(EditionNames.PART, pair(some.part()))
                    .put(EditionNames.ALL, pair(some.all()))
                    .put(EditionNames.RULE, some.rule());
        } else if (relation instanceof PartOfMembers some) {
            written.put(EditionNames.SHARE, some.share().name())
                    .put(EditionNames.PART, some.part().id())
                    .put(EditionNames.ALL, some.all().id());
        } else if (relation instanceof Presupposition needs) {
            written.put(EditionNames.FIGURE, needs.figure().name())
                    .put(EditionNames.GATE, needs.gate())
                    .put(EditionNames.NEEDED, needs.needed().map(Metric::name))
                    .put(EditionNames.STRENGTH, needs.strength().id())
                    .put(EditionNames.RULE, needs.rule());
        } else if (relation instanceof RateOfSome some) {
            written.put(EditionNames.RATE, some.rate().name()).put(EditionNames.ALL, pair(some.all()));
        }
        return written.entries();
    }

    private static List<String> pair(Relation pair) {
        return EditionTree.names(pair.metrics());
    }
}
