package dev.hpug.examples;

/** Files that tests compare with and rewrite when run with {@code -Dhpug.golden=write}. */
final class Golden {

    private Golden() {}

    static boolean isToBeWritten() {
        return "write".equals(System.getProperty("hpug.golden"));
    }
}
