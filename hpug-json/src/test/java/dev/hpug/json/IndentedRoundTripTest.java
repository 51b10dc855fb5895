package dev.hpug.json;

import dev.hpug.report.Report;
import dev.hpug.rule.Submission;
import dev.hpug.testing.ReportArbitraries;
import dev.hpug.testing.laws.ReportFormatLaws;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

class IndentedRoundTripTest implements ReportFormatLaws {

    @Override
    @Provide
    public Arbitrary<Report> anyReport() {
        return ReportArbitraries.reportsOfAnyEdition();
    }

    @Override
    public byte[] write(Report report) {
        return ReportJsonWriter.indented().toBytes(report);
    }

    @Override
    public Submission read(byte[] document) {
        return ReportJsonReader.standard().read(document);
    }
}
