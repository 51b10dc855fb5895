package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Findings;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import dev.hpug.rule.Submission;
import dev.hpug.xlsx.WorkbookReader;
import dev.hpug.xlsx.finding.CellRanges;
import dev.hpug.xlsx.testing.FormWorkbook;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingsViewTest {

    @Test
    void tellsManyAlikeTogetherWithEveryCell() {
        Submission blank =
                WorkbookReader.of(Edition.cpr2021()).read(FormWorkbook.blank().bytes());
        Findings findings = RuleSet.standard().check(blank);
        String cells = CellRanges.of(findings.all().stream()
                .flatMap(finding -> finding.locations().stream())
                .toList());

        String shown = shown(findings);

        assertThat(shown)
                .startsWith("Findings: no errors, %1$d warnings, no infos\n  warning answer.missing, %1$d times at\n"
                        .formatted(findings.all().size()))
                .contains("    … is blank.\n    → Fill it in");
        assertThat(shown.replaceAll("\\s+", " ")).contains(cells);
    }

    @Test
    void tellsUpToThreeOneByOne() {
        assertThat(shown(stray(3)).lines().filter(line -> line.startsWith("  info host.stray at P!A")))
                .hasSize(3);
        assertThat(shown(stray(4)))
                .contains("  info host.stray, 4 times at\n    P!A1:A4\n    The first: \"1\" is odd.\n");
    }

    private static Findings stray(int many) {
        List<Finding> found = IntStream.rangeClosed(1, many)
                .mapToObj(i -> Finding.of("host.stray", Severity.INFO, "\"" + i + "\" is odd.", "Clear it.")
                        .at("P!A" + i))
                .toList();
        Report report = Report.builder(Edition.cpr2021()).build();
        return RuleSet.standard()
                .without("answer.missing")
                .check(new Submission(report, cell -> Optional.empty(), List.of(), found));
    }

    private static String shown(Findings findings) {
        StringBuilder out = new StringBuilder();
        new FindingsView(findings).print(Page.plain(out));
        return out.toString();
    }
}
