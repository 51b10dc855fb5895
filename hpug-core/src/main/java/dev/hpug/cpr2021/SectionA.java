package dev.hpug.cpr2021;

import static dev.hpug.cpr2021.PeriodAnswers.EDITION;

import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;

/**
 * Section A of one period: contract clauses that keep price and quality hidden, or buy a place in the network. A view over
 * a report; it stores nothing.
 */
public final class SectionA {

    private final PeriodAnswers answers;

    private SectionA(PeriodAnswers answers) {
        this.answers = answers;
    }

    /** The section of {@code report} in one period. Each figure throws {@link NotAskedException} where its edition does not ask it. */
    public static SectionA of(Report report, Period period) {
        return new SectionA(PeriodAnswers.of(report, period));
    }

    /** The two clauses section A asks about. */
    public enum Clause {
        /** Publishing price or quality is limited or forbidden; the items ending in "a". */
        LIMITS_PUBLICATION("a"),
        /** Placement in a narrow network or top tier is demanded; the items ending in "b". */
        DEMANDS_PLACEMENT("b");

        private final String suffix;

        Clause(String suffix) {
            this.suffix = suffix;
        }
    }

    /** A.1: health systems under {@code clause}. */
    public Answer<Count> healthSystems(Clause clause) {
        return answers.answer(EDITION.count("A.1" + clause.suffix, "count").at());
    }

    /** A.2: hospitals under {@code clause}. */
    public Answer<Count> hospitals(Clause clause) {
        return answers.answer(EDITION.count("A.2" + clause.suffix, "count").at());
    }

    /** A.2: hospitals under {@code clause} as a share of all in the network. */
    public Answer<Share> hospitalShare(Clause clause) {
        return answers.answer(EDITION.share("A.2" + clause.suffix, "share").at());
    }

    /** A.3: dollars paid to facilities under {@code clause}. */
    public Answer<Dollars> facilityDollars(Clause clause) {
        return answers.answer(EDITION.dollars("A.3" + clause.suffix, "dollars").at());
    }

    /** A.3: those dollars as a share of all paid to facilities in the network. */
    public Answer<Share> facilitySpendShare(Clause clause) {
        return answers.answer(EDITION.share("A.3" + clause.suffix, "share").at());
    }
}
