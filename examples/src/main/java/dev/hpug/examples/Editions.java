package dev.hpug.examples;

import dev.hpug.json.EditionJsonReader;
import dev.hpug.json.EditionReading;
import dev.hpug.json.ReportJsonReader;
import dev.hpug.metric.Edition;
import dev.hpug.xlsx.WorkbookReader;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The editions that workbooks and reports may be of: those of the files that {@code --edition} names, else cpr-2021.
 *
 * @param given those of the files, in their order
 */
record Editions(List<Edition> given) {

    /** The option that names a file; it may be given several times. */
    static final String OPTION = "--edition";

    /** What {@code --help} says of it. */
    static final String HELP =
            "  --edition file.json      the edition it is of, if not cpr-2021; give several where any may be";

    /** The editions in some files. */
    static Editions read(List<Path> files) throws RefusalException {
        List<Edition> editions = new ArrayList<>();
        for (Path file : files) {
            editions.add(read(file));
        }
        return new Editions(List.copyOf(editions));
    }

    /** The edition in a file; refused with everything that is wrong with it. */
    static Edition read(Path file) throws RefusalException {
        try {
            EditionReading read = EditionJsonReader.standard().read(file);
            if (read.edition().isEmpty()) {
                StringBuilder reasons = new StringBuilder(file + " is no edition.");
                read.findings().forEach(finding -> reasons.append("\n  ").append(finding));
                throw new RefusalException(reasons.toString());
            }
            return read.get();
        } catch (NoSuchFileException e) {
            throw new RefusalException(file + " is not there. Check the path.", e);
        } catch (IOException e) {
            throw new RefusalException(file + " cannot be read: " + e.getMessage() + ". Check the path.", e);
        }
    }

    /** Reads workbooks of any of them; of a single one, it also recognises that of cpr-2021 and says so. */
    WorkbookReader workbooks() {
        if (given.isEmpty()) {
            return WorkbookReader.of(Edition.cpr2021());
        }
        return given.size() == 1
                ? WorkbookReader.of(given.get(0)).recognising(List.of(Edition.cpr2021()))
                : WorkbookReader.ofAny(given);
    }

    /** Reads reports of any of them, and of cpr-2021. */
    ReportJsonReader reports() {
        return ReportJsonReader.standard().knowing(given);
    }

    /** The only one. */
    Edition only() throws RefusalException {
        if (given.size() > 1) {
            throw new RefusalException("One edition at a time.");
        }
        return given.isEmpty() ? Edition.cpr2021() : given.get(0);
    }
}
