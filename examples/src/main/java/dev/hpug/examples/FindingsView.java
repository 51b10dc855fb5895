package dev.hpug.examples;

import dev.hpug.metric.FactRef;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Findings;
import dev.hpug.rule.LocatedCell;
import dev.hpug.rule.Severity;
import dev.hpug.xlsx.finding.CellRanges;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is wrong, worst first, and in which cell. Errors are told one by one; warnings and infos of one rule are told
 * together once there are many, with every cell named.
 */
final class FindingsView implements Screen.Part {

    private static final int MOST_TOLD_ONE_BY_ONE = 3;
    private static final int LONGEST_PLACES_IN_HEAD = 60;
    private static final String INDENT = "  ";
    private static final String DEEPER = "    ";

    private final Findings findings;

    FindingsView(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void print(Page page) {
        page.line(new Span("Findings", Style.BOLD), Span.plain(": " + summary()));
        for (Severity severity : Severity.values()) {
            byRule(findings.of(severity)).forEach((rule, found) -> {
                if (severity == Severity.ERROR || found.size() <= MOST_TOLD_ONE_BY_ONE) {
                    found.forEach(finding -> printOne(finding, page));
                } else {
                    printTogether(found, page);
                }
            });
        }
    }

    private String summary() {
        return Arrays.stream(Severity.values())
                .map(severity -> count(findings.of(severity).size(), severity.id()))
                .collect(Collectors.joining(", "));
    }

    private static String count(int number, String what) {
        return (number == 0 ? "no" : number) + " " + what + (number == 1 ? "" : "s");
    }

    private static Map<String, List<Finding>> byRule(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
    }

    private static void printOne(Finding finding, Page page) {
        String places = CellRanges.of(where(finding));
        if (places.length() <= LONGEST_PLACES_IN_HEAD) {
            printHead(finding, places.isEmpty() ? "" : " at " + places, page);
        } else {
            printHead(finding, " at", page);
            page.paragraph(Span.plain(DEEPER), places);
        }
        page.paragraph(Span.plain(DEEPER), finding.message());
        page.paragraph(Span.plain(DEEPER + "\u2192 "), finding.mend());
    }

    private static void printHead(Finding finding, String where, Page page) {
        page.line(
                Span.plain(INDENT),
                new Span(finding.severity().id(), Style.of(finding.severity())),
                Span.plain(" " + finding.rule() + where));
    }

    private static void printTogether(List<Finding> alike, Page page) {
        Finding first = alike.get(0);
        printHead(first, ", " + alike.size() + " times at", page);
        page.paragraph(
                Span.plain(DEEPER),
                CellRanges.of(alike.stream()
                        .flatMap(finding -> where(finding).stream())
                        .toList()));
        page.paragraph(Span.plain(DEEPER), gist(alike));
        alike.stream()
                .map(Finding::mend)
                .distinct()
                .forEach(mend -> page.paragraph(Span.plain(DEEPER + "\u2192 "), mend));
    }

    /** What all messages say once the cells are taken out of them; where that differs, the first one for all. */
    private static String gist(List<Finding> alike) {
        List<String> said =
                alike.stream().map(FindingsView::withoutLabel).distinct().toList();
        return said.size() == 1
                ? "\u2026 " + said.get(0)
                : "The first: " + alike.get(0).message();
    }

    private static String withoutLabel(Finding finding) {
        String label = finding.cell().map(FactRef::label).orElse("");
        String message = finding.message();
        return message.startsWith(label) ? message.substring(label.length()).strip() : message;
    }

    /** Its places in the document, or its cells where there is none. */
    private static List<String> where(Finding finding) {
        return finding.locations().isEmpty()
                ? finding.cells().stream().map(LocatedCell::toString).toList()
                : finding.locations();
    }
}
