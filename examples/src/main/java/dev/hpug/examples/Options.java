package dev.hpug.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
 * @param values the options with their values
 * @param help whether {@code --help} is among them
 */
record Options(List<Path> files, Map<String, String> values, boolean help) {

    private static final String HELP = "--help";

    /**
     * Takes apart what was typed.
     *
     * @param names the options that exist, each with a value: {@code "--plan"}
     */
    static Options parse(Set<String> names, String... args) throws RefusalException {
        List<Path> files = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        Iterator<String> rest = Arrays.asList(args).iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            if (arg.equals(HELP)) {
                return new Options(List.of(), Map.of(), true);
            }
            if (!arg.startsWith("-")) {
                files.add(path(arg));
            } else if (!names.contains(arg)) {
                throw new RefusalException("There is no option " + arg + ".");
            } else if (!rest.hasNext()) {
                throw new RefusalException(arg + " needs a value behind it.");
            } else if (values.put(arg, rest.next()) != null) {
                throw new RefusalException(arg + " can be given once only.");
            }
        }
        return new Options(List.copyOf(files), Map.copyOf(values), false);
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

    private static Path path(String text) throws RefusalException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new RefusalException("\"" + text + "\" cannot be the name of a file. Check the spelling.", e);
        }
    }
}
