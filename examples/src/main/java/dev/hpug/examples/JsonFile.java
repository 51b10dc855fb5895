package dev.hpug.examples;

import dev.hpug.json.NotAReportException;
import dev.hpug.json.ReportJsonWriter;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Submission;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A report as JSON.
 *
 * @param path the file
 */
record JsonFile(Path path) {

    void write(Report report) throws RefusalException {
        new OutputFile(path).write(ReportJsonWriter.indented().toBytes(report));
    }

    /** The report in it; refused where any of it cannot be understood. */
    Report read(Editions editions) throws RefusalException {
        try {
            Submission submission = editions.reports().read(path);
            Optional<Finding> problem = submission.readFindings().stream().findFirst();
            if (problem.isPresent()) {
                throw new RefusalException(path + ": " + problem.get());
            }
            return submission.report();
        } catch (NotAReportException e) {
            throw new RefusalException(path + " cannot be read: " + e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new RefusalException(path + " is not there. Check the path.", e);
        } catch (IOException e) {
            throw new RefusalException(path + " cannot be read: " + e.getMessage() + ". Check the path.", e);
        }
    }
}
