package dev.hpug.examples;

import dev.hpug.json.EditionJsonWriter;
import dev.hpug.metric.Edition;
import dev.hpug.xlsx.blank.BlankForm;
import dev.hpug.xlsx.draft.EditionDraft;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import dev.hpug.xlsx.scan.WorkbookScanner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Drafts the edition that a new form is of from the one before: {@code DraftEdition form-2022.xlsx --before form-2021.xlsx --out
 * draft.json}.
 */
public final class DraftEdition {

    private static final String FROM = "--from";
    private static final String BEFORE = "--before";
    private static final String NAME = "--name";

    static final List<String> HELP = List.of(
            "DraftEdition form.xlsx [--from edition.json] [--before last-form.xlsx] [--name draft] [--out draft.json] [--help]",
            "",
            "Says what a new form asks that the one before did not, and what it asks otherwise, item by item; writes an edition",
            "that reads it, for a person to finish.",
            "",
            "  --from edition.json       the edition before, if not cpr-2021",
            "  --before last-form.xlsx   a form of that edition, best one by the same house; hpug's own blank, unless told otherwise",
            "  --name draft              the id of the new edition",
            "  --out draft.json          the file to write");

    private static final Program PROGRAM = new Program(HELP, Set.of(FROM, BEFORE, NAME, Options.OUT));

    private DraftEdition() {}

    /** Runs the program and ends with its exit code: 0 when the draft was written, 2 when it could not be. */
    public static void main(String[] args) {
        System.exit(run(args, Terminal.standardOutput(), Terminal.standardError()));
    }

    static int run(String[] args, Page out, Page err) {
        return PROGRAM.run(args, out, err, options -> {
            OutputFile file = options.out("draft.json");
            Path form = options.onlyFile().orElseThrow(() -> new RefusalException("Name the form."));
            Optional<String> from = options.find(FROM);
            Edition before = from.isPresent() ? Editions.read(Options.path(from.get())) : Edition.cpr2021();
            Optional<String> last = options.find(BEFORE);
            byte[] formBefore = last.isPresent()
                    ? Input.of(Options.path(last.get())).bytes()
                    : BlankForm.of(before).bytes();
            EditionDraft draft = EditionDraft.of(
                    options.find(NAME).orElse("draft"),
                    scan(form, Input.of(form).bytes()),
                    before,
                    scan(form, formBefore));
            draft.items().stream().filter(item -> !item.isSame()).forEach(item -> out.line(item.toString()));
            draft.heads().forEach(head -> out.line(head.toString()));
            file.write(EditionJsonWriter.standard().toBytes(draft.edition()));
            out.line("Wrote " + file.path());
        });
    }

    private static ScannedWorkbook scan(Path form, byte[] bytes) throws RefusalException {
        try {
            return WorkbookScanner.of(ScanLimits.defaults()).scan(bytes);
        } catch (NotAWorkbookException e) {
            throw new RefusalException(form + " cannot be read: " + e.getMessage(), e);
        }
    }
}
