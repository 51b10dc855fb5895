package dev.hpug.examples;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where this process prints: in colour and the terminal's own charset on a terminal, plain UTF-8 anywhere else. */
final class Terminal {

    private static final String BEYOND_ASCII = "\u2212\u2192\u2013\u2026";

    private Terminal() {}

    static Page standardOutput() {
        Optional<Console> console = console();
        return page(System.out, console, console.isPresent() && System.getenv("NO_COLOR") == null);
    }

    /** Without colour even on a terminal: it may be redirected on its own, and nothing here can tell. */
    static Page standardError() {
        return page(System.err, console(), false);
    }

    private static Page page(PrintStream stream, Optional<Console> console, boolean coloured) {
        Charset charset = console.map(Console::charset).orElse(StandardCharsets.UTF_8);
        boolean asciiOnly = !charset.canEncode() || !charset.newEncoder().canEncode(BEYOND_ASCII);
        return new Page(new PrintStream(stream, true, charset), coloured, asciiOnly);
    }

    private static Optional<Console> console() {
        return Optional.ofNullable(System.console()).filter(Terminal::isTerminal);
    }

    /** Up to Java 21 there is a console only on a terminal; since 22 there may be one without, and it can be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
