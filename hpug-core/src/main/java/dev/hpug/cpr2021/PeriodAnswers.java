package dev.hpug.cpr2021;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportInEdition;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;

/**
 * What a report answers in one period to what cpr-2021 asks.
 *
 * @param report the report in the terms of cpr-2021
 * @param period the period
 */
record PeriodAnswers(ReportInEdition report, Period period) {

    static final Edition EDITION = Edition.cpr2021();

    static PeriodAnswers of(Report report, Period period) {
        return new PeriodAnswers(ReportInEdition.of(report, EDITION), period);
    }

    /** @throws NotAskedException when the report's edition does not ask it */
    <T extends FactValue> Answer<T> answer(Key<T> key) {
        return report.answer(FactRef.of(key, period))
                .orElseThrow(() -> new NotAskedException(key, report.report().edition()));
    }
}
