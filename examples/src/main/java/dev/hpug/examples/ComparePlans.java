package dev.hpug.examples;

import dev.hpug.comparison.Comparison;
import dev.hpug.report.Report;
import dev.hpug.xlsx.compare.MeetingWorkbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the workbook for a meeting: {@code ComparePlans evergreen.xlsx pine.xlsx --out meeting.xlsx}. */
public final class ComparePlans {

    static final List<String> HELP = List.of(
            "ComparePlans [workbook.xlsx ...] [--out comparison.xlsx] [--edition file.json] [--help]",
            "",
            "Writes a workbook for a meeting: a scorecard, a table per section, charts, and notes of what is left out.",
            "Several workbooks are plans side by side; one is shown over its years; without any it is the shipped sample.",
            "",
            "  --out comparison.xlsx    the file to write",
            Editions.HELP);

    private static final Program PROGRAM = new Program(HELP, Set.of(Options.OUT, Editions.OPTION));

    private ComparePlans() {}

    /** Runs the program and ends with its exit code: 0 when the workbook was written, 2 when it could not be. */
    public static void main(String[] args) {
        System.exit(run(args, Terminal.standardOutput(), Terminal.standardError()));
    }

    static int run(String[] args, Page out, Page err) {
        return PROGRAM.run(args, out, err, options -> {
            OutputFile file = options.out("comparison.xlsx");
            List<Input> inputs = options.workbooks();
            List<Report> reports = reports(inputs, options.editions());
            String names = inputs.stream().map(Input::name).collect(Collectors.joining(", "));
            file.write(Progress.on(err)
                    .during("Comparing " + names, () -> meeting(reports).bytes()));
            out.line("Compared " + names + " in " + file.path());
        });
    }

    private static List<Report> reports(List<Input> inputs, Editions editions) throws RefusalException {
        List<Report> reports = new ArrayList<>();
        for (Input input : inputs) {
            Report report = input.report(editions);
            String plan = report.plan().orElseGet(input::name);
            reports.add(report.toBuilder().plan(plan).build());
        }
        return reports;
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
