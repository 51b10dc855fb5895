package dev.hpug.examples;

import dev.hpug.change.Change;
import dev.hpug.change.Progress;
import dev.hpug.examples.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The row of a table that sets a prior figure beside a current one: both, the change with its unit, and the verdict. */
final class Comparison {

    private static final String LONGEST_VERDICT = "within chance";

    private Comparison() {}

    static List<Column> columns(boolean split) {
        List<Column> columns = new ArrayList<>();
        if (split) {
            columns.add(new Column("", false));
        }
        columns.add(new Column("prior", true));
        columns.add(new Column("current", true));
        columns.add(new Column("change", true));
        columns.add(new Column(padded("verdict"), false));
        return columns;
    }

    /** As wide as the longest verdict in every table, so that the tables of one screen end alike. */
    private static String padded(String head) {
        return Span.plain(head).padRight(LONGEST_VERDICT.length()).text();
    }

    static List<Span> row(
            Optional<String> member,
            String prior,
            String current,
            Optional<? extends Change> change,
            Optional<Progress> progress) {
        List<Span> row = new ArrayList<>();
        member.map(Span::plain).ifPresent(row::add);
        row.add(Span.plain(prior));
        row.add(Span.plain(current));
        row.add(Span.plain(change.map(Figures::of).orElse(Figures.NONE)));
        row.add(progress.map(Comparison::verdict).orElse(Span.plain(Figures.NONE)));
        return row;
    }

    private static Span verdict(Progress progress) {
        if (progress.isWithinChance()) {
            return new Span(LONGEST_VERDICT, Style.FAINT);
        }
        return switch (progress.trend()) {
            case IMPROVED -> new Span("improved", Style.GOOD);
            case WORSENED -> new Span("worsened", Style.BAD);
            case UNCHANGED -> Span.plain("unchanged");
            case UNDETERMINED -> new Span("not provable", Style.FAINT);
        };
    }
}
