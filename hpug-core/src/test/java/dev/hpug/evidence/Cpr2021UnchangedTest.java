package dev.hpug.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.change.Changes;
import dev.hpug.report.Report;
import dev.hpug.rule.Findings;
import dev.hpug.rule.RuleSet;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.testing.RandomReports;
import dev.hpug.testing.honest.HonestReport;
import dev.hpug.testing.honest.HonestReports;
import dev.hpug.testing.honest.PrintedAs;
import dev.hpug.testing.mistake.Mistake;
import dev.hpug.testing.mistake.Mistakes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/**
 * The answers about reports of cpr-2021 are those that were given before editions became data: facts, findings, changes and progress
 * of many reports, each as a checksum of everything but wordings. Rewritten, where an answer is meant to change, with
 * {@code -Dhpug.golden=write}.
 */
class Cpr2021UnchangedTest {

    private static final int PERCENT_FILLED = 70;
    private static final String KEPT = "cpr-2021-answers.txt";

    @Test
    void everyAnswerIsAsItWas() throws IOException {
        List<String> lines = lines();
        if ("write".equals(System.getProperty("hpug.golden"))) {
            Files.write(Path.of("src/test/resources/dev/hpug/evidence", KEPT), lines);
        }
        try (InputStream kept = Cpr2021UnchangedTest.class.getResourceAsStream(KEPT)) {
            assertThat(kept).isNotNull();
            assertThat(lines)
                    .containsExactlyElementsOf(new String(kept.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (long seed = 0; seed < 60; seed++) {
            lines.add(line("consistent " + seed, ConsistentReports.of(seed), RuleSet.standard()));
            lines.add(line("random " + seed, RandomReports.standard(seed, PERCENT_FILLED), RuleSet.standard()));
        }
        for (PrintedAs as : PrintedAs.all()) {
            for (long seed = 0; seed < 3; seed++) {
                HonestReport honest = HonestReports.of(as, seed);
                lines.add(line(as + " " + seed, honest.report(), honest.rulesWithLast()));
            }
        }
        for (Mistake mistake : Mistakes.all()) {
            HonestReport honest = HonestReports.of(PrintedAs.TENTHS.by(mistake.shape()), 1);
            mistake.plant(honest, 1)
                    .ifPresent(planted -> lines.add(line(mistake.name(), planted.report(), honest.rulesWithLast())));
        }
        return lines;
    }

    private static String line(String name, Report report, RuleSet rules) {
        return name + ": facts " + checksum(facts(report)) + ", findings " + checksum(findings(rules.check(report)))
                + ", changes " + checksum(changes(report));
    }

    private static String facts(Report report) {
        return report.edition().cells().stream()
                .map(cell -> cell + " = " + report.answer(cell))
                .collect(Collectors.joining("\n"));
    }

    private static String findings(Findings findings) {
        return findings.all().stream()
                .map(finding -> finding.severity() + " " + finding.rule() + " " + finding.cells())
                .collect(Collectors.joining("\n"));
    }

    private static String changes(Report report) {
        return Changes.of(report).facts().stream()
                .map(change -> change.key() + " " + change.change() + " " + change.gap() + " " + change.progress())
                .collect(Collectors.joining("\n"));
    }

    private static String checksum(String answers) {
        CRC32 sum = new CRC32();
        sum.update(answers.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
