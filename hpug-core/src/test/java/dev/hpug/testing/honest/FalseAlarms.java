package dev.hpug.testing.honest;

import dev.hpug.rule.Finding;
import dev.hpug.rule.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * How often honest reports are accused: the share of reports with any error and with any warning, last year's report given,
 * and the rules that found them.
 *
 * @param as how the reports are printed
 * @param reports how many there were
 * @param withErrors how many of them had an error
 * @param withWarnings how many of them had a warning
 * @param byRule in how many of them each rule found an error or a warning, by severity and id
 */
public record FalseAlarms(PrintedAs as, int reports, long withErrors, long withWarnings, Map<String, Long> byRule) {

    /** The false alarms of the standard rules in the reports of the first seeds. */
    public static FalseAlarms of(PrintedAs as, int reports) {
        Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        Map<String, Long> byRule = new TreeMap<>();
        LongStream.range(0, reports)
                .mapToObj(seed -> HonestReports.of(as, seed))
                .map(honest -> honest.rulesWithLast().check(honest.report()).all().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .collect(Collectors.toMap(FalseAlarms::name, Finding::severity, (one, other) -> one)))
                .forEach(alarms -> {
                    alarms.keySet().forEach(rule -> byRule.merge(rule, 1L, Long::sum));
                    alarms.values().stream().distinct().forEach(severity -> bySeverity.merge(severity, 1L, Long::sum));
                });
        return new FalseAlarms(
                as,
                reports,
                bySeverity.getOrDefault(Severity.ERROR, 0L),
                bySeverity.getOrDefault(Severity.WARNING, 0L),
                byRule);
    }

    private static String name(Finding finding) {
        return finding.severity().id() + " " + finding.rule();
    }

    /** The share of reports with an error, in percent. */
    public double errors() {
        return 100.0 * withErrors / reports;
    }

    /** The share of reports with a warning, in percent. */
    public double warnings() {
        return 100.0 * withWarnings / reports;
    }

    /** One line a way of printing, with a head. */
    public static String table(List<FalseAlarms> rows) {
        return String.format(
                        Locale.ROOT,
                        "%-40s %8s %8s %8s  rules, in %% of the reports%n",
                        "printed as",
                        "reports",
                        "errors %",
                        "warned %")
                + rows.stream().map(FalseAlarms::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The row of the table. */
    @Override
    public String toString() {
        String rules = byRule.entrySet().stream()
                .map(rule -> String.format(Locale.ROOT, "%s %.2f", rule.getKey(), 100.0 * rule.getValue() / reports))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%-40s %8d %8.2f %8.2f  %s", as, reports, errors(), warnings(), rules)
                .stripTrailing();
    }
}
