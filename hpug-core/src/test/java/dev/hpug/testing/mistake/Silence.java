package dev.hpug.testing.mistake;

import dev.hpug.report.Report;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import dev.hpug.testing.defect.Implied;
import dev.hpug.testing.honest.HonestReport;
import dev.hpug.testing.honest.HonestReports;
import dev.hpug.testing.honest.PrintedAs;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How many mistakes of one kind pass in silence: without an error or warning that the honest report did not have.
 *
 * @param mistake the kind
 * @param planted in how many reports it was made
 * @param silent in how many of them nothing was said
 * @param silentWithLast in how many of them nothing was said although last year's report was given
 */
public record Silence(Mistake mistake, int planted, int silent, int silentWithLast) {

    /** A kind with a place in fewer reports than one of so many is not looked for any longer. */
    private static final int SEEDS_A_REPORT = 10;

    /** The silence of the standard rules over the first {@code reports} seeds whose report has a place for it. */
    public static Silence of(Mistake mistake, PrintedAs as, int reports) {
        PrintedAs printed = as.by(mistake.shape());
        int planted = 0;
        int silent = 0;
        int silentWithLast = 0;
        for (long seed = 0; planted < reports && seed < (long) reports * SEEDS_A_REPORT; seed++) {
            Optional<PlantedMistake> found = mistake.plant(HonestReports.of(printed, seed), seed);
            if (found.isPresent()) {
                planted++;
                silent += isSilent(found.get(), HonestReport.rules()) ? 1 : 0;
                silentWithLast += isSilent(found.get(), found.get().honest().rulesWithLast()) ? 1 : 0;
            }
        }
        return new Silence(mistake, planted, silent, silentWithLast);
    }

    private static boolean isSilent(PlantedMistake planted, RuleSet rules) {
        return alarms(rules, planted.honest().report()).containsAll(alarms(rules, planted.report()));
    }

    private static Set<Implied> alarms(RuleSet rules, Report report) {
        return rules.check(report).all().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Implied::of)
                .collect(Collectors.toSet());
    }

    /** The share that passed, in percent. */
    public double percent() {
        return 100.0 * silent / planted;
    }

    /** The share that passed although last year's report was given, in percent. */
    public double percentWithLast() {
        return 100.0 * silentWithLast / planted;
    }

    /** The mean over the kinds that had a place at all, in percent. */
    public static double mean(List<Silence> kinds, ToDoubleFunction<Silence> percent) {
        return kinds.stream()
                .filter(kind -> kind.planted > 0)
                .mapToDouble(percent)
                .average()
                .orElse(0);
    }

    /** One line a kind, in tenths and in whole percents, with the mean below. */
    public static String table(String title, List<Silence> inTenths, List<Silence> inWholes) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-56s %28s   %28s%n%-56s %8s %9s %9s   %8s %9s %9s%n",
                "",
                "in full tenths",
                "in whole percents",
                title,
                "planted",
                "silent %",
                "with last",
                "planted",
                "silent %",
                "with last"));
        for (int kind = 0; kind < inTenths.size(); kind++) {
            table.append(String.format(Locale.ROOT, "%-56s ", inTenths.get(kind).mistake))
                    .append(inTenths.get(kind).columns())
                    .append("   ")
                    .append(inWholes.get(kind).columns())
                    .append('\n');
        }
        return table.append(String.format(
                        Locale.ROOT,
                        "%-56s %8s %9.1f %9.1f   %8s %9.1f %9.1f%n",
                        "mean",
                        "",
                        mean(inTenths, Silence::percent),
                        mean(inTenths, Silence::percentWithLast),
                        "",
                        mean(inWholes, Silence::percent),
                        mean(inWholes, Silence::percentWithLast)))
                .toString();
    }

    private String columns() {
        return planted == 0
                ? String.format(Locale.ROOT, "%8d %9s %9s", planted, "-", "-")
                : String.format(Locale.ROOT, "%8d %9.1f %9.1f", planted, percent(), percentWithLast());
    }
}
