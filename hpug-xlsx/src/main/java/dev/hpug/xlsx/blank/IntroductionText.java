package dev.hpug.xlsx.blank;

import dev.hpug.metric.Edition;
import dev.hpug.value.AbsenceReason;
import dev.hpug.xlsx.interpret.Absences;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of the introduction. */
final class IntroductionText {

    static final String PURPOSE =
            "Once a year a health plan tells the purchasers it serves how far it has moved towards"
                    + " paying for value. Every plan answers the same questions, for the latest twelve months and for the twelve"
                    + " before, so that at the meeting the talk can be about what changed and what comes next.";
    static final String DUE = "One week before the meeting";
    static final String NO_CONTACT = "Your host";
    static final String NO_FIGURE =
            "An empty cell says that you have not answered yet. Where there is no figure to give, type one of these.";

    /** A step of the instructions, or what belongs to one, which has a dot for a number. */
    record Step(String number, String text) {

        private static Step part(String text) {
            return new Step("\u2022", text);
        }
    }

    private IntroductionText() {}

    /** How to fill in the form of an edition. */
    static List<Step> steps(Edition edition) {
        String firstSection = edition.metrics().stream()
                .map(metric -> edition.form().section(metric.section().id()).code())
                .findFirst()
                .orElse("");
        return List.of(
                new Step(
                        "1",
                        "Answer on the sheet \"" + ReportSheet.NAME
                                + "\". Cells to fill in are tinted yellow; all others"
                                + " are locked, so that a slip of the hand changes nothing."),
                Step.part(
                        "\"Current\" is the latest twelve months you have data for, \"Prior\" the twelve months before. If"
                                + " yours are not those recommended, state their first and last days at the top."),
                Step.part("The questions before section " + firstSection
                        + " decide which sections apply; one that does not turns grey and is"
                        + " left empty. All other sections are answered whole: no question is left out."),
                Step.part(
                        "Type percentages with their sign, as in 12.3%. A cell that refuses what you type says what it"
                                + " takes."),
                Step.part("Totals are worked out while you type, and their colour says whether they can be right."),
                new Step(
                        "2",
                        "Name the plan above, and send this file by the day it is due, with whatever explains your"
                                + " figures. Please keep it an Excel workbook, with its sheets, codes and labels as they are."));
    }

    static String edition(Edition edition) {
        return "Edition " + edition.id();
    }

    /** The words that may stand in place of a number, and when to use them. */
    static Map<String, String> absences() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (AbsenceReason reason : AbsenceReason.values()) {
            meanings.put(Absences.words(reason), meaning(reason));
        }
        meanings.put(InputRule.SMALL_COUNT, "A count from 1 to 10, kept back because it could point to persons.");
        return meanings;
    }

    private static String meaning(AbsenceReason reason) {
        return switch (reason) {
            case NOT_APPLICABLE -> "The question does not concern the plan, as Medicaid where it has no such members.";
            case NOT_TRACKED -> "It concerns the plan, but the plan has no record of it.";
            case SUPPRESSED -> "There is a figure, but it is kept back for privacy.";
            case ZERO_DENOMINATOR -> "There was nothing to take a share of, as a c-section rate without births.";
        };
    }
}
