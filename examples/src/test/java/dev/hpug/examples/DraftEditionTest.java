package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.json.EditionJsonReader;
import dev.hpug.json.EditionJsonWriter;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Polarity;
import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.xlsx.WorkbookReader;
import dev.hpug.xlsx.blank.BlankForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new form becomes an edition's file, which a person finishes in a few lines. */
class DraftEditionTest {

    private static final Edition TRUTH = DemoEditions.demo2022();

    /** What a form does not say: which direction is good, and what else counts a new way of paying. */
    private static final List<List<String>> EDITED_LINES = List.of(
            List.of("\"id\": \"C.2.4\",", "\"id\": \"C.2.4\", \"polarity\": \"higher\","),
            List.of("\"id\": \"D.11\",", "\"id\": \"D.11\", \"polarity\": \"higher\","));

    @TempDir
    private Path folder;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();
    private Path form = Path.of("");
    private Path draft = Path.of("");

    @BeforeEach
    void writeForm() throws IOException {
        form = folder.resolve("form.xlsx");
        draft = folder.resolve("draft.json");
        Files.write(form, BlankForm.of(TRUTH).bytes());
    }

    private int run(String... args) {
        return DraftEdition.run(args, Page.plain(out), Page.plain(err));
    }

    @Test
    void namesWhatChangedAndWritesAnEditionThatReadsTheForm() throws IOException {
        assertThat(run(form.toString(), "--name", "demo", "--out", draft.toString()))
                .isZero();

        assertThat(out.toString().lines()).hasSize(9 + 1 + 1);
        assertThat(out)
                .contains(
                        "C.1.A.v retired",
                        "C.2.2 renumbered to C.2.3 (certain)",
                        "D.11 new",
                        "head c-sections reworded")
                .endsWith("Wrote " + draft + "\n");
        Edition read = EditionJsonReader.standard().read(draft).get();
        assertThat(read.id()).isEqualTo("demo");
        assertThat(WorkbookReader.of(read).read(form).readFindings()).isEmpty();
    }

    @Test
    void isFinishedInAFewLines() throws IOException {
        assertThat(run(form.toString(), "--out", draft.toString())).isZero();
        String json = Files.readString(draft);
        for (List<String> edited : EDITED_LINES) {
            assertThat(json).containsOnlyOnce(edited.get(0));
            json = json.replace(edited.get(0), edited.get(1));
        }
        Files.writeString(draft, json);

        Edition finished = EditionJsonReader.standard().read(draft).get();

        assertThat(EDITED_LINES).hasSizeLessThanOrEqualTo(10);
        assertThat(finished.share("D.11", "share").polarity()).isEqualTo(Polarity.HIGHER_IS_BETTER);
        assertThat(finished.metrics()).hasSameSizeAs(TRUTH.metrics());
        for (Metric<?> metric : finished.metrics()) {
            if (!metric.id().endsWith("-new")) {
                Metric<?> asked = TRUTH.find(metric.id(), metric.field()).orElseThrow();
                assertThat(metric.type()).isEqualTo(asked.type());
                assertThat(metric.axis()).isEqualTo(asked.axis());
                assertThat(metric.polarity())
                        .as(metric.name())
                        .isEqualTo(metric.id().startsWith("C.1.A.vii") ? Polarity.NEITHER : asked.polarity());
            }
        }
    }

    @Test
    void takesTheEditionAndTheFormBefore() throws IOException {
        Path before = folder.resolve("demo-2022.json");
        EditionJsonWriter.standard().write(TRUTH, before);

        assertThat(run(
                        form.toString(),
                        "--from",
                        before.toString(),
                        "--before",
                        form.toString(),
                        "--out",
                        draft.toString()))
                .isZero();

        assertThat(out).hasToString("Wrote " + draft + "\n");
        assertThat(EditionJsonReader.standard().read(draft).get().metrics()).isEqualTo(TRUTH.metrics());
    }

    @Test
    void refusesInOneLine() throws IOException {
        Path text = folder.resolve("notes.txt");
        Files.writeString(text, "dear host");

        assertThat(run("--help")).isZero();
        assertThat(run()).isEqualTo(Program.REFUSED);
        assertThat(run(text.toString())).isEqualTo(Program.REFUSED);
        assertThat(run(form.toString(), "--out", form.toString())).isEqualTo(Program.REFUSED);
        assertThat(err.toString().lines()).hasSize(3).allMatch(line -> line.startsWith("DraftEdition: "));
    }
}
