package dev.hpug.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hpug.metric.Edition;
import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.testing.edition.SurveyEdition;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema takes exactly what the reader takes, but for names of nothing, days and parts that do not hold together. */
class EditionSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(EditionJsonReader.schema());

    /** What only looking around in the file tells. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            JsonProblem.REFERENCE.id(), JsonProblem.EDITION.id(), JsonProblem.DATE.id(), JsonProblem.DUPLICATE.id());

    private static final List<JsonNode> WRITTEN = written();

    private static List<JsonNode> written() {
        List<JsonNode> written = new ArrayList<>();
        for (Edition edition : DemoEditions.all()) {
            written.add(MAPPER.readTree(EditionJsonWriter.standard().toBytes(edition)));
        }
        written.add(MAPPER.readTree(SurveyEdition.file()));
        return written;
    }

    private static boolean isValid(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
    }

    @Test
    void everyEditionIsValid() {
        for (JsonNode edition : WRITTEN) {
            assertThat(SCHEMA.validate(edition.toString(), InputFormat.JSON)).isEmpty();
        }
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void refusesWhatTheReaderRefuses(@ForAll long seed) {
        Random random = new Random(seed);
        JsonNode document = WRITTEN.get(random.nextInt(WRITTEN.size())).deepCopy();
        for (int i = random.nextInt(3); i >= 0; i--) {
            change(containers(document), random);
        }
        String json = document.toString();

        EditionReading read = EditionJsonReader.standard().read(json.getBytes(StandardCharsets.UTF_8));

        boolean isTaken = read.findings().stream().allMatch(finding -> BEYOND_A_SCHEMA.contains(finding.rule()));
        assertThat(isValid(json))
                .as(() -> read.findings() + " " + SCHEMA.validate(json, InputFormat.JSON))
                .isEqualTo(isTaken);
    }

    private static List<ContainerNode<?>> containers(JsonNode node) {
        List<ContainerNode<?>> found = new ArrayList<>();
        if (node instanceof ContainerNode<?> container && !container.isEmpty()) {
            found.add(container);
            container.forEach(child -> found.addAll(containers(child)));
        }
        return found;
    }

    private static void change(List<ContainerNode<?>> containers, Random random) {
        ContainerNode<?> container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            List<String> keys = List.copyOf(object.propertyNames());
            String key = keys.get(random.nextInt(keys.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(key);
                case 1 -> object.set(key + "x", object.get(key));
                case 2 -> object.set(anyKey(random), anyValue(random));
                default -> object.set(key, anyValue(random));
            }
        } else if (container instanceof ArrayNode list) {
            int at = random.nextInt(list.size());
            if (random.nextBoolean()) {
                list.remove(at);
            } else {
                list.set(at, anyValue(random));
            }
        }
    }

    private static String anyKey(Random random) {
        List<String> keys = List.of(
                "title",
                "band",
                "each",
                "once",
                "prior",
                "heading",
                "names",
                "lines",
                "polarity",
                "decimalPlaces",
                "type",
                "needed",
                "gate",
                "read",
                "spellings",
                "note",
                "opens",
                "form",
                "count");
        return keys.get(random.nextInt(keys.size()));
    }

    private static JsonNode anyValue(Random random) {
        JsonNodeFactory node = JsonNodeFactory.instance;
        return switch (random.nextInt(14)) {
            case 0 -> node.nullNode();
            case 1 -> node.booleanNode(random.nextBoolean());
            case 2 -> node.stringNode("");
            case 3 -> node.stringNode("higher");
            case 4 -> node.stringNode("share");
            case 5 -> node.numberNode(random.nextInt(50) - 5);
            case 6 -> node.numberNode(new BigDecimal("1.0"));
            case 7 -> node.numberNode(new BigDecimal("2.5"));
            case 8 -> node.arrayNode();
            case 9 -> node.arrayNode().add("D.1.share");
            case 10 -> node.arrayNode().add(7);
            case 11 -> node.objectNode();
            case 12 -> node.objectNode().put("least", "1/3").put("plus", random.nextInt(3));
            default -> node.objectNode().put("title", "Any").put("text", "words");
        };
    }
}
