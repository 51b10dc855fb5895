package dev.hpug.examples;

import dev.hpug.file.WholeFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file that a program writes.
 *
 * @param path the file to create or replace
 */
record OutputFile(Path path) {

    /** Refuses when it is the very file that is read, by whatever name. */
    void refuseToReplace(Path input) throws RefusalException {
        if (isSameFile(input)) {
            throw new RefusalException(path + " is read, and would be overwritten. Name another file to write.");
        }
    }

    private boolean isSameFile(Path input) {
        try {
            return Files.exists(path) && Files.isSameFile(input, path);
        } catch (IOException notThere) {
            return false;
        }
    }

    void write(byte[] bytes) throws RefusalException {
        try {
            WholeFile.write(path, bytes);
        } catch (NoSuchFileException e) {
            throw new RefusalException(path + " cannot be written: its folder does not exist. Create it first.", e);
        } catch (AccessDeniedException e) {
            throw new RefusalException(path + " may not be written. Check its permissions.", e);
        } catch (IOException e) {
            throw new RefusalException(
                    path + " cannot be written: " + e.getMessage() + ". Choose another place for it.", e);
        }
    }
}
