package dev.hpug.xlsx.compare;

import dev.hpug.change.BoundedPercent;
import dev.hpug.change.FactChange;
import dev.hpug.change.Series;
import dev.hpug.change.YearChain;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Total;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.FactSet;
import dev.hpug.report.Report;
import dev.hpug.report.ReportInEdition;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** One plan's reports as a chain of years, with the answers that count for each year. */
final class PlanYears {

    private final List<Report> reports;
    private final YearChain chain;
    private final Map<Key<?>, Series<?>> series = new HashMap<>();
    private final List<FactSet> facts;

    PlanYears(List<Report> reports) {
        this.reports = List.copyOf(reports);
        this.chain = YearChain.of(this.reports);
        chain.series().forEach(one -> series.put(one.key(), one));
        this.facts = IntStream.range(0, years().size()).mapToObj(this::collect).toList();
    }

    private FactSet collect(int year) {
        FactSet.Builder answers = FactSet.builder();
        series.values().forEach(one -> put(one, year, answers));
        return answers.build();
    }

    private static <T extends FactValue> void put(Series<T> series, int year, FactSet.Builder answers) {
        answers.put(series.key(), series.years().get(year).answer());
    }

    List<Report> reports() {
        return reports;
    }

    /** The report of the last year. */
    Report last() {
        return reports.get(reports.size() - 1);
    }

    /** The last report's edition, whose metrics are shown. */
    Edition edition() {
        return last().edition();
    }

    /** Every year covered, oldest first; at least two. */
    List<ReportingPeriod> years() {
        return chain.years();
    }

    /** The answers that count for the year of that index. */
    FactSet facts(int year) {
        return facts.get(year);
    }

    /** Whether a report of that year was asked it. */
    boolean isAsked(Key<?> key, int year) {
        return series(key).years().get(year).isAsked();
    }

    private Series<?> series(Key<?> key) {
        return Objects.requireNonNull(series.get(key), key::toString);
    }

    /** A total in every year; empty for one in which a part is unknown. */
    List<Optional<BoundedPercent>> totals(Total total, Member... members) {
        return chain.totals(total, members);
    }

    /** What was said once, in the latest report whose current period is that year; blank where there is none. */
    Answer<?> standing(Key<?> key, int year) {
        Answer<?> said = Answer.blank();
        for (Report report : reports) {
            if (report.periods().current().equals(years().get(year))) {
                said = standing(key, report);
            }
        }
        return said;
    }

    private Answer<?> standing(Key<?> key, Report report) {
        Answer<?> blank = Answer.blank();
        return ReportInEdition.of(report, edition())
                .find(key)
                .<Answer<?>>map(own -> report.standing().answer(own))
                .orElse(blank);
    }

    /** The change of {@code key} from the last year but one to the last. */
    FactChange<?> lastStep(Key<?> key) {
        List<? extends FactChange<?>> steps = series(key).steps();
        return steps.get(steps.size() - 1);
    }

    /** The change of {@code key} from the first year to the last. */
    FactChange<?> sinceFirst(Key<?> key) {
        return series(key).since(years().get(0));
    }

    /** Whether there are more than two years, so that a change since the first says more than the last step. */
    boolean isLong() {
        return years().size() > 2;
    }
}
