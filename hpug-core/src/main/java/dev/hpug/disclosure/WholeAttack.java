package dev.hpug.disclosure;

import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Parts of a whole: what the shown ones leave of 100 %. A part without a value that was not withheld is taken for nothing,
 * because plans leave blank what they do not have and readers know it.
 */
record WholeAttack(Cells cells) {

    private static final Interval NOTHING = Interval.point(Ratio.ZERO);
    private static final Interval ANYTHING = Interval.closed(Ratio.ZERO, Ratio.HUNDRED);
    private static final Interval WHOLE = Interval.point(Ratio.HUNDRED);

    /** Every withheld part that is known to within one percentage point. */
    Stream<Recovery> recoveries() {
        return cells.report().edition().wholes().stream()
                .flatMap(whole -> whole.keysByMember().stream())
                .flatMap(keys -> Arrays.stream(Period.values())
                        .flatMap(period -> recoveries(keys.stream()
                                .map(key -> FactRef.of(key, period))
                                .toList())));
    }

    private Stream<Recovery> recoveries(List<FactRef<Share>> parts) {
        List<FactRef<?>> shown = new ArrayList<>(
                parts.stream().filter(part -> cells.share(part).isPresent()).toList());
        // not by size: who knows that the smallest is withheld knows a bound of it
        Collections.reverse(shown);
        return parts.stream()
                .filter(part -> cells.isWithheld(part) && !shown.isEmpty())
                .flatMap(part -> possible(part, parts)
                        .filter(SmallCells::isNarrow)
                        .map(possible -> new Recovery(part, possible, shown))
                        .stream());
    }

    private Optional<Interval> possible(FactRef<Share> part, List<FactRef<Share>> parts) {
        Interval others = parts.stream()
                .filter(other -> !other.equals(part))
                .map(this::interval)
                .reduce(NOTHING, Interval::plus);
        return WHOLE.minus(others).intersection(ANYTHING);
    }

    private Interval interval(FactRef<Share> part) {
        return cells.isWithheld(part) ? ANYTHING : cells.percent(part).orElse(NOTHING);
    }
}
