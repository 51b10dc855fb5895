package dev.hpug.examples;

import dev.hpug.report.FactRow;
import java.util.List;
import java.util.stream.Collectors;

/** Facts as comma-separated values, quoted as RFC 4180 has it; lines end in {@code \n} as everything on this screen does. */
final class Csv {

    private Csv() {}

    static void print(List<FactRow> facts, Page page) {
        page.verbatim(line(FactRow.COLUMNS));
        facts.forEach(fact -> page.verbatim(line(fact.cells())));
    }

    static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        boolean special = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
