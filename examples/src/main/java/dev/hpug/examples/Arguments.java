package dev.hpug.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param input the workbook to read
 * @param json where to write JSON, if anywhere
 * @param editions the editions it may be of
 * @param facts whether to print the facts as CSV in place of the screen
 * @param help whether to explain the arguments and do nothing else
 */
record Arguments(Input input, Optional<JsonFile> json, Editions editions, boolean facts, boolean help) {

    /** What {@code --help} prints. */
    static final List<String> HELP = List.of(
            "QuickStart [workbook.xlsx] [--json out.json] [--facts] [--edition file.json] [--help]",
            "",
            "Reads a returned Progress Report workbook, checks it and compares its two years.",
            "Without a workbook it reads the sample that is shipped with it.",
            "",
            "  --edition file.json  the edition it is of, if not cpr-2021; give several where any may be",
            "  --json out.json  also write the report as JSON",
            "  --facts          print every cell as CSV (metric,member,period,field,value) and nothing else",
            "  --help           print this",
            "",
            "Exit code 0: no errors found; 1: errors found; 2: nothing could be read or written.");

    static Arguments parse(String[] args) throws RefusalException {
        Optional<Path> workbook = Optional.empty();
        Optional<Path> json = Optional.empty();
        List<Path> editions = new ArrayList<>();
        boolean facts = false;
        boolean help = false;
        Iterator<String> rest = Arrays.asList(args).iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            if (arg.equals("--help")) {
                help = true;
            } else if (arg.equals("--facts")) {
                facts = true;
            } else if (arg.equals("--json")) {
                json = once(
                        json,
                        rest.hasNext() ? rest.next() : "",
                        "--json needs one file to write, as in --json out.json");
            } else if (arg.equals(Editions.OPTION)) {
                if (!rest.hasNext()) {
                    throw usage("--edition needs the file of one");
                }
                editions.add(Options.path(rest.next()));
            } else if (arg.startsWith("-")) {
                throw usage("there is no option " + arg);
            } else {
                workbook = once(workbook, arg, "one workbook at a time");
            }
        }
        if (workbook.isPresent() && json.isPresent()) {
            new OutputFile(json.get()).refuseToReplace(workbook.get());
        }
        return new Arguments(
                new Input(workbook),
                json.map(JsonFile::new),
                help ? new Editions(List.of()) : Editions.read(editions),
                facts,
                help);
    }

    private static Optional<Path> once(Optional<Path> before, String path, String complaint) throws RefusalException {
        if (before.isPresent() || path.isEmpty() || path.startsWith("-")) {
            throw usage(complaint);
        }
        return Optional.of(Options.path(path));
    }

    private static RefusalException usage(String complaint) {
        return new RefusalException(complaint + ". Usage: " + HELP.get(0));
    }
}
