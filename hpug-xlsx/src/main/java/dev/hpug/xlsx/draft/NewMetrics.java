package dev.hpug.xlsx.draft;

import dev.hpug.form.Column;
import dev.hpug.form.FormTable;
import dev.hpug.metric.Asked;
import dev.hpug.metric.Axis;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.metric.MetricBuilder;
import dev.hpug.metric.Polarity;
import dev.hpug.metric.Section;
import dev.hpug.value.ValueType;
import dev.hpug.xlsx.locate.AskedQuestion;
import dev.hpug.xlsx.locate.AskedQuestion.ColumnHead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Guesses what a new question asks for: as its neighbours in a table do, else by the heads above it. */
final class NewMetrics {

    private static final Set<String> OF_SHARES = Set.of("%", "percent", "percentage", "share", "rate");
    private static final Set<String> OF_DOLLARS = Set.of("$", "dollars", "dollar", "paid", "spend");
    private static final Set<String> OF_YES_OR_NO = Set.of("y", "yes");

    private final Edition before;

    NewMetrics(Edition before) {
        this.before = before;
    }

    /** Metrics like those of an item of the same table, in the words of the new question. */
    List<Metric<?>> like(List<Metric<?>> siblings, String id, String text) {
        List<Metric<?>> metrics = new ArrayList<>();
        for (Metric<?> sibling : siblings) {
            MetricBuilder<?> metric = Metric.of(id, sibling.field(), sibling.type())
                    .section(sibling.section())
                    .title(title(text))
                    .definition(definition(text))
                    .counted(sibling.counted())
                    .axis(sibling.axis());
            sibling.denominator().ifPresent(metric::denominator);
            sibling.askedDecimalPlaces().ifPresent(metric::askedDecimalPlaces);
            if (sibling.isShareOfDollars()) {
                metric.ofDollars();
            }
            if (sibling.asked() == Asked.ONCE) {
                metric.once();
            }
            metrics.add(metric.polarity(Polarity.NEITHER).build());
        }
        return metrics;
    }

    /** The first line. */
    private static String title(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end).strip();
    }

    /** The lines after the first, where there are such. */
    private static String definition(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(end).strip();
    }

    /** A metric for each column. */
    List<Metric<?>> guessed(String id, AskedQuestion question) {
        List<Metric<?>> metrics = new ArrayList<>();
        Set<String> fields = new HashSet<>();
        for (ColumnHead head : Pairing.answers(question)) {
            ValueType type = type(head);
            String field = type.id();
            while (!fields.add(field)) {
                field += "-" + head.column();
            }
            metrics.add(Metric.of(id, field, type)
                    .section(section(question))
                    .title(title(question.text()))
                    .definition(definition(question.text()))
                    .axis(axis(question))
                    .build());
        }
        return metrics;
    }

    private ValueType type(ColumnHead head) {
        List<String> words = Likeness.words(head.text().toLowerCase(Locale.ROOT));
        if (words.stream().anyMatch(OF_SHARES::contains)) {
            return ValueType.SHARE;
        }
        if (words.stream().anyMatch(OF_DOLLARS::contains)) {
            return ValueType.DOLLARS;
        }
        if (words.stream().anyMatch(OF_YES_OR_NO::contains)) {
            return ValueType.YES_NO;
        }
        return head.id().flatMap(this::typeUnder).orElse(ValueType.COUNT);
    }

    /** The type of the first field that stands under a head elsewhere. */
    private Optional<ValueType> typeUnder(String head) {
        return before.form().tables().stream()
                .flatMap(table -> types(table, head).stream())
                .findFirst();
    }

    private List<ValueType> types(FormTable table, String head) {
        Set<String> fields = new HashSet<>();
        table.answers().stream()
                .filter(column -> column.head().equals(head))
                .map(Column::fields)
                .forEach(fields::addAll);
        return table.rows().stream()
                .flatMap(row -> before.item(row.item()).stream())
                .<Metric<?>>map(metric -> metric)
                .filter(metric -> fields.contains(metric.field()))
                .map(Metric::type)
                .toList();
    }

    private Optional<Axis> axis(AskedQuestion question) {
        return question.members().stream()
                .map(Member::axis)
                .flatMap(id -> before.axes().stream().filter(axis -> axis.id().equals(id)))
                .findFirst();
    }

    /** The section of the edition that is headed like the one on the form; a new one where there is none. */
    Section section(AskedQuestion question) {
        String code = question.section().orElse("new");
        return before.sections().stream()
                .filter(section -> before.form()
                        .section(section.id())
                        .code()
                        .toLowerCase(Locale.ROOT)
                        .equals(code))
                .findFirst()
                .orElseGet(() -> new Section(code.toUpperCase(Locale.ROOT), code.toUpperCase(Locale.ROOT)));
    }
}
