package dev.hpug.examples;

/** The program cannot do what it was asked; the message is one line that says why and what would help. */
final class RefusalException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusalException(String message) {
        super(message);
    }

    RefusalException(String message, Throwable cause) {
        super(message, cause);
    }
}
