package dev.hpug.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One run of a tool of the JDK in a process of its own.
 *
 * @param exitCode what it ended with
 * @param out what it printed
 * @param err what it complained about
 */
record ChildProcess(int exitCode, String out, String err) {

    /** Runs {@code java} or {@code javac}; what it prints is kept in {@code folder} meanwhile. */
    static ChildProcess of(String tool, Path folder, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        String program = Path.of(System.getProperty("java.home"), "bin", tool).toString();
        List<String> command =
                Stream.concat(Stream.of(program), Stream.of(arguments)).toList();
        int exitCode = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new ChildProcess(exitCode, Files.readString(out), Files.readString(err));
    }
}
