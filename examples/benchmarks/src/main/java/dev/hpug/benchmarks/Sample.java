package dev.hpug.benchmarks;

import dev.hpug.examples.QuickStart;
import dev.hpug.metric.Edition;
import dev.hpug.rule.Submission;
import dev.hpug.xlsx.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The sample workbook of the examples: the published layout with every section filled in. */
final class Sample {

    private Sample() {}

    static byte[] workbook() {
        try (InputStream sample = QuickStart.class.getResourceAsStream("sample-2021.xlsx")) {
            return Objects.requireNonNull(sample, "sample-2021.xlsx").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Submission submission() {
        return WorkbookReader.of(Edition.cpr2021()).read(workbook());
    }
}
