package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modules of this build resolve and run as modules; the tests themselves run on the class path. */
class ModulePathTest {

    @Test
    void runsOnTheModulePath(@TempDir Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        System.getProperty("java.class.path"),
                        "--module",
                        "dev.hpug.examples/dev.hpug.examples.QuickStart")
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();

        assertThat(process.waitFor()).isEqualTo(QuickStart.CLEAN);
        assertThat(out).content(StandardCharsets.UTF_8).isEqualTo(Run.of().out());
    }
}
