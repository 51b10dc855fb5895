package dev.hpug.examples;

import java.util.List;

/**
 * One run of the quick start within the test's own process.
 *
 * @param exitCode what it would have ended with
 * @param out what it printed
 * @param err what it complained about
 */
record Run(int exitCode, String out, String err) {

    static Run of(String... args) {
        StringBuilder out = new StringBuilder();
        StringBuilder err = new StringBuilder();
        int exitCode = QuickStart.run(args, Page.plain(out), Page.plain(err));
        return new Run(exitCode, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
