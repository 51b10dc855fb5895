package dev.hpug.rule;

import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.value.Share;
import java.util.Optional;

/**
 * The total of section D that a document printed itself, e.g. 100.0 % for commercial in the current period. Kept apart
 * from the facts, because it is arithmetic on them and not an answer.
 *
 * @param line the line of business it adds up
 * @param period the period it adds up
 * @param total what was printed
 * @param location where, e.g. {@code "Progress Report!L190"}
 */
public record StatedTotal(Member line, Period period, Share total, Optional<String> location) {}
