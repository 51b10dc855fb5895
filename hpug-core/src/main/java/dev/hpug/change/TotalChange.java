package dev.hpug.change;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.metric.Total;
import dev.hpug.value.Share;
import java.util.List;
import java.util.Optional;

/**
 * What became of a {@link Total} for one line of business: the value-oriented share of commercial dollars from
 * 36.1 % to 39.0 %. Immutable.
 *
 * @param total which total
 * @param member for whom; empty where the whole has no axis
 * @param prior the prior period's total; empty when a part has no value, or an earlier edition had no such total
 * @param current the current period's total; empty when a part has no value
 * @param missing the cells without a value from 0 to 100 % that a total needs, prior period first; empty when both are known
 */
public record TotalChange(
        Total total,
        Optional<Member> member,
        Optional<BoundedPercent> prior,
        Optional<BoundedPercent> current,
        List<FactRef<Share>> missing) {

    /** Keeps its own copy of the list. */
    public TotalChange {
        missing = List.copyOf(missing);
    }

    /** The change; empty when either total is unknown, because of {@link #missing} cells. */
    public Optional<ShareChange> change() {
        return prior.flatMap(before -> current.map(now -> new ShareChange(before, now)));
    }

    /** Whether it went the good way; empty where there is no change. Of dollars, so that chance is not asked about. */
    public Optional<Progress> progress() {
        return change().flatMap(change -> Progress.of(change.direction(), total.polarity()));
    }
}
