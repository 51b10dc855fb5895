package dev.hpug.examples;

import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import dev.hpug.xlsx.blank.BlankForm;
import dev.hpug.xlsx.fill.FilledWorkbook;
import dev.hpug.xlsx.fill.WorkbookFiller;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a report in JSON into a workbook: {@code FillWorkbook report.json --form form.xlsx --out filled.xlsx}. */
public final class FillWorkbook {

    static final List<String> HELP = List.of(
            "FillWorkbook [report.json] [--form form.xlsx] [--out filled-2021.xlsx] [--edition file.json] [--help]",
            "",
            "Puts a report into a workbook, keeps all else in it, and names what does not fit.",
            "Without a report it takes that of the sample; without a form, hpug's own blank.",
            "",
            "  --form form.xlsx         the workbook to fill; it is not changed itself",
            "  --out filled-2021.xlsx   the file to write",
            Editions.HELP);

    private static final Program PROGRAM = new Program(HELP, Set.of(Options.FORM, Options.OUT, Editions.OPTION));

    private FillWorkbook() {}

    /** Runs the program and ends with its exit code: 0 when the workbook was written, 2 when it could not be. */
    public static void main(String[] args) {
        System.exit(run(args, Terminal.standardOutput(), Terminal.standardError()));
    }

    static int run(String[] args, Page out, Page err) {
        return PROGRAM.run(args, out, err, options -> {
            OutputFile file = options.out("filled-2021.xlsx");
            Optional<Path> json = options.onlyFile();
            Editions editions = options.editions();
            Report report = json.isPresent()
                    ? new JsonFile(json.get()).read(editions)
                    : Input.sample().report();
            Edition edition = report.edition();
            Optional<Input> own = options.form();
            byte[] form = own.isPresent()
                    ? own.get().bytes()
                    : BlankForm.of(edition).periods(report.periods()).bytes();
            FilledWorkbook filled = Progress.on(err)
                    .during(
                            "Filling " + file.path(),
                            () -> Editing.of(() -> WorkbookFiller.of(edition).fill(form, report)));
            file.write(filled.bytes());
            filled.findings().forEach(finding -> out.line(finding.toString()));
            out.line("Wrote " + file.path());
        });
    }
}
