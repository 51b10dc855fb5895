package dev.hpug.rollforward;

import dev.hpug.metric.FactRef;
import dev.hpug.value.Answer;

/**
 * An answer that the next report has no place for.
 *
 * @param cell where it was given, in the edition it comes from
 * @param answer what was answered; never blank
 */
public record NotCarried(FactRef<?> cell, Answer<?> answer) {}
