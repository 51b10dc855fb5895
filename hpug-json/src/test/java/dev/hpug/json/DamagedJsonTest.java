package dev.hpug.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hpug.json.NotAReportException.Reason;
import dev.hpug.report.Report;
import dev.hpug.rule.Submission;
import dev.hpug.testing.RandomReports;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever happened to a file on its way, reading gives a submission or {@link NotAReportException}. */
class DamagedJsonTest {

    private static final ReportJsonReader READER = ReportJsonReader.standard();

    private static byte[] sample() {
        return ReportJsonWriter.indented().toBytes(RandomReports.of(3, 60));
    }

    @Test
    void aFileCutAnywhereIsNoReport() {
        byte[] whole = ReportJsonWriter.compact().toBytes(RandomReports.of(3, 60));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(catchThrowableOfType(NotAReportException.class, () -> READER.read(cut))
                            .reason())
                    .isIn(Reason.EMPTY, Reason.TRUNCATED, Reason.MALFORMED);
        }
    }

    @Property(tries = 3_000)
    void aDamagedFileIsReadOrRefused(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] damaged = sample();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(3)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged[at] = (byte) "{}[]\",:0-.eE\\n t".charAt(random.nextInt(16));
                default -> {
                    int from = random.nextInt(damaged.length);
                    int length = Math.min(random.nextInt(40), damaged.length - Math.max(from, at));
                    System.arraycopy(damaged, from, damaged, at, length);
                }
            }
        }
        try {
            Submission read = READER.read(damaged);
            Report report = read.report();
            assertThat(READER.read(ReportJsonWriter.compact().toBytes(report)).report())
                    .isEqualTo(report);
        } catch (NotAReportException refused) {
            assertThat(refused).hasMessageContaining(refused.advice());
        }
    }
}
