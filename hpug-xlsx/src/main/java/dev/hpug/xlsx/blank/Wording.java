package dev.hpug.xlsx.blank;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Gate;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Membership;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Section;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of the report sheet that the catalogue does not have: heads and labels a reader looks for, and instructions. */
final class Wording {

    static final String TITLE = "Health Plan User Group Progress Report";
    static final String LINE_OF_BUSINESS = "Line of Business";
    static final String DATE = "Date";
    static final String PERIOD_AND_LINE = "Year and line of business";
    static final String QUESTION = "Question";
    static final String SPECIALTY = "Specialty";
    static final String DESIGNATION = "COE designated? (Y/N)";
    static final String COE_SHARE = "% of admissions that went to COE";
    static final String INCENTIVES_NOTE =
            "\u00b9 Any benefit, network or product that gives members a reason to choose a Center of Excellence.";
    static final String OTHER_SPECIALTY = "Other __________";
    static final String OTHER_STRATEGY = "Other (please describe)";
    static final String RECOMMENDED = "Recommended reporting period:";
    static final String ACTUAL = "Actual reporting period, where it differs (first and last day):";
    static final String GATES = "Before you start: these answers decide which sections apply.";
    static final String COLOURS = """
            Green: 100.0%, as it should be.
            Grey: off by no more than rounding explains.
            Amber: rounding alone would hardly do that.
            Red: cannot be; please look again.""";

    private static final DateTimeFormatter US_DATE = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT);
    private static final String TITLE_END = ": ";

    private Wording() {}

    /** {@code "Section D. Payment methods"}. */
    static String heading(Section section) {
        return section + ". " + section.title();
    }

    /** What a section asks of the plan. */
    static String instructions(Section section) {
        return switch (section.id()) {
            case "A" ->
                "Some providers' contracts keep their prices or quality from being published, or secure them a place in"
                        + " narrow networks and top tiers whether or not they earn it. Count the contracts with either"
                        + " clause, and say how much of your network and of your spending they concern.";
            case "B" ->
                "Of all admissions in a specialty, what share went to the facilities you designate as Centers of"
                        + " Excellence (COE)? Answer once for all commercial members, and once for those whose benefits"
                        + " or network give them a reason to go there.\u00b9";
            case "D" ->
                "For each line of business and year, how do all dollars paid to providers split over the ways of paying"
                        + " below? A program with several arrangements counts once, under the one that dominates. Round"
                        + " to one tenth of one percent; together the shares are 100 %. The totals at the end watch over"
                        + " that while you type.";
            case "E" -> "What your host asks beyond the standard report.";
            default -> "";
        };
    }

    static final String MATERNITY = """
            A. For each strategy, state the births it covers and what share of them were c-sections. Strategies overlap: \
            a birth that falls under two of them counts in both.
            B. State what share of the dollars paid to hospitals for maternity flows through contracts that reward fewer \
            unneeded interventions, whatever the strategy, and the c-section rate there.""";

    static final String BEHAVIORAL_HEALTH = """
            1. Split outpatient mental-health visits by where and how they took place: 1a, 1b and 1c are parts of one whole.
            2. Of the physicians in your network who treat substance use disorder, state what share may prescribe \
            medication-assisted treatment.""";

    /** {@code "Current"}. */
    static String period(Period period) {
        return switch (period) {
            case CURRENT -> "Current";
            case PRIOR -> "Prior";
        };
    }

    /** {@code "Prior Year Medicaid"}. */
    static String label(Period period, Member line) {
        return period(period) + " Year " + (line.equals(LineOfBusiness.COMMERCIAL) ? "Comm" : member(line));
    }

    static String member(Member member) {
        return Membership.AXIS.members().contains(member)
                ? head(member)
                : member.equals(LineOfBusiness.COMMERCIAL) ? "Commercial" : "Medicaid";
    }

    static String head(Member membership) {
        return membership.equals(Membership.ALL_COMMERCIAL)
                ? "All Commercial Membership"
                : "Members with incentives to use COE \u00b9";
    }

    /** {@code "Joint Replacement"} for {@code "joint-replacement"}. */
    static String specialty(String name) {
        return Arrays.stream(name.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** {@code "Current Year: 7/1/2019 - 6/30/2020"}. */
    static String statement(Period which, ReportingPeriod period) {
        return statement(which) + " " + text(period.start()) + " - " + text(period.end());
    }

    static String statement(Period which) {
        return period(which) + " Year:";
    }

    static String firstDay(Period which) {
        return "The first day of the " + which.id() + " period, if it is not the recommended one.";
    }

    static String lastDay(Period which) {
        return "The last day of the " + which.id() + " period, if it is not the recommended one.";
    }

    /** {@code "TOTAL: Section D"}. */
    static String total(Whole whole) {
        return "TOTAL: " + whole.title();
    }

    /** {@code "Total, prior"}: unlike a period label it begins with another word. */
    static String total(Period period) {
        return "Total, " + period.id();
    }

    /** What a gate asks, and which sections it opens. */
    static String question(Gate gate, Edition edition) {
        String sections = edition.metrics().stream()
                .map(Metric::section)
                .distinct()
                .filter(gate.sections()::contains)
                .map(Section::id)
                .collect(Collectors.joining(" and "));
        return gate.title() + " (section " + sections + ")";
    }

    private static String text(LocalDate date) {
        return US_DATE.format(date);
    }

    /** What the metrics of an item have in common: {@code "All maternity"} for its births and its c-section rate. */
    static String title(List<Metric<?>> item) {
        String first = asked(item).get(0).title();
        int end = first.indexOf(TITLE_END);
        boolean shared =
                end > 0 && item.stream().allMatch(metric -> metric.title().startsWith(first.substring(0, end)));
        return shared ? first.substring(0, end) : first;
    }

    /** What each quantity of an item means, under its head where there are several. */
    static String meaning(List<Metric<?>> item, List<AnswerColumn> columns) {
        List<Metric<?>> asked = asked(item);
        if (asked.size() == 1) {
            Metric<?> metric = asked.get(0);
            if (metric.isSupplemental()) {
                return metric.id();
            }
            return metric.denominator()
                    .map(whole -> "Numerator: " + metric.definition() + "\nDenominator: " + whole)
                    .orElse(metric.definition());
        }
        return asked.stream()
                .map(metric -> head(metric, columns)
                                .map(head -> head + TITLE_END)
                                .orElse("")
                        + metric.definition()
                        + metric.denominator().map(whole -> " \u00f7 " + whole).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static List<Metric<?>> asked(List<Metric<?>> item) {
        return item.stream()
                .filter(metric -> !metric.field().equals(Metric.LABEL_FIELD))
                .toList();
    }

    private static Optional<String> head(Metric<?> metric, List<AnswerColumn> columns) {
        return columns.stream()
                .filter(column -> column.holds(metric))
                .map(AnswerColumn::head)
                .findFirst();
    }
}
