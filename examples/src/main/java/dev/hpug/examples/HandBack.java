package dev.hpug.examples;

import dev.hpug.rule.Findings;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import dev.hpug.xlsx.mark.WorkbookMarker;
import java.util.List;
import java.util.Set;

/** Marks a returned workbook with what was found in it: {@code HandBack returned.xlsx --out marked.xlsx}. */
public final class HandBack {

    static final List<String> HELP = List.of(
            "HandBack [returned.xlsx] [--out marked.xlsx] [--edition file.json] [--help]",
            "",
            "Checks a returned workbook and marks every finding in it: a comment and a colour on its cell, and a list of",
            "all of them on a last sheet. Marks of an earlier run are replaced. Without a workbook it takes the sample.",
            "",
            "  --out marked.xlsx        the file to write",
            Editions.HELP);

    private static final Program PROGRAM = new Program(HELP, Set.of(Options.OUT, Editions.OPTION));

    private HandBack() {}

    /** Runs the program and ends with its exit code: 0 when the workbook was written, 2 when it could not be. */
    public static void main(String[] args) {
        System.exit(run(args, Terminal.standardOutput(), Terminal.standardError()));
    }

    static int run(String[] args, Page out, Page err) {
        return PROGRAM.run(args, out, err, options -> {
            OutputFile file = options.out("marked.xlsx");
            Input returned = options.workbook();
            Findings findings =
                    RuleSet.standard().check(returned.read(options.editions().workbooks()));
            byte[] workbook = returned.bytes();
            file.write(Progress.on(err)
                    .during(
                            "Marking " + file.path(),
                            () -> Editing.of(() -> WorkbookMarker.standard().mark(workbook, findings))));
            for (Severity severity : Severity.values()) {
                out.line(severity.id() + ": " + findings.of(severity).size());
            }
            out.line("Wrote " + file.path());
        });
    }
}
