package dev.hpug.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.testing.edition.DemoEditions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, there is an edition or there are findings; nothing is thrown. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class DamagedEditionTest {

    private static final EditionJsonReader READER = EditionJsonReader.standard();
    private static final List<byte[]> FILES = DemoEditions.all().stream()
            .map(EditionJsonWriter.standard()::toBytes)
            .toList();

    private static final String HEADER = "{\"format\":\"hpug-edition\",\"version\":1,\"id\":\"x\","
            + "\"periods\":{\"current\":{\"start\":\"2023-01-01\",\"end\":\"2023-12-31\"}},";

    private static void isReadOrRefused(byte[] document) {
        EditionReading read = READER.read(document);
        assertThat(read.edition().isPresent()).isEqualTo(read.findings().isEmpty());
        if (read.edition().isPresent()) {
            Edition edition = read.get();
            byte[] again = EditionJsonWriter.standard().toBytes(edition);
            assertThat(READER.read(again).get()).isEqualTo(edition);
            assertThat(EditionJsonWriter.standard().toBytes(READER.read(again).get()))
                    .isEqualTo(again);
        }
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void aDamagedFileIsReadOrRefused(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] damaged = FILES.get(random.nextInt(FILES.size())).clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(4)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged[at] = (byte) "{}[]\",:0-.eE\\n t".charAt(random.nextInt(16));
                case 2 -> damaged[at] = (byte) ('a' + random.nextInt(26));
                default -> {
                    int from = random.nextInt(damaged.length);
                    int length = Math.min(random.nextInt(40), damaged.length - Math.max(from, at));
                    System.arraycopy(damaged, from, damaged, at, length);
                }
            }
        }
        isReadOrRefused(damaged);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void aFileCutAnywhereIsNoEdition(@ForAll long seed) {
        byte[] whole = FILES.get(0);
        byte[] cut = Arrays.copyOf(whole, new Random(seed).nextInt(whole.length - 1));
        assertThat(READER.read(cut).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("json.not-an-edition"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"a\":["})
    void deepNestingIsRefused(String opening) {
        isReadOrRefused((HEADER + "\"sections\":" + opening.repeat(100_000)).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sections\":[%s]|[],",
                "\"sections\":[%s]|{\"id\":\"a\",\"items\":[{\"id\":\"b\",\"asks\":{\"count\":{}}}]},",
                "\"axes\":{\"a\":[%s]}|\"m\",",
                "\"relations\":[%s]|{\"kind\":\"part-of-all\",\"part\":[\"a\",\"b\"]},",
                "\"lineage\":[%s]|{\"from\":\"a\"},"
            })
    void countlessPartsEndSoon(String pattern) {
        String[] parts = pattern.split("\\|", -1);
        String many = parts[1].repeat(900_000 / parts[1].length());
        String list = String.format(parts[0], many.substring(0, many.length() - 1));
        isReadOrRefused((HEADER + list + "}").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 900_000})
    void endlessNumbersAndKeysAreRefused(int length) {
        isReadOrRefused((HEADER + "\"" + "k".repeat(length) + "\":1}").getBytes(StandardCharsets.UTF_8));
        isReadOrRefused((HEADER + "\"k\":" + "1".repeat(length) + "}").getBytes(StandardCharsets.UTF_8));
        isReadOrRefused((HEADER + "\"sections\":[{\"id\":\"a\",\"items\":[{\"id\":\"b\",\"decimalPlaces\":"
                        + "1".repeat(length) + ",\"asks\":{\"count\":{}}}]}]}")
                .getBytes(StandardCharsets.UTF_8));
    }
}
