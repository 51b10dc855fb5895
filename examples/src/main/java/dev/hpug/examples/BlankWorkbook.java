package dev.hpug.examples;

import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.xlsx.blank.BlankForm;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the blank workbook that a host sends to a plan: {@code BlankWorkbook --plan "Evergreen Health"}. */
public final class BlankWorkbook {

    static final List<String> HELP = List.of(
            "BlankWorkbook [blank-2021.xlsx] [--plan NAME] [--host NAME] [--contact WHERE] [--meeting 2021-03-15]",
            "              [--from 2020-07-01] [--edition file.json] [--help]",
            "",
            "Writes the blank Progress Report that a host sends to a plan, replacing a file of that name.",
            "",
            "  --plan NAME      the plan that is to fill it in",
            "  --host NAME      the host that sends it",
            "  --contact WHERE  where to send it back to, such as an e-mail address",
            "  --meeting DAY    the day of the meeting; the workbook is due one week before",
            "  --from DAY       the first day of the 12 months asked for; those the edition recommends, unless told otherwise",
            "  --edition file.json   the edition to ask, if not cpr-2021");

    private static final Program PROGRAM =
            new Program(HELP, Set.of("--plan", "--host", "--contact", "--meeting", Options.FROM, Editions.OPTION));
    private static final Path DEFAULT = Path.of("blank-2021.xlsx");

    private BlankWorkbook() {}

    /** Runs the program and ends with its exit code: 0 when the workbook was written, 2 when it could not be. */
    public static void main(String[] args) {
        System.exit(run(args, Terminal.standardOutput(), Terminal.standardError()));
    }

    static int run(String[] args, Page out, Page err) {
        return PROGRAM.run(args, out, err, options -> {
            Path file = options.onlyFile().orElse(DEFAULT);
            BlankForm form = form(options);
            byte[] bytes = Progress.on(err).during("Making " + file, form::bytes);
            new OutputFile(file).write(bytes);
            out.line("Wrote " + file + ": " + bytes.length + " bytes");
        });
    }

    private static BlankForm form(Options options) throws RefusalException {
        BlankForm form = BlankForm.of(options.editions().only());
        form = options.find("--plan").map(form::forPlan).orElse(form);
        form = options.find("--host").map(form::from).orElse(form);
        form = options.find("--contact").map(form::contact).orElse(form);
        Optional<ReportingPeriod> from = options.from();
        Optional<String> meeting = options.find("--meeting");
        try {
            form = from.map(ReportingPeriods::endingWith).map(form::periods).orElse(form);
            return meeting.isPresent() ? form.meeting(LocalDate.parse(meeting.get())) : form;
        } catch (DateTimeParseException e) {
            throw new RefusalException("--meeting needs a day like 2021-03-15.", e);
        } catch (IllegalArgumentException e) {
            throw new RefusalException(e.getMessage() + ". Choose another day for " + Options.FROM + ".", e);
        }
    }
}
