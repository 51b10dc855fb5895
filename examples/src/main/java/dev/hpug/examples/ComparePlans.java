package dev.hpug.examples;

import dev.hpug.comparison.Comparison;
import dev.hpug.report.Report;
import dev.hpug.xlsx.compare.MeetingWorkbook;
import java.util.List;

/**
 * Writes the workbook for a meeting: {@code ComparePlans evergreen.xlsx pine.xlsx --out meeting.xlsx} puts two plans side by
 * side, and one workbook alone is shown over its years. Without any it takes the sample that is shipped beside it.
 *
 * <p>Exit code 0: written; 2: something could not be read, compared or written.
 */
public final class ComparePlans {

    static final int WRITTEN = 0;
    static final int UNUSABLE = 2;

    private ComparePlans() {}

    /** Runs the program and ends with its exit code; {@code --help} tells the arguments. */
    public static void main(String[] args) {
        System.exit(run(args, Terminal.standardOutput(), Terminal.standardError()));
    }

    /** Runs the program, printing to {@code out} and a refusal to {@code err}; returns the exit code. */
    static int run(String[] args, Page out, Page err) {
        try {
            ComparedFiles files = ComparedFiles.parse(args);
            if (files.help()) {
                ComparedFiles.HELP.forEach(out::line);
                return WRITTEN;
            }
            Progress.on(err).during("Comparing " + files.names(), () -> {
                files.write(meeting(files.read()).bytes());
                return files.out();
            });
            out.line("Compared " + files.names() + " in " + files.out());
            return WRITTEN;
        } catch (RefusalException refusal) {
            err.line("ComparePlans: " + refusal.getMessage());
            return UNUSABLE;
        }
    }

    private static MeetingWorkbook meeting(List<Report> reports) throws RefusalException {
        try {
            return reports.size() == 1
                    ? MeetingWorkbook.ofYears(reports)
                    : MeetingWorkbook.ofPlans(Comparison.of(reports));
        } catch (IllegalArgumentException e) {
            throw new RefusalException(e.getMessage() + ". Give workbooks of different plans.", e);
        }
    }
}
