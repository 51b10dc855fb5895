package dev.hpug.testing.honest;

import dev.hpug.metric.Edition;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.Draw;
import dev.hpug.testing.defect.Cells;
import dev.hpug.value.Count;
import dev.hpug.value.ValueType;

/**
 * Two years of births in which nothing really changed: every birth of both had the same chance of a c-section. A change
 * between their printed rates is chance and nothing else.
 */
public final class UnchangedRates {

    private UnchangedRates() {}

    /**
     * A report that says only how many commercial births there were, from {@code least} to {@code most} in the prior year and
     * up to a tenth more or less in the current one, and their c-section rates to a tenth.
     */
    public static Report of(long least, long most, long seed) {
        Draw draw = new Draw(seed);
        double rate = draw.within(0.15, 0.45);
        long prior = draw.anySize(least, most);
        long current = Math.max(1, draw.times(prior, 0.9, 1.1));
        ReportBuilder report = Report.builder(Edition.cpr2021());
        put(report, Period.PRIOR, prior, draw.binomial(prior, rate));
        put(report, Period.CURRENT, current, draw.binomial(current, rate));
        return report.build();
    }

    private static void put(ReportBuilder report, Period period, long births, long sections) {
        report.put(Cells.births("i", LineOfBusiness.COMMERCIAL, period), Count.of(births));
        report.putUntyped(
                Cells.cSectionRate("i", LineOfBusiness.COMMERCIAL, period),
                Style.of(ShareUnit.TENTH).print(new Figure(sections, births), ValueType.SHARE));
    }
}
