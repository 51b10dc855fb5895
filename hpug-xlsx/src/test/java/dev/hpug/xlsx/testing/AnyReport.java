package dev.hpug.xlsx.testing;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.YesNo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Full reports of any edition, as a spreadsheet can hold them: parts make their wholes, else figures have nothing to do with one another. */
public final class AnyReport {

    private static final int TENTHS = 1_000;

    private final Random random;
    private final ReportBuilder report;

    private AnyReport(Edition edition, long seed) {
        this.random = new Random(seed);
        this.report = Report.builder(edition).plan("Evergreen Health").host("Cascade Purchasers");
    }

    /** The report of {@code edition} drawn from {@code seed}; every cell and gate is answered. */
    public static Report of(Edition edition, long seed) {
        AnyReport any = new AnyReport(edition, seed);
        edition.cells()
                .forEach(cell -> any.report.putUntyped(
                        cell, Answer.given(any.value(cell.key().metric()))));
        edition.wholes().forEach(any::whole);
        edition.gates().forEach(gate -> any.report.gate(gate, true));
        return any.report.build();
    }

    private FactValue value(Metric<?> metric) {
        return switch (metric.type()) {
            case COUNT -> Count.of(random.nextInt(20_000));
            case DOLLARS -> Dollars.of(BigDecimal.valueOf(random.nextInt(2_000_000_000)));
            case SHARE -> share(metric.askedDecimalPlaces().orElse(1));
            case YES_NO -> YesNo.of(random.nextBoolean());
            case TEXT ->
                Text.of(metric.field().equals(Metric.LABEL_FIELD) ? name() : "Other: " + name() + "\nand more");
        };
    }

    private String name() {
        return "Programme " + random.nextInt(100);
    }

    private Share share(int decimalPlaces) {
        int steps = BigDecimal.valueOf(100).movePointRight(decimalPlaces).intValueExact();
        return Share.ofPercent(BigDecimal.valueOf(random.nextInt(steps + 1), decimalPlaces));
    }

    private static Share tenths(int tenths) {
        return Share.ofPercent(BigDecimal.valueOf(tenths, 1));
    }

    private void whole(Whole whole) {
        for (List<Key<Share>> parts : whole.keysByMember()) {
            for (Period period : Period.values()) {
                int left = TENTHS;
                for (Key<Share> part : parts) {
                    boolean isLast = part.equals(parts.get(parts.size() - 1));
                    int tenths = isLast ? left : random.nextInt(left / 2 + 1);
                    report.put(FactRef.of(part, period), tenths(tenths));
                    left -= tenths;
                }
            }
        }
    }
}
