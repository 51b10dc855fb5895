package dev.hpug.examples;

import java.util.List;
import java.util.Set;

/**
 * What the small programs have in common: {@code --help}, refusals of one line, and exit codes.
 *
 * @param help what {@code --help} prints; the first line starts with the program's name
 * @param options the options it knows, each with a value
 */
record Program(List<String> help, Set<String> options) {

    static final int DONE = 0;
    static final int REFUSED = 2;

    /** Does {@code task} with what was typed; gives the exit code. */
    int run(String[] args, Page out, Page err, Task task) {
        try {
            Options parsed = Options.parse(options, args);
            if (parsed.help()) {
                help.forEach(out::line);
            } else {
                task.run(parsed);
            }
            return DONE;
        } catch (RefusalException refusal) {
            err.line(name() + ": " + refusal.getMessage() + " Try --help.");
            return REFUSED;
        }
    }

    private String name() {
        String usage = help.get(0);
        return usage.substring(0, usage.indexOf(' '));
    }

    /** What a program does once its arguments are understood. */
    @FunctionalInterface
    interface Task {

        void run(Options options) throws RefusalException;
    }
}
