package dev.hpug.examples;

import dev.hpug.change.Changes;
import dev.hpug.rule.Findings;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Submission;

/**
 * Reads a returned workbook, checks it, compares its two years, and writes it as JSON: {@code QuickStart returned.xlsx --json
 * report.json}. Without a workbook it reads the sample that is shipped beside it.
 *
 * <p>Exit code 0: no finding of severity error; 1: at least one; 2: nothing could be read or written.
 */
public final class QuickStart {

    static final int CLEAN = 0;
    static final int ERRORS_FOUND = 1;
    static final int UNUSABLE = 2;

    private QuickStart() {}

    /** Runs the program and ends with its exit code; {@code --help} tells the arguments. */
    public static void main(String[] args) {
        System.exit(run(args, Terminal.standardOutput(), Terminal.standardError()));
    }

    /** Runs the program, printing to {@code out} and a refusal to {@code err}; returns the exit code. */
    static int run(String[] args, Page out, Page err) {
        try {
            Arguments arguments = Arguments.parse(args);
            if (arguments.help()) {
                Arguments.HELP.forEach(out::line);
                return CLEAN;
            }
            return readAndShow(arguments, out);
        } catch (RefusalException refusal) {
            err.line("QuickStart: " + refusal.getMessage());
            return UNUSABLE;
        }
    }

    private static int readAndShow(Arguments arguments, Page out) throws RefusalException {
        Submission submission = arguments.input().read(arguments.editions().workbooks());
        Findings findings = RuleSet.standard().check(submission);
        if (arguments.json().isPresent()) {
            arguments.json().get().write(submission.report());
        }
        if (arguments.facts()) {
            Csv.print(submission.report().facts(), out);
        } else {
            Changes changes = Changes.of(submission.report(), submission.printing());
            new Screen(arguments, submission, findings, changes).print(out);
        }
        return findings.hasErrors() ? ERRORS_FOUND : CLEAN;
    }
}
