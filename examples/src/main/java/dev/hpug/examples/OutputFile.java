package dev.hpug.examples;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where a workbook goes.
 *
 * @param path the file to create or replace
 */
record OutputFile(Path path) {

    void write(byte[] bytes) throws RefusalException {
        try {
            Files.write(path, bytes);
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
