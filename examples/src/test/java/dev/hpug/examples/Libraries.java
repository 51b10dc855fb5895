package dev.hpug.examples;

import dev.hpug.xlsx.testing.FormWorkbook;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The libraries these tests run with, as a path for a process of its own. */
final class Libraries {

    private Libraries() {}

    /** What an application needs that reads, fills and marks workbooks. */
    static List<Path> forEditing() {
        return Stream.of(
                        "dev.hpug.report.Report",
                        "dev.hpug.xlsx.WorkbookReader",
                        "com.fasterxml.aalto.stax.InputFactoryImpl",
                        "org.codehaus.stax2.XMLStreamReader2")
                .map(Libraries::of)
                .toList();
    }

    /** What an application needs that reads workbooks and writes JSON. */
    static String forReading() {
        return path(Stream.concat(
                forEditing().stream(),
                Stream.of("dev.hpug.json.ReportJsonWriter", "tools.jackson.core.json.JsonFactory")
                        .map(Libraries::of)));
    }

    /** Some libraries as a path. */
    static String path(Stream<Path> libraries) {
        return libraries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** All of them, Apache POI too, but for the tests themselves, which are no modules. */
    static String all() {
        Set<Path> tests = Set.of(of(Libraries.class.getName()), of(FormWorkbook.class.getName()));
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !tests.contains(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path of(String className) {
        try {
            URI place = Class.forName(className)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(place);
        } catch (ReflectiveOperationException | URISyntaxException e) {
            throw new AssertionError(className, e);
        }
    }
}
