package dev.hpug.examples;

import dev.hpug.json.ReportJsonReader;
import dev.hpug.report.Report;
import dev.hpug.validation.ConsistentReport;
import dev.hpug.validation.Percent;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/**
 * A portal's form, validated as any other bean: {@code ReportUpload report.json 87.5} prints what is wrong with the report, or
 * with the share of members it is said to cover.
 */
public final class ReportUpload {

    /**
     * What the form holds.
     *
     * @param report the report that was uploaded
     * @param membersCovered the share of the plan's members it covers, in percent
     */
    public record Form(
            @ConsistentReport Report report, @Percent BigDecimal membersCovered) {}

    private ReportUpload() {}

    /** Prints a line for every violation. */
    public static void main(String[] args) throws IOException {
        Report report = ReportJsonReader.standard().read(Path.of(args[0])).report();
        Page out = Terminal.standardOutput();
        problems(new Form(report, new BigDecimal(args[1]))).forEach(out::line);
    }

    /** What is wrong with {@code form}, e.g. {@code "membersCovered: Must be a percentage from 0 to 100."} */
    static List<String> problems(Form form) {
        return Beans.problems(form);
    }
}
