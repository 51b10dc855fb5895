package dev.hpug.examples;

import dev.hpug.metric.Edition;
import dev.hpug.rollforward.RolledForward;
import dev.hpug.xlsx.fill.FilledWorkbook;
import dev.hpug.xlsx.fill.WorkbookRoller;
import java.util.List;
import java.util.Set;

/** Makes next period's workbook from a returned one: {@code RollForward returned.xlsx --out next-period.xlsx}. */
public final class RollForward {

    static final List<String> HELP = List.of(
            "RollForward [returned.xlsx] [--form blank.xlsx] [--out next-period.xlsx] [--help]",
            "",
            "Makes the workbook for the next period: current figures become prior ones and are locked, current cells are",
            "empty, periods move on by a year. Without a workbook it takes the sample.",
            "",
            "  --form blank.xlsx        the form to use, in place of the returned workbook itself",
            "  --out next-period.xlsx   the file to write");

    private static final Program PROGRAM = new Program(HELP, Set.of(Options.FORM, Options.OUT));
    private static final Edition EDITION = Edition.cpr2021();

    private RollForward() {}

    /** Runs the program and ends with its exit code: 0 when the workbook was written, 2 when it could not be. */
    public static void main(String[] args) {
        System.exit(run(args, Terminal.standardOutput(), Terminal.standardError()));
    }

    static int run(String[] args, Page out, Page err) {
        return PROGRAM.run(args, out, err, options -> {
            OutputFile file = options.out("next-period.xlsx");
            Input returned = options.workbook();
            RolledForward next = RolledForward.of(returned.report());
            byte[] into = options.form().orElse(returned).bytes();
            FilledWorkbook rolled = Progress.on(err)
                    .during(
                            "Making " + file.path(),
                            () -> Editing.of(() -> WorkbookRoller.of(EDITION).roll(into, next)));
            file.write(rolled.bytes());
            rolled.findings().forEach(finding -> out.line(finding.toString()));
            out.line("Wrote " + file.path() + " for " + next.report().periods().current());
        });
    }
}
