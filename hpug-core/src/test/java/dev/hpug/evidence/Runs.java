package dev.hpug.evidence;

import java.util.function.Supplier;

/** How many reports a run tries: few every day, as many as an option says when it is given, and then its table is printed. */
final class Runs {

    private Runs() {}

    static int of(String option, int everyDay) {
        return Integer.getInteger(option, everyDay);
    }

    static void show(String option, Supplier<String> table) {
        if (System.getProperty(option) != null) {
            System.out.println(table.get());
        }
    }
}
