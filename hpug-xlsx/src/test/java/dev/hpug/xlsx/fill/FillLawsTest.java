package dev.hpug.xlsx.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.testing.HpugDomain;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import dev.hpug.xlsx.blank.BlankForm;
import dev.hpug.xlsx.testing.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** What is filled in reads back as it was, and what does not is named; {@code -Dhpug.fills} says for how many reports. */
class FillLawsTest {

    private static final int REPORTS = Integer.getInteger("hpug.fills", 100);

    private static final byte[] BLANK = BlankForm.of(Edition.cpr2021()).bytes();
    private static final WorkbookFiller FILLER = WorkbookFiller.of(Edition.cpr2021());

    @Test
    void consistentReportsComeBackFromOurBlank() {
        for (long seed = 0; seed < REPORTS; seed++) {
            Report report = ConsistentReports.of(seed);

            FilledWorkbook filled = FILLER.fill(BLANK, report);

            assertThat(filled.findings()).as("seed %d", seed).isEmpty();
            Reading.of(filled.bytes()).isExactly(report);
        }
    }

    @Test
    void consistentReportsComeBackFromThePublishedForm() throws IOException {
        String folder = System.getProperty("hpug.published", "");
        assumeTrue(!folder.isEmpty(), "-Dhpug.published names no folder");
        byte[] published = Files.readAllBytes(Path.of(folder, "blank-2021.xlsx"));
        for (long seed = 0; seed < REPORTS; seed++) {
            Report report = ConsistentReports.of(seed);

            FilledWorkbook filled = FILLER.fill(published, report);

            assertThat(filled.findings())
                    .as("seed %d", seed)
                    .extracting(Finding::rule)
                    .containsOnly("fill.no-place");
            Reading read = Reading.of(filled.bytes());
            assertThat(read.found()).isEmpty();
            assertThat(withNames(read.report(), report)).isEqualTo(report);
        }
    }

    /** The published form has no cell for the names of plan and host. */
    private static Report withNames(Report read, Report wanted) {
        return read.toBuilder()
                .plan(wanted.plan().orElseThrow())
                .host(wanted.host().orElseThrow())
                .build();
    }

    @Property(tries = 100)
    @Domain(HpugDomain.class)
    void anyReportComesBackOrIsNamed(@ForAll Report report) {
        FilledWorkbook filled = FILLER.fill(BLANK, report);

        Report read = Reading.of(filled.bytes()).report();
        Set<Optional<FactRef<?>>> named =
                filled.findings().stream().map(Finding::cell).collect(Collectors.toSet());
        for (FactRef<?> fact : report.edition().cells()) {
            if (!named.contains(Optional.<FactRef<?>>of(fact))) {
                assertThat(withoutUnsaidWords(printed(read.answer(fact)), report.answer(fact)))
                        .as(fact.toString())
                        .isEqualTo(printed(report.answer(fact)));
            }
        }
    }

    private static Answer<?> printed(Answer<?> answer) {
        return answer.value().isPresent() && answer.value().get() instanceof Share share
                ? Answer.given(CellWriter.asPrinted(share))
                : answer;
    }

    /** An absence without words of its own is written in hpug's, which are then read as its words. */
    private static Answer<?> withoutUnsaidWords(Answer<?> read, Answer<?> wanted) {
        return read instanceof Answer.Absent<?> absent
                        && wanted instanceof Answer.Absent<?> said
                        && said.note().isEmpty()
                ? Answer.absent(absent.reason())
                : read;
    }
}
