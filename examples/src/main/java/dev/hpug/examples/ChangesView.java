package dev.hpug.examples;

import dev.hpug.change.Changes;
import dev.hpug.change.FactChange;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Section;
import dev.hpug.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed, one table a section. Questions answered in neither period are only counted. */
final class ChangesView implements Screen.Part {

    private final Report report;
    private final List<FactChange<?>> changes;

    ChangesView(Report report, Changes changes) {
        this.report = report;
        this.changes = changes.facts();
    }

    @Override
    public void print(Page page) {
        page.line(new Span("Changes", Style.BOLD), Span.plain(" from the prior to the current period"));
        for (Section section : report.edition().sections()) {
            List<FactChange<?>> shown = changes.stream()
                    .filter(change -> change.key().metric().section().equals(section))
                    .filter(change -> !isUnanswered(change))
                    .toList();
            if (!shown.isEmpty()) {
                page.blankLine();
                printSection(section, shown, page);
            }
        }
        printUnanswered(page);
    }

    private static boolean isUnanswered(FactChange<?> change) {
        return change.prior().isBlank() && change.current().isBlank();
    }

    private void printSection(Section section, List<FactChange<?>> shown, Page page) {
        boolean split = shown.stream().anyMatch(change -> change.key().member().isPresent());
        Table table = new Table(Comparison.columns(split));
        Map<Metric<?>, List<FactChange<?>>> byMetric = shown.stream()
                .collect(Collectors.groupingBy(
                        change -> change.key().metric(), LinkedHashMap::new, Collectors.toList()));
        byMetric.forEach((metric, rows) -> table.add(
                metric.id(),
                title(metric),
                rows.stream().map(row -> row(row, split)).toList()));
        table.print(new Span(section.id() + "  " + section.title(), Style.BOLD), page);
    }

    private static List<Span> row(FactChange<?> change, boolean split) {
        String member = change.key().member().map(Member::id).orElse("");
        return Comparison.row(
                split ? Optional.of(member) : Optional.empty(),
                Figures.of(change.prior()),
                Figures.of(change.current()),
                change.change(),
                change.progress());
    }

    /** The metric's title, in which the plan's own name takes the place of "First other specialty" and its like. */
    private String title(Metric<?> metric) {
        String title = metric.title();
        return plansName(metric)
                .map(name -> name + title.substring(Math.max(0, title.indexOf(':'))))
                .orElse(title);
    }

    private Optional<String> plansName(Metric<?> metric) {
        return report.edition()
                .find(metric.id(), Metric.LABEL_FIELD)
                .flatMap(label -> report.standing().find(label.at()))
                .map(Object::toString);
    }

    private void printUnanswered(Page page) {
        List<Key<?>> unanswered = changes.stream()
                .filter(ChangesView::isUnanswered)
                .<Key<?>>map(FactChange::key)
                .toList();
        if (!unanswered.isEmpty()) {
            page.blankLine();
            String counted = unanswered.size() == 1 ? "1 row" : unanswered.size() + " rows";
            page.paragraph(
                    Span.plain("  "),
                    counted + " without an answer in either period: " + String.join(", ", names(unanswered)));
        }
    }

    /** An item's id stands for all its rows; where some are answered, each of the others is named. */
    private List<String> names(List<Key<?>> unanswered) {
        return unanswered.stream()
                .flatMap(key -> isAnsweredInPart(key.metric().id())
                        ? Stream.of(key.toString())
                        : Stream.of(key.metric().id()))
                .distinct()
                .toList();
    }

    private boolean isAnsweredInPart(String item) {
        return changes.stream()
                .filter(change -> change.key().metric().id().equals(item))
                .anyMatch(change -> !isUnanswered(change));
    }
}
