package dev.hpug.examples;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Says what is taking its time: {@code Progress.on(err).during("Writing blank-2021.xlsx", () -> write(file))} prints one line
 * when the work is not done within a second, and nothing when it is.
 */
final class Progress {

    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    private final Page err;
    private final Duration patience;

    private Progress(Page err, Duration patience) {
        this.err = err;
        this.patience = patience;
    }

    static Progress on(Page err) {
        return new Progress(err, ONE_SECOND);
    }

    /** The same with another time to wait before anything is said. */
    Progress after(Duration other) {
        return new Progress(err, other);
    }

    /** What {@code work} gives; {@code what} is said of it, without a full stop. */
    <T, E extends Exception> T during(String what, Work<T, E> work) throws E {
        Executor later = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> line = CompletableFuture.runAsync(() -> err.line(what + " \u2026"), later);
        try {
            return work.run();
        } finally {
            line.cancel(false);
        }
    }

    /** Something that may take its time, and may be refused. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {

        T run() throws E;
    }
}
