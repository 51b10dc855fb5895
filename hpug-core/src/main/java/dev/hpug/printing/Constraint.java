package dev.hpug.printing;

import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import java.util.List;

/**
 * Figures of one block that hang together, so that only some ways of printing them explain what is there: {@link WholeParts},
 * {@link CountPrints}, {@link SameTotal}, {@link RatePrints} and {@link WithinAll}.
 */
public sealed interface Constraint permits WholeParts, CountPrints, SameTotal, RatePrints, WithinAll {

    /** The cells it concerns, in the order of the report. */
    List<FactRef<?>> cells();

    /** Whether they fit in {@code style}; figures that are missing or no quantities fit any. */
    Judgement judge(Report report, Style style);
}
