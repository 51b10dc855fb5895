package dev.hpug.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new and longer".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aFileIsCreatedOrReplacedAndNothingStaysBesideIt() throws IOException {
        Path file = folder.resolve("report.xlsx");

        WholeFile.write(file, OLD);
        assertThat(file).hasBinaryContent(OLD);
        WholeFile.write(file, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertOnlyFile(file);
    }

    @Test
    void aFilesPermissionsStay() throws IOException {
        Path file = Files.write(folder.resolve("report.xlsx"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        WholeFile.write(file, NEW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void aLinkStaysALinkToTheNewFile() throws IOException {
        Path file = Files.write(folder.resolve("report.xlsx"), OLD);
        Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), file);

        WholeFile.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void whatAnUnfinishedWriteLeftIsNobodysButItsOwn() throws IOException {
        Path left = Files.write(folder.resolve(".hpug-1.tmp"), OLD);
        Path file = folder.resolve("report.xlsx");

        WholeFile.write(file, NEW);

        assertThat(left).hasBinaryContent(OLD);
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("nowhere").resolve("report.xlsx");

        assertThatThrownBy(() -> WholeFile.write(file, NEW)).isInstanceOf(NoSuchFileException.class);
    }

    private void assertOnlyFile(Path file) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
