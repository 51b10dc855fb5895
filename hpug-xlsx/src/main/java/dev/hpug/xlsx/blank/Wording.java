package dev.hpug.xlsx.blank;

import dev.hpug.form.Form;
import dev.hpug.form.MemberLabel;
import dev.hpug.form.PeriodLabel;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Section;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of the report sheet that the catalogue does not have: heads and labels a reader looks for, and instructions. */
final class Wording {

    static final String TITLE = "Health Plan User Group Progress Report";
    static final String DATE = "Date";
    static final String QUESTION = "Question";
    static final String OWN_NAME = "Other (please describe)";
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
    private static final int USUAL_DECIMAL_PLACES = 1;

    private Wording() {}

    /** {@code "Section D. Payment methods"}. */
    static String heading(Form form, Section section) {
        return "Section " + form.section(section.id()).code() + ". " + section.title();
    }

    /** {@code "Current"}. */
    static String period(Form form, Period period) {
        return form.periods().stream()
                .filter(label -> label.period() == period)
                .map(PeriodLabel::printed)
                .findFirst()
                .orElseGet(() -> inWords(period.id()));
    }

    /** {@code "Prior Year Medicaid"}. */
    static String label(Form form, Period period, Member line) {
        String member =
                form.label(line.axis(), line.id()).map(MemberLabel::inLabels).orElseGet(() -> inWords(line.id()));
        return period(form, period) + " Year " + member;
    }

    /** {@code "Commercial"}. */
    static String member(Form form, Member member) {
        return form.label(member.axis(), member.id()).map(MemberLabel::printed).orElseGet(() -> inWords(member.id()));
    }

    /** {@code "Medicare advantage"} for the id {@code "medicare-advantage"}. */
    static String inWords(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What stands above figures of that type which have no head in the form. */
    static String ownHead(ValueType type) {
        return switch (type) {
            case COUNT, DOLLARS -> "#";
            case SHARE -> "%";
            case YES_NO -> "Y/N";
            case TEXT -> "In words";
        };
    }

    /** The decimal places of a percent that shares are asked to be printed to. */
    static int decimalPlaces(List<Key<Share>> parts) {
        return parts.stream()
                .flatMapToInt(key -> key.metric().askedDecimalPlaces().stream())
                .min()
                .orElse(USUAL_DECIMAL_PLACES);
    }

    /** {@code "Current Year: 7/1/2019 - 6/30/2020"}. */
    static String statement(Form form, Period which, ReportingPeriod period) {
        return statement(form, which) + " " + text(period.start()) + " - " + text(period.end());
    }

    static String statement(Form form, Period which) {
        return period(form, which) + " Year:";
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
                .map(section -> edition.form().section(section.id()).code())
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
            if (metric.definition().equals(metric.title())
                    && metric.denominator().isEmpty()) {
                return metric.id() + precision(metric);
            }
            return metric.denominator()
                            .map(whole -> "Numerator: " + metric.definition() + "\nDenominator: " + whole)
                            .orElse(metric.definition())
                    + precision(metric);
        }
        return asked.stream()
                .map(metric -> head(metric, columns)
                                .map(head -> head + TITLE_END)
                                .orElse("")
                        + metric.definition()
                        + metric.denominator().map(whole -> " \u00f7 " + whole).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    /** How a host asks a share of its own to be rounded; of others the form says it above them. */
    private static String precision(Metric<?> metric) {
        return metric.isSupplemental() && metric.askedDecimalPlaces().isPresent()
                ? switch (metric.askedDecimalPlaces().getAsInt()) {
                    case 0 -> "\nRound to whole percents.";
                    case 1 -> "\nRound to one tenth of one percent.";
                    default -> "\nRound to one hundredth of one percent.";
                }
                : "";
    }

    private static List<Metric<?>> asked(List<Metric<?>> item) {
        return item.stream()
                .filter(metric -> !metric.field().equals(Metric.LABEL_FIELD))
                .toList();
    }

    private static Optional<String> head(Metric<?> metric, List<AnswerColumn> columns) {
        return columns.stream()
                .filter(column -> column.asked().fields().contains(metric.field()))
                .map(AnswerColumn::head)
                .findFirst();
    }
}
