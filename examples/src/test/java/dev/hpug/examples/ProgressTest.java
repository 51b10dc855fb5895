package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter err = new StringWriter();
    private final Progress progress = Progress.on(Page.plain(err));

    @Test
    void saysNothingOfWhatIsDoneAtOnce() {
        assertThat(progress.during("Counting", () -> 3)).isEqualTo(3);
        assertThat(err).hasToString("");
    }

    @Test
    void saysOnceWhatTakesLonger() throws InterruptedException {
        int result = progress.after(Duration.ofMillis(1)).during("Counting", () -> {
            while (!err.toString().endsWith("\n")) {
                Thread.sleep(1);
            }
            return 3;
        });

        assertThat(result).isEqualTo(3);
        assertThat(err).hasToString("Counting \u2026\n");
    }

    @Test
    void passesARefusalOn() {
        assertThatThrownBy(() -> progress.during("Counting", () -> {
                    throw new RefusalException("no");
                }))
                .isInstanceOf(RefusalException.class)
                .hasMessage("no");
    }
}
