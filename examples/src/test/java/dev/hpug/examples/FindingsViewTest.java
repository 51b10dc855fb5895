package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Findings;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import dev.hpug.rule.Submission;
import dev.hpug.value.Share;
import dev.hpug.xlsx.WorkbookReader;
import dev.hpug.xlsx.finding.CellRanges;
import dev.hpug.xlsx.testing.FormWorkbook;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingsViewTest {

    private static final Edition EDITION = Edition.cpr2021();

    @Test
    void tellsManyAlikeTogetherWithEveryCell() {
        ReportBuilder full = SampleReport.make().toBuilder();
        for (String field : List.of("spendShare", "cSectionRate")) {
            full.put(
                    FactRef.of(EDITION.share("C.1.B.i", field).at(LineOfBusiness.MEDICAID), Period.PRIOR),
                    Share.ofPercent("31.2"));
        }
        FormWorkbook form = FormWorkbook.blank().fill(full.build());
        for (int number = 1; number <= 5; number++) {
            form.set(
                    FactRef.of(EDITION.share("D." + number, "share").at(LineOfBusiness.COMMERCIAL), Period.CURRENT),
                    "");
        }
        Findings findings = RuleSet.standard()
                .check(WorkbookReader.of(EDITION).read(form.recalculate().bytes()));

        assertThat(shown(findings))
                .startsWith("Findings: no errors, 5 warnings, no infos\n  warning answer.missing, 5 times at\n    "
                        + places(findings))
                .contains("    … is blank.\n    → Fill it in");
    }

    @Test
    void tellsOneReasonWithEveryCell() {
        Submission blank = WorkbookReader.of(EDITION).read(FormWorkbook.blank().bytes());
        Findings findings = RuleSet.standard().check(blank);

        String shown = shown(findings);

        assertThat(shown).startsWith("Findings: no errors, 1 warning, no infos\n  warning answer.missing at\n");
        assertThat(shown.replaceAll("\\s+", " ")).contains(places(findings));
        assertThat(findings.all().get(0).locations()).hasSizeGreaterThan(100);
    }

    private static String places(Findings findings) {
        return CellRanges.of(findings.all().stream()
                .flatMap(finding -> finding.locations().stream())
                .toList());
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
        Report report = Report.builder(EDITION).build();
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
