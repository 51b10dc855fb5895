package dev.hpug.examples;

import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.Report;
import dev.hpug.rollforward.RolledForward;
import dev.hpug.xlsx.fill.FilledWorkbook;
import dev.hpug.xlsx.fill.WorkbookRoller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes next period's workbook from returned ones: {@code RollForward returned.xlsx --out next-period.xlsx}, or, a quarter
 * later, {@code RollForward a-year-ago.xlsx last.xlsx --from 2020-10-01}.
 */
public final class RollForward {

    static final List<String> HELP = List.of(
            "RollForward [returned.xlsx ...] [--from 2020-07-01] [--form blank.xlsx] [--out next-period.xlsx]"
                    + " [--edition file.json] [--help]",
            "",
            "Makes the workbook for the next period: what was reported for its prior months, in any of the returned workbooks,",
            "stands there and is locked; current cells are empty. The workbook returned last comes last. Without one it takes",
            "the sample.",
            "",
            "  --from 2020-07-01        the first day of the next 12 months; the day after the last report, unless told otherwise",
            "  --form blank.xlsx        the form to use, in place of the workbook returned last",
            "  --out next-period.xlsx   the file to write",
            Editions.HELP);

    private static final Program PROGRAM =
            new Program(HELP, Set.of(Options.FROM, Options.FORM, Options.OUT, Editions.OPTION));

    private RollForward() {}

    /** Runs the program and ends with its exit code: 0 when the workbook was written, 2 when it could not be. */
    public static void main(String[] args) {
        System.exit(run(args, Terminal.standardOutput(), Terminal.standardError()));
    }

    static int run(String[] args, Page out, Page err) {
        return PROGRAM.run(args, out, err, options -> {
            OutputFile file = options.out("next-period.xlsx");
            List<Input> returned = options.workbooks();
            Editions editions = options.editions();
            List<Report> history = new ArrayList<>();
            for (Input workbook : returned) {
                history.add(workbook.report(editions));
            }
            RolledForward next = RolledForward.of(history, window(options, history.get(history.size() - 1)));
            byte[] into =
                    options.form().orElse(returned.get(returned.size() - 1)).bytes();
            FilledWorkbook rolled = Progress.on(err)
                    .during(
                            "Making " + file.path(),
                            () -> Editing.of(() ->
                                    WorkbookRoller.of(next.report().edition()).roll(into, next)));
            file.write(rolled.bytes());
            rolled.findings().forEach(finding -> out.line(finding.toString()));
            out.line("Wrote " + file.path() + " for " + next.report().periods().current());
        });
    }

    private static ReportingPeriod window(Options options, Report last) throws RefusalException {
        Optional<ReportingPeriod> from = options.from();
        try {
            return from.orElseGet(() -> last.periods().current().following());
        } catch (IllegalArgumentException e) {
            throw new RefusalException(e.getMessage() + ". State the next period with " + Options.FROM + ".", e);
        }
    }
}
