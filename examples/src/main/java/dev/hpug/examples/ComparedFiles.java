package dev.hpug.examples;

import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import dev.hpug.xlsx.WorkbookReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The files of {@link ComparePlans}.
 *
 * @param in the workbooks to compare, at least one
 * @param out the workbook to write
 * @param help whether to explain the arguments and do nothing else
 */
record ComparedFiles(List<Input> in, Path out, boolean help) {

    /** What {@code --help} prints. */
    static final List<String> HELP = List.of(
            "ComparePlans [workbook.xlsx ...] [--out comparison.xlsx] [--help]",
            "",
            "Writes a workbook for a meeting: a scorecard, a table per section, charts, and notes of what is left out.",
            "Several workbooks are plans side by side; one is shown over its years; without any it is the shipped sample.",
            "",
            "  --out FILE  the workbook to write, comparison.xlsx unless told otherwise",
            "  --help      print this",
            "",
            "Exit code 0: written; 2: something could not be read, compared or written.");

    private static final String USUAL_NAME = "comparison.xlsx";

    static ComparedFiles parse(String[] args) throws RefusalException {
        List<Input> in = new ArrayList<>();
        Path out = Path.of(USUAL_NAME);
        boolean help = false;
        Iterator<String> rest = Arrays.asList(args).iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            if (arg.equals("--help")) {
                help = true;
            } else if (arg.equals("--out") && rest.hasNext()) {
                out = path(rest.next());
            } else if (arg.startsWith("-")) {
                throw new RefusalException(arg + " is not understood. Usage: " + HELP.get(0));
            } else {
                in.add(new Input(Optional.of(path(arg))));
            }
        }
        return new ComparedFiles(in.isEmpty() ? List.of(new Input(Optional.empty())) : List.copyOf(in), out, help);
    }

    private static Path path(String name) throws RefusalException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new RefusalException("\"" + name + "\" cannot be the name of a file. Check the spelling.", e);
        }
    }

    String names() {
        return in.stream().map(Input::name).collect(Collectors.joining(", "));
    }

    /** The reports, each under the name its workbook states, else the file's. */
    List<Report> read() throws RefusalException {
        WorkbookReader reader = WorkbookReader.of(Edition.cpr2021());
        List<Report> reports = new ArrayList<>();
        for (Input input : in) {
            Report report = input.read(reader).report();
            reports.add(
                    report.plan().isPresent()
                            ? report
                            : report.toBuilder().plan(input.name()).build());
        }
        return reports;
    }

    void write(byte[] workbook) throws RefusalException {
        if (in.stream().anyMatch(input -> input.file().filter(this::isOut).isPresent())) {
            throw new RefusalException("--out would overwrite the workbook " + out + ". Choose another name.");
        }
        try {
            Files.write(out, workbook);
        } catch (NoSuchFileException e) {
            throw new RefusalException(out + " cannot be written: its folder does not exist. Create it first.", e);
        } catch (AccessDeniedException e) {
            throw new RefusalException(out + " may not be written. Check its permissions.", e);
        } catch (IOException e) {
            throw new RefusalException(
                    out + " cannot be written: " + e.getMessage() + ". Choose another place for it.", e);
        }
    }

    private boolean isOut(Path file) {
        return file.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize());
    }
}
