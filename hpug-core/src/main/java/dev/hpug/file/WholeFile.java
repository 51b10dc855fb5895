package dev.hpug.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes files whole or not at all: what cannot be written, on a full disk or without permission, leaves the file that was there
 * as it was.
 */
public final class WholeFile {

    private static final int MOST_TRIES = 1_000;

    private WholeFile() {}

    /**
     * Writes a file, over one that is there: beside it first, and then moved over it. Follows links, keeps the permissions of a
     * file that is there, and writes straight to what is no file, such as a pipe.
     *
     * @throws IOException when it cannot be written; nothing has changed then
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        boolean exists = Files.exists(target);
        if (exists && !Files.isRegularFile(target)) {
            Files.write(target, bytes);
            return;
        }
        Path file = exists ? target.toRealPath() : target.toAbsolutePath();
        if (!exists && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(target.toString(), null, "it is a link that leads nowhere");
        }
        Path beside = beside(file, bytes);
        try {
            if (exists) {
                keepPermissions(file, beside);
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Path beside(Path file, byte[] bytes) throws IOException {
        for (int number = 1; number <= MOST_TRIES; number++) {
            Path beside = file.resolveSibling(".hpug-" + number + ".tmp");
            try (OutputStream out =
                    Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                fill(beside, out, bytes);
                return beside;
            } catch (FileAlreadyExistsException takenByAnotherProgram) {
                // the next number may be free
            }
        }
        throw new FileAlreadyExistsException(file.toString(), null, "too many unfinished files stand beside it");
    }

    private static void fill(Path beside, OutputStream out, byte[] bytes) throws IOException {
        try {
            out.write(bytes);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException onSomeFileSystems) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
