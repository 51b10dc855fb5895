package dev.hpug.examples;

import dev.hpug.json.ReportJsonWriter;
import dev.hpug.report.Report;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where the JSON goes.
 *
 * @param path the file to create or replace
 */
record JsonFile(Path path) {

    void write(Report report) throws RefusalException {
        try {
            ReportJsonWriter.indented().write(report, path);
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
