package dev.hpug.examples;

import dev.hpug.change.BoundedPercent;
import dev.hpug.change.Changes;
import dev.hpug.change.TotalChange;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.metric.Total;
import dev.hpug.rule.Submission;
import dev.hpug.xlsx.finding.CellRanges;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What parts of a whole come to, with the bounds that rounding leaves. */
final class TotalsView implements Screen.Part {

    private final Submission submission;
    private final Changes changes;

    TotalsView(Submission submission, Changes changes) {
        this.submission = submission;
        this.changes = changes;
    }

    @Override
    public void print(Page page) {
        List<Total> totals = submission.report().edition().totals();
        if (totals.isEmpty()) {
            return;
        }
        Table table = new Table(Comparison.columns(true));
        for (Total total : totals) {
            table.add(
                    "",
                    total.title(),
                    ofTotal(total).stream().map(TotalsView::row).toList());
        }
        table.print(new Span("Totals of section " + sections(totals), Style.BOLD), page);
        List<String> missing = changes.totals().stream()
                .flatMap(change -> change.missing().stream())
                .distinct()
                .map(this::where)
                .toList();
        if (!missing.isEmpty()) {
            page.paragraph(Span.plain("  "), "Unknown for want of a value in " + CellRanges.of(missing));
        }
    }

    private static String sections(List<Total> totals) {
        return totals.stream()
                .map(total -> total.parts().get(0).section().id())
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private List<TotalChange> ofTotal(Total total) {
        return changes.totals().stream()
                .filter(change -> change.total().equals(total))
                .toList();
    }

    private static List<Span> row(TotalChange change) {
        return Comparison.row(
                change.member().map(Member::id),
                figure(change.prior()),
                figure(change.current()),
                change.change(),
                change.progress());
    }

    private static String figure(Optional<BoundedPercent> percent) {
        return percent.map(Figures::of).orElse("unknown");
    }

    private String where(FactRef<?> cell) {
        return submission.locationOf(cell).orElseGet(cell::toString);
    }
}
