package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.value.Share;
import java.util.Optional;

/**
 * The total of a whole that a document printed itself, e.g. 100.0 % of section D for commercial in the current period. Kept apart
 * from the facts, because it is arithmetic on them and not an answer.
 *
 * @param whole what it is the total of
 * @param member the place on the parts' axis that it adds up, if they have one
 * @param period the period it adds up
 * @param total what was printed
 * @param location where, e.g. {@code "Progress Report!L190"}
 */
public record StatedTotal(Whole whole, Optional<Member> member, Period period, Share total, Optional<String> location) {

    /** Whether it adds up {@code part} with others. */
    boolean includes(FactRef<?> part) {
        return whole.parts().contains(part.key().metric())
                && part.key().member().equals(member)
                && part.period().equals(Optional.of(period));
    }

    /** The first of the cells it adds up. */
    FactRef<Share> first() {
        return cell(whole.parts().get(0));
    }

    /** The cell of one part. */
    FactRef<Share> cell(Metric<Share> part) {
        return FactRef.of(part.at(member.stream().toArray(Member[]::new)), period);
    }
}
