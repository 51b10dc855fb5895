package dev.hpug.report;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Member;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;

/**
 * Section D of one period: how dollars reach providers, ten shares that make one whole. A view over a {@link FactSet}; it
 * stores nothing.
 *
 * @param facts the answers of the period
 */
public record SectionD(FactSet facts) {

    /** The share of dollars paid by {@code method}: {@code share(SHARED_SAVINGS, COMMERCIAL)} is D.3, e.g. 12.3 %. */
    public Answer<Share> share(PaymentMethod method, Member line) {
        return facts.answer(Edition.cpr2021().share(method.id(), "share").at(line));
    }
}
