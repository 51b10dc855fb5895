package dev.hpug.examples;

import dev.hpug.report.Report;
import dev.hpug.rule.Submission;
import dev.hpug.xlsx.WorkbookReader;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The workbook to read: a file, or the shipped sample.
 *
 * @param file the file; empty for the sample
 */
record Input(Optional<Path> file) {

    private static final String SAMPLE = "sample-2021.xlsx";

    /** What to call it on the screen. */
    String name() {
        return file.map(path -> String.valueOf(path.getFileName())).orElse("the shipped " + SAMPLE);
    }

    static Input of(Path file) {
        return new Input(Optional.of(file));
    }

    static Input sample() {
        return new Input(Optional.empty());
    }

    Submission read(WorkbookReader reader) throws RefusalException {
        return from(reader::read);
    }

    /** What it reports, whatever is wrong with it. */
    Report report(Editions editions) throws RefusalException {
        return read(editions.workbooks()).report();
    }

    /** The same of cpr-2021. */
    Report report() throws RefusalException {
        return report(new Editions(List.of()));
    }

    /** The file as it is. */
    byte[] bytes() throws RefusalException {
        return from(InputStream::readAllBytes);
    }

    private <T> T from(Source<T> source) throws RefusalException {
        try (InputStream stream = open()) {
            return source.from(stream);
        } catch (NotAWorkbookException e) {
            throw new RefusalException(name() + " cannot be read: " + e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new RefusalException(name() + " is not there. Check the path.", e);
        } catch (AccessDeniedException e) {
            throw new RefusalException(name() + " may not be read. Check its permissions.", e);
        } catch (IOException e) {
            throw new RefusalException(name() + " cannot be read: " + e.getMessage() + ". Check the path.", e);
        }
    }

    @FunctionalInterface
    private interface Source<T> {

        T from(InputStream stream) throws IOException;
    }

    private InputStream open() throws IOException {
        if (file.isPresent()) {
            return Files.newInputStream(file.get());
        }
        InputStream sample = QuickStart.class.getResourceAsStream(SAMPLE);
        if (sample == null) {
            throw new FileNotFoundException("it is missing from this build");
        }
        return sample;
    }
}
