package dev.hpug.xlsx.testing;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A report in which every number is another one, so that a value that goes astray is recognised wherever it turns up. */
public final class Sample {

    private static final Edition EDITION = Edition.cpr2021();
    private static final long FIRST_COUNT = 1_001;
    private static final long FIRST_TENTHS = 201;
    private static final long FIRST_DOLLARS = 70_000_001;

    private Sample() {}

    /** All 182 cells given, and the four names. */
    public static Report report() {
        ReportBuilder report = Report.builder(EDITION);
        List<FactRef<?>> facts = EDITION.cells();
        for (int i = 0; i < facts.size(); i++) {
            report.putUntyped(facts.get(i), Answer.given(value(facts.get(i), i)));
        }
        return report.build();
    }

    private static FactValue value(FactRef<?> fact, int number) {
        return switch (fact.key().metric().type()) {
            case COUNT -> Count.of(FIRST_COUNT + number);
            case DOLLARS -> Dollars.of(FIRST_DOLLARS + number);
            case SHARE -> Share.ofPercent(BigDecimal.valueOf(FIRST_TENTHS + number, 1));
            case YES_NO -> YesNo.of(number % 2 == 0);
            case TEXT -> Text.of("Programme " + number);
        };
    }

    /** The blank form's sheet filled with {@link #report()}. */
    public static Grid grid() {
        return fill(Grid.form(), report());
    }

    /** Fills the untouched form's cells with a report's values; blanks and absences are left out. */
    public static Grid fill(Grid form, Report report) {
        for (FactRef<?> fact : EDITION.cells()) {
            content(fact, report).ifPresent(content -> form.set(fact, content));
        }
        return form;
    }

    /** Gives every share's cell the percent format, which a bare copy of the form may lack. */
    public static Grid percentFormats(Grid form) {
        FormLayout.addresses().forEach((fact, address) -> {
            if (fact.key().metric().type() == ValueType.SHARE) {
                form.format(address.toString(), "0.0%");
            }
        });
        return form;
    }

    /** How the form stores a fact's value. */
    public static Optional<GridCell> content(FactRef<?> fact, Report report) {
        return report.answer(fact).value().map(value -> {
            if (value instanceof Share.Stated share) {
                return GridCell.number(FormWorkbook.stored(share.statedPercent().movePointLeft(2)));
            }
            if (value instanceof Amount amount) {
                return GridCell.number(FormWorkbook.stored(amount.amount()));
            }
            return GridCell.text(value instanceof Text ? "Other: " + value : value.toString());
        });
    }

    /** A cell of the edition by the names of the JSON format: {@code fact("D.3", "share", "commercial", CURRENT)}. */
    public static FactRef<?> fact(String id, String field, String member, Period period) {
        return facts(id, field).stream()
                .filter(fact -> fact.period().equals(Optional.of(period)))
                .filter(fact ->
                        fact.key().member().map(m -> m.id().equals(member)).orElse(member.isEmpty()))
                .findFirst()
                .orElseThrow();
    }

    /** A current cell of section D. */
    public static FactRef<?> payment(int method, Member line, Period period) {
        return fact("D." + method, "share", line.id(), period);
    }

    /** What is asked once: a designation or a name. */
    public static FactRef<?> standing(String id, String field) {
        return facts(id, field).get(0);
    }

    private static List<FactRef<?>> facts(String id, String field) {
        Metric<?> metric = EDITION.find(id, field).orElseThrow();
        return EDITION.cells().stream()
                .<FactRef<?>>map(fact -> fact)
                .filter(fact -> fact.key().metric().equals(metric))
                .toList();
    }
}
