package dev.hpug.xlsx.compare;

import dev.hpug.form.MemberLabel;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Section;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.FactSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What metrics, members and periods are called in a table. */
final class Labels {

    private static final String CUT = "\u2026";

    private Labels() {}

    /** What the edition's form calls a member, or {@code "All commercial"} for {@code "all-commercial"}; empty where nothing is split. */
    static String member(Optional<Member> member, Edition edition) {
        return member.map(place -> member(place, edition)).orElse("");
    }

    private static String member(Member member, Edition edition) {
        return edition.form()
                .label(member.axis(), member.id())
                .map(MemberLabel::printed)
                .orElseGet(() -> capital(member.id().replace('-', ' ')));
    }

    /** {@code "D  Payment methods"}. */
    static String section(Section section) {
        return section.id() + "  " + section.title();
    }

    /** {@code title}, and whom it is about where that is split: {@code "Payment methods, Commercial"}. */
    static String of(String title, Optional<Member> member, Edition edition) {
        return member.map(place -> title + ", " + member(place, edition)).orElse(title);
    }

    /** Which of a metric's cells it is: {@code "Commercial, current"}; {@code "once"} where it is asked once and not split. */
    static String place(FactRef<?> cell, Edition edition) {
        Optional<String> member = cell.key().member().map(place -> member(place, edition));
        return Stream.of(member, Optional.of(cell.period().map(Period::id).orElse("once")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** {@code "2019-07 to 2020-06"} for whole months, else the days. */
    static String months(ReportingPeriod period) {
        return period.isWholeMonths()
                ? monthOf(period.start().toString()) + " to "
                        + monthOf(period.end().toString())
                : days(period);
    }

    /** {@code "2019-07-01 to 2020-06-30"}. */
    static String days(ReportingPeriod period) {
        return period.start() + " to " + period.end();
    }

    private static String monthOf(String isoDate) {
        return isoDate.substring(0, isoDate.lastIndexOf('-'));
    }

    /** A key's title, in which the plan's own name takes the place of "First other specialty" and its like. */
    static String title(Key<?> key, Edition edition, FactSet standing) {
        Metric<?> metric = key.metric();
        return edition.find(metric.id(), Metric.LABEL_FIELD)
                .filter(label -> !label.equals(metric))
                .flatMap(label -> standing.find(label.at()))
                .map(name -> name
                        + metric.title().substring(Math.max(0, metric.title().indexOf(':'))))
                .orElse(metric.title());
    }

    /** The dates for the narrow head of a column, on two lines. */
    static String head(ReportingPeriod period) {
        return months(period).replace(" to ", " to\n");
    }

    /** {@code name}, or as much of it as fits into {@code longest} characters with a sign that it was cut. */
    static String shortened(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int end = longest - CUT.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** {@code words} as a sentence or heading begins with them. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code words} as they stand within a sentence; as they are where they begin with an abbreviation. */
    static String uncapital(String words) {
        boolean isAbbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || isAbbreviation
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
