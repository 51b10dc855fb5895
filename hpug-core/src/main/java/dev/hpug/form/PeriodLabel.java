package dev.hpug.form;

import dev.hpug.period.Period;
import java.util.List;

/**
 * What a row of one period says.
 *
 * @param period which period
 * @param printed what hpug prints: {@code "Current"}
 * @param spellings single words that say it, in lower case: {@code "curr"}
 */
public record PeriodLabel(Period period, String printed, List<String> spellings) {

    /** Keeps its own copy of the spellings. */
    public PeriodLabel {
        spellings = List.copyOf(spellings);
    }
}
