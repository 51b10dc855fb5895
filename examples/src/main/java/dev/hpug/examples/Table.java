package dev.hpug.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An aligned table as wide as the page. Each entry has a code and a title, which wraps beside the entry's rows; the title's
 * column takes what the others leave.
 */
final class Table {

    private static final String GAP = "  ";
    private static final int NARROWEST_TITLE = 20;

    private final List<Column> columns;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A column right of the title.
     *
     * @param head what stands above it
     * @param rightAligned whether its texts end below each other
     */
    record Column(String head, boolean rightAligned) {}

    private record Entry(String code, String title, List<List<Span>> rows) {}

    Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds an entry; each row has a span for every column. */
    void add(String code, String title, List<List<Span>> rows) {
        entries.add(new Entry(code, title, List.copyOf(rows)));
    }

    /** Prints the heads in one line with {@code heading}, then the entries. */
    void print(Span heading, Page page) {
        List<Integer> widths =
                IntStream.range(0, columns.size()).mapToObj(this::width).toList();
        int codeWidth =
                entries.stream().mapToInt(entry -> entry.code().length()).max().orElse(0);
        String indent = GAP + (codeWidth == 0 ? "" : " ".repeat(codeWidth) + GAP);
        int others = widths.stream().mapToInt(width -> width + GAP.length()).sum();
        int titleWidth = Math.max(NARROWEST_TITLE, Page.WIDTH - indent.length() - others);
        printRow(
                List.of(heading.padRight(indent.length() + titleWidth)),
                columns.stream()
                        .map(column -> new Span(column.head(), Style.FAINT))
                        .toList(),
                widths,
                page);
        for (Entry entry : entries) {
            List<String> title = Wrapping.lines(entry.title(), titleWidth);
            for (int i = 0; i < Math.max(title.size(), entry.rows().size()); i++) {
                String code = i == 0 ? entry.code() : "";
                String line = i < title.size() ? title.get(i) : "";
                printRow(
                        List.of(
                                Span.plain(GAP + code).padRight(indent.length()),
                                Span.plain(line).padRight(titleWidth)),
                        i < entry.rows().size() ? entry.rows().get(i) : List.of(),
                        widths,
                        page);
            }
        }
    }

    private int width(int column) {
        return IntStream.concat(
                        IntStream.of(columns.get(column).head().length()),
                        entries.stream()
                                .flatMap(entry -> entry.rows().stream())
                                .mapToInt(row -> row.get(column).text().length()))
                .max()
                .orElseThrow();
    }

    private void printRow(List<Span> lead, List<Span> cells, List<Integer> widths, Page page) {
        List<Span> line = new ArrayList<>(lead);
        for (int i = 0; i < cells.size(); i++) {
            line.add(Span.plain(GAP));
            line.add(
                    columns.get(i).rightAligned()
                            ? cells.get(i).padLeft(widths.get(i))
                            : cells.get(i).padRight(widths.get(i)));
        }
        page.line(line);
    }
}
