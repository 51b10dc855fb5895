package dev.hpug.cpr2021;

import static dev.hpug.cpr2021.PeriodAnswers.EDITION;

import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Share;

/**
 * Section C of one period: births and their c-section rates by strategy, mental-health visits, and physicians who can
 * prescribe medication-assisted treatment. A view over a report; it stores nothing.
 */
public final class SectionC {

    private final PeriodAnswers answers;

    private SectionC(PeriodAnswers answers) {
        this.answers = answers;
    }

    /** The section of {@code report} in one period. Each figure throws {@link NotAskedException} where its edition does not ask it. */
    public static SectionC of(Report report, Period period) {
        return new SectionC(PeriodAnswers.of(report, period));
    }

    /** The ways of paying for maternity that C.1.A tells apart; one birth may count under several. */
    public enum MaternityStrategy {
        /** Every birth, whatever the strategy. */
        ALL("i"),
        /** One bundled payment for the episode. */
        BUNDLED_PAYMENT("ii"),
        /** Centers of Excellence for maternity. */
        CENTERS_OF_EXCELLENCE("iii"),
        /** Pay for performance. */
        PAY_FOR_PERFORMANCE("iv"),
        /** One rate for either kind of delivery. */
        BLENDED_RATE("v"),
        /** What the plan describes itself. */
        OTHER("vi");

        private final String numeral;

        MaternityStrategy(String numeral) {
            this.numeral = numeral;
        }

        /** The item's id, e.g. {@code "C.1.A.ii"}. */
        public String id() {
            return "C.1.A." + numeral;
        }
    }

    /** The kinds of outpatient mental-health visit that C.2.1 tells apart; the three make one whole. */
    public enum VisitType {
        /** In network, in person. */
        IN_PERSON("C.2.1a"),
        /** In network, virtual. */
        VIRTUAL("C.2.1b"),
        /** Out of network. */
        OUT_OF_NETWORK("C.2.1c");

        private final String id;

        VisitType(String id) {
            this.id = id;
        }

        /** The item's id, e.g. {@code "C.2.1b"}. */
        public String id() {
            return id;
        }
    }

    /** Births under {@code strategy}. */
    public Answer<Count> births(MaternityStrategy strategy, Member line) {
        return answers.answer(EDITION.count(strategy.id(), "births").at(line));
    }

    /** C-sections as a share of the births under {@code strategy}. */
    public Answer<Share> cSectionRate(MaternityStrategy strategy, Member line) {
        return answers.answer(EDITION.share(strategy.id(), "cSectionRate").at(line));
    }

    /** C.1.B: the share of maternity dollars under contracts that reward fewer interventions. */
    public Answer<Share> rewardedSpendShare(Member line) {
        return answers.answer(EDITION.share("C.1.B.i", "spendShare").at(line));
    }

    /** C.1.B: the c-section rate under those contracts. */
    public Answer<Share> rewardedCSectionRate(Member line) {
        return answers.answer(EDITION.share("C.1.B.i", "cSectionRate").at(line));
    }

    /** C.2.1: visits of one type as a share of all outpatient mental-health visits. */
    public Answer<Share> visitShare(VisitType type, Member line) {
        return answers.answer(EDITION.share(type.id(), "share").at(line));
    }

    /** C.2.2: the share of physicians treating substance use disorder who hold the waiver. */
    public Answer<Share> waiveredPhysicianShare(Member line) {
        return answers.answer(EDITION.share("C.2.2", "share").at(line));
    }
}
