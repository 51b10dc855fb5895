package dev.hpug.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.value.Share;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every row of every table of ARITHMETIC.md. */
class ArithmeticPageTest {

    private static final Path PAGE = Path.of("ARITHMETIC.md");

    /** A row, and the first column's head, which says what the table is of. */
    private record Row(String table, List<String> cells) {

        String cell(int index) {
            return cells.get(index);
        }

        PrintingStyle style(int unit) {
            PrintingMode mode = PrintingMode.find(cell(unit + 1)).orElseThrow();
            return (cell(unit).equals("own") ? PrintingStyle.OWN_DIGITS : PrintingStyle.of(cell(unit))).in(mode);
        }
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<String> head = List.of();
        for (String line : lines()) {
            if (!line.startsWith("|")) {
                head = List.of();
            } else if (head.isEmpty()) {
                head = cells(line);
            } else if (!line.startsWith("|---")) {
                rows.add(new Row(head.get(0), cells(line)));
            }
        }
        return rows;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static Stream<Row> table(String name) {
        return rows().stream().filter(row -> row.table().equals(name));
    }

    private static Stream<Row> shares() {
        return table("share");
    }

    private static Stream<Row> wholes() {
        return table("parts");
    }

    private static Stream<Row> counts() {
        return table("count");
    }

    private static Stream<Row> births() {
        return table("births");
    }

    @Test
    void everyTableIsRunAndEveryVerdictIsShown() {
        assertThat(rows().stream().map(Row::table).distinct()).containsExactly("share", "parts", "count", "births");
        assertThat(wholes().map(row -> row.cell(3)).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(WholeVerdict.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @MethodSource("shares")
    void whatAShareStandsFor(Row row) {
        assertThat(row.style(1).interval(Share.parse(row.cell(0)))).hasToString(row.cell(3));
    }

    @ParameterizedTest
    @MethodSource("wholes")
    void whetherPartsMakeTheWhole(Row row) {
        List<Part> parts = Arrays.stream(row.cell(0).split(" \\+ "))
                .map(part -> part.equals("?") ? Part.unknown() : Part.of(Share.parse(part)))
                .toList();
        assertThat(WholeCheck.of(parts).printed(row.style(1)).verdict()).hasToString(row.cell(3));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void ofHowManyACountIsAShare(Row row) {
        assertThat(CountAndShare.denominators(
                                new BigInteger(row.cell(0)), row.style(2).interval(Share.parse(row.cell(1))))
                        .map(WholeRange::toString)
                        .orElse("none"))
                .isEqualTo(row.cell(4));
    }

    @ParameterizedTest
    @MethodSource("births")
    void howManyOfTheBirthsPrintARate(Row row) {
        assertThat(CountAndShare.numerators(
                                row.style(2).interval(Share.parse(row.cell(1))), new BigInteger(row.cell(0)))
                        .map(WholeRange::toString)
                        .orElse("none"))
                .isEqualTo(row.cell(4));
    }
}
