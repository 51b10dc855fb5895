package dev.hpug.cpr2021;

import static dev.hpug.cpr2021.PeriodAnswers.EDITION;

import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import java.util.Locale;

/**
 * Section B of one period: how much of a specialty's care went to Centers of Excellence. A view over a report; it
 * stores nothing. Designations are asked once and stand in {@link Report#standing()}.
 */
public final class SectionB {

    private final PeriodAnswers answers;

    private SectionB(PeriodAnswers answers) {
        this.answers = answers;
    }

    /** The section of {@code report} in one period. Each figure throws {@link NotAskedException} where its edition does not ask it. */
    public static SectionB of(Report report, Period period) {
        return new SectionB(PeriodAnswers.of(report, period));
    }

    /** The specialties section B asks about. */
    public enum Specialty {
        /** Weight-loss surgery. */
        BARIATRIC_SURGERY,
        /** Cancer. */
        CANCER_CARE,
        /** Heart procedures. */
        CARDIAC_PROCEDURE,
        /** Hips, knees and other joints. */
        JOINT_REPLACEMENT,
        /** Births. */
        MATERNITY,
        /** Backs and necks. */
        SPINE_SURGERY,
        /** Organ transplants. */
        TRANSPLANT,
        /** The first specialty the plan names itself. */
        OTHER_1,
        /** The second specialty the plan names itself. */
        OTHER_2,
        /** The third specialty the plan names itself. */
        OTHER_3;

        /** The item's id, e.g. {@code "B.spine-surgery"}. */
        public String id() {
            return "B." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The share of the specialty's admissions that went to Centers of Excellence, e.g. 61.0 % of transplants. */
    public Answer<Share> utilization(Specialty specialty, Member membership) {
        return answers.answer(EDITION.share(specialty.id(), "share").at(membership));
    }
}
