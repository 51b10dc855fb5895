package dev.hpug.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.report.Report;
import dev.hpug.rule.Submission;
import dev.hpug.testing.RandomReports;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Other programs write keys in other orders; none of them means anything. */
class KeyOrderTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Property(tries = 300)
    void keysMayComeInAnyOrder(@ForAll long seed) {
        Report report = RandomReports.of(seed, 40);
        JsonNode shuffled = shuffled(MAPPER.readTree(ReportJsonWriter.compact().toBytes(report)), new Random(seed));
        Submission read = ReportJsonReader.standard().read(MAPPER.writeValueAsBytes(shuffled));
        assertThat(read.readFindings()).isEmpty();
        assertThat(read.report()).isEqualTo(report);
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (!node.isObject()) {
            return node;
        }
        List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(node.properties());
        Collections.shuffle(entries, random);
        ObjectNode result = MAPPER.createObjectNode();
        entries.forEach(entry -> result.set(entry.getKey(), shuffled(entry.getValue(), random)));
        return result;
    }

    @Test
    void aLookAheadReportsNoProblemTwice() {
        String json =
                "{\"supplemental\":{\"metrics\":{\"a.b\":{}},\"definitions\":[{\"id\":\"A.b\",\"title\":\"t\",\"type\":\"count\"}]},"
                        + "\"edition\":\"cpr-2021\",\"version\":1,\"format\":\"hpug-progress-report\"}";
        assertThat(ReportJsonReader.standard().read(json.getBytes(StandardCharsets.UTF_8)).readFindings().stream()
                        .map(finding -> finding.rule() + finding.location().orElse("")))
                .containsExactly(
                        "json.definition/supplemental/definitions/0",
                        "json.unknown-metric/supplemental/metrics/a.b",
                        "json.periods-missing/periods/current",
                        "json.periods-missing/periods/prior");
    }
}
