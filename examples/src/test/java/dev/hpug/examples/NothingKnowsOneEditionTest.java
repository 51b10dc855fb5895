package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.examples.JavaSource.Word;
import dev.hpug.metric.Block;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Member;
import dev.hpug.metric.Section;
import dev.hpug.metric.Total;
import dev.hpug.metric.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An edition is data: outside the places that describe cpr-2021 no class of any module holds an id, member, axis, gate, section,
 * whole or total of it, be it in a string, a constant's name or a class's.
 */
class NothingKnowsOneEditionTest {

    private static final Path TOP = Path.of("..");
    private static final List<String> MODULES =
            List.of("hpug-core", "hpug-json", "hpug-xlsx", "examples", "examples/benchmarks");

    /** What describes cpr-2021, by the ends of their paths. */
    private static final Pattern DESCRIBES_2021 = Pattern.compile(
            ".*/(?:metric/(?:Cpr2021\\w*|LineOfBusiness|Membership)|cpr2021/\\w+|(?:package|module)-info)\\.java");

    private static final Edition EDITION = Edition.cpr2021();
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern IN_TEXT = inText();
    private static final Pattern IN_NAMES = inNames();

    /** Ids within words, starts of such ids, and sections by name or alone. */
    private static Pattern inText() {
        Stream<String> ids = Stream.of(
                        EDITION.itemIds().stream(),
                        membersAndAxes(),
                        EDITION.gates().stream().map(Gate::id),
                        EDITION.wholes().stream().map(Whole::id),
                        EDITION.totals().stream().map(Total::id),
                        EDITION.blocks().stream().map(Block::id).filter(id -> id.length() > 1))
                .flatMap(some -> some);
        String sections = EDITION.sections().stream().map(Section::id).collect(Collectors.joining());
        return Pattern.compile("(?<![\\w.-])(?:" + anyOf(ids) + ")(?![\\w-])"
                + "|\\b[Ss]ection [" + sections + "]\\b"
                + "|^[" + sections + "]\\.?$"
                + "|^[" + sections + "]\\.[\\w.]++$");
    }

    /** The same ids as Java spells them, and the names of the types that describe 2021. */
    private static Pattern inNames() {
        Stream<String> ids = Stream.of(
                        membersAndAxes(),
                        EDITION.itemIds().stream()
                                .filter(id -> id.contains("-"))
                                .map(id -> id.substring(id.indexOf('.') + 1)),
                        EDITION.gates().stream().map(gate -> kebab(gate.id())),
                        EDITION.totals().stream().map(Total::id),
                        EDITION.sections().stream()
                                .map(section -> kebab(section.toString().replace(' ', '-'))),
                        Stream.of("payment-method", "maternity-strategy"))
                .flatMap(some -> some);
        return Pattern.compile("(?<![a-z])(?:" + anyOf(ids) + ")s?+(?![a-z])");
    }

    private static Stream<String> membersAndAxes() {
        return EDITION.axes().stream()
                .flatMap(axis -> Stream.concat(
                        Stream.of(axis.id()), axis.members().stream().map(Member::id)));
    }

    private static String anyOf(Stream<String> ids) {
        return ids.map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** {@code line-of-business} of {@code LineOfBusiness} and of {@code LINE_OF_BUSINESS}. */
    private static String kebab(String name) {
        return HUMP.matcher(name).replaceAll("-").replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private static boolean knows2021(Word word) {
        return word.isLiteral()
                ? IN_TEXT.matcher(word.text()).find()
                : IN_NAMES.matcher(kebab(word.text())).find();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(TOP.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        return sources;
    }

    /** As {@code hpug-core/src/main/java/dev/hpug/report/FactSet.java}, on any system. */
    private static String name(Path source) {
        return TOP.relativize(source).toString().replace('\\', '/');
    }

    @Test
    void noClassOfAnyModuleHoldsAnIdOfCpr2021() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            if (!DESCRIBES_2021.matcher(name(source)).matches()) {
                for (Word word : JavaSource.words(source)) {
                    if (knows2021(word)) {
                        found.add(name(source) + ":" + word.line() + " " + word.text());
                    }
                }
            }
        }

        assertThat(found).isEmpty();
    }

    /** The test can fail: it sees what it is to see, and lets prose and comments be. */
    @Test
    void whatHoldsAnIdIsSeen() {
        String source = """
                class Example { // the D.3 of a comment
                    /* MEDICAID */
                    String id = "D.3", start = "C.1.A.", said = "say \\"A.2a\\" once", one = "B";
                    Object line = LineOfBusiness.AXIS, member = ALL_COMMERCIAL, view = facts.sectionD();
                    String prose = "a line of business, a section, 3.D and ABD.3 and B.", name = sections;
                    String block = \"""
                            "limitsPublication": true
                            \""";
                }
                """;

        assertThat(JavaSource.words(source).stream().filter(NothingKnowsOneEditionTest::knows2021))
                .extracting(word -> word.line() + " " + word.text().trim())
                .containsExactly(
                        "3 D.3",
                        "3 C.1.A.",
                        "3 say \\\"A.2a\\\" once",
                        "3 B",
                        "4 LineOfBusiness",
                        "4 ALL_COMMERCIAL",
                        "4 sectionD",
                        "6 \"limitsPublication\": true");
    }
}
