package dev.hpug.examples;

import dev.hpug.period.ReportingPeriod;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands on a command line: {@code blank.xlsx --plan "Evergreen Health"} is one file and one option with a value.
 *
 * @param files the arguments that are no options, in their order
 * @param values the options with their values, each given once
 * @param editionFiles the values of {@code --edition}
 * @param help whether {@code --help} is among them
 */
record Options(List<Path> files, Map<String, String> values, List<Path> editionFiles, boolean help) {

    /** The option that names the file to write. */
    static final String OUT = "--out";

    /** The option that names the workbook to write into. */
    static final String FORM = "--form";

    /** The option that names the first day of a period. */
    static final String FROM = "--from";

    private static final String HELP = "--help";

    /**
     * Takes apart what was typed.
     *
     * @param names the options that exist, each with a value: {@code "--plan"}
     */
    static Options parse(Set<String> names, String... args) throws RefusalException {
        List<Path> files = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        List<Path> editions = new ArrayList<>();
        Iterator<String> rest = Arrays.asList(args).iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            if (arg.equals(HELP)) {
                return new Options(List.of(), Map.of(), List.of(), true);
            }
            if (!arg.startsWith("-")) {
                files.add(path(arg));
            } else if (!names.contains(arg)) {
                throw new RefusalException("There is no option " + arg + ".");
            } else if (!rest.hasNext()) {
                throw new RefusalException(arg + " needs a value behind it.");
            } else if (arg.equals(Editions.OPTION)) {
                editions.add(path(rest.next()));
            } else if (values.put(arg, rest.next()) != null) {
                throw new RefusalException(arg + " can be given once only.");
            }
        }
        return new Options(List.copyOf(files), Map.copyOf(values), List.copyOf(editions), false);
    }

    /** The value of an option, if it was given. */
    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The file, where one was given. */
    Optional<Path> onlyFile() throws RefusalException {
        if (files.size() > 1) {
            throw new RefusalException("One file at a time.");
        }
        return files.stream().findFirst();
    }

    /** The editions that what is read may be of. */
    Editions editions() throws RefusalException {
        return Editions.read(editionFiles);
    }

    /** The workbook to read: the only file, else the sample. */
    Input workbook() throws RefusalException {
        return onlyFile().map(Input::of).orElseGet(Input::sample);
    }

    /** The workbooks to read: all files, else the sample alone. */
    List<Input> workbooks() {
        return files.isEmpty()
                ? List.of(Input.sample())
                : files.stream().map(Input::of).toList();
    }

    /** The workbook to write into, if one was given. */
    Optional<Input> form() throws RefusalException {
        return values.containsKey(FORM) ? Optional.of(Input.of(path(values.get(FORM)))) : Optional.empty();
    }

    /** The 12 months from the day that {@link #FROM} names, if it was given. */
    Optional<ReportingPeriod> from() throws RefusalException {
        Optional<String> day = find(FROM);
        try {
            return day.map(LocalDate::parse).map(ReportingPeriod::twelveMonthsFrom);
        } catch (DateTimeParseException e) {
            throw new RefusalException(FROM + " takes a day like 2020-07-01, not \"" + day.orElseThrow() + "\".", e);
        } catch (IllegalArgumentException e) {
            throw new RefusalException(e.getMessage() + ". State the next period with " + FROM + ".", e);
        }
    }

    /** The file to write, {@code usual} unless told otherwise; refused where it is one of those that are read. */
    OutputFile out(String usual) throws RefusalException {
        OutputFile out = new OutputFile(path(find(OUT).orElse(usual)));
        for (Path file : files) {
            out.refuseToReplace(file);
        }
        Optional<Path> form = form().flatMap(Input::file);
        if (form.isPresent()) {
            out.refuseToReplace(form.get());
        }
        return out;
    }

    /** The file of that name; refused where there cannot be any. */
    static Path path(String text) throws RefusalException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new RefusalException("\"" + text + "\" cannot be the name of a file. Check the spelling.", e);
        }
    }
}
