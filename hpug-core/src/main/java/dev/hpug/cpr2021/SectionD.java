package dev.hpug.cpr2021;

import static dev.hpug.cpr2021.PeriodAnswers.EDITION;

import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;

/**
 * Section D of one period: how dollars reach providers, ten shares that make one whole. A view over a report; it
 * stores nothing.
 */
public final class SectionD {

    private final PeriodAnswers answers;

    private SectionD(PeriodAnswers answers) {
        this.answers = answers;
    }

    /** The section of {@code report} in one period. Each figure throws {@link NotAskedException} where its edition does not ask it. */
    public static SectionD of(Report report, Period period) {
        return new SectionD(PeriodAnswers.of(report, period));
    }

    /** The share of dollars paid by {@code method}: {@code share(SHARED_SAVINGS, COMMERCIAL)} is D.3, e.g. 12.3 %. */
    public Answer<Share> share(PaymentMethod method, Member line) {
        return answers.answer(EDITION.share(method.id(), "share").at(line));
    }
}
