package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.json.ReportJsonReader;
import dev.hpug.json.ReportJsonWriter;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Share;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invalid form is reported, the report and the field of it; {@link ModulePathTest} asks the same of named modules. */
class ReportUploadTest {

    static final List<String> FAULTS = List.of(
            "membersCovered: Must be a percentage from 0 to 100.",
            "report.current.C.2.2[commercial].share: C.2.2 Physicians waivered for medication-assisted treatment"
                    + " (commercial, current) is 104.0 %, and a share lies between 0 % and 100 %."
                    + " Check the decimal point and the percent sign.");

    /** A report in which one share cannot be. */
    static Path writeFaultyReport(Path folder) throws IOException {
        Path file = folder.resolve("report.json");
        ReportJsonWriter.indented().write(report("104.0"), file);
        return file;
    }

    private static Report report(String waivers) {
        Edition edition = Edition.cpr2021();
        return Report.builder(edition)
                .put(
                        FactRef.of(edition.share("C.2.2", "share").at(LineOfBusiness.COMMERCIAL), Period.CURRENT),
                        Share.ofPercent(waivers))
                .build();
    }

    @Test
    void whatIsInvalidIsReportedWithItsPlace(@TempDir Path folder) throws IOException {
        Report faulty =
                ReportJsonReader.standard().read(writeFaultyReport(folder)).report();

        assertThat(ReportUpload.problems(new ReportUpload.Form(faulty, new BigDecimal("104"))))
                .containsExactlyElementsOf(FAULTS);
    }

    @Test
    void aFormWithoutFaultsIsValid() {
        assertThat(ReportUpload.problems(new ReportUpload.Form(report("31.0"), new BigDecimal("87.5"))))
                .isEmpty();
    }
}
