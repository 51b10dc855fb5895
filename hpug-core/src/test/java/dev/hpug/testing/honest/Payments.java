package dev.hpug.testing.honest;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.Draw;
import dev.hpug.testing.defect.Cells;
import dev.hpug.value.Share;
import java.util.Arrays;
import java.util.List;

/** The wholes of one line of business: dollars by method of payment, and mental-health visits; and physicians with a waiver. */
final class Payments implements Subject {

    private static final long DOLLAR_IN_CENTS = 100L;

    private final Member line;
    private final long[] cents;
    private final long[] visits;
    private long physicians;
    private long waivered;

    Payments(Draw draw, Shape shape, Member line) {
        this.line = line;
        long all = DOLLAR_IN_CENTS
                * (shape.isTiny() ? draw.anySize(100_000, 5_000_000) : draw.anySize(10_000_000, 5_000_000_000L));
        cents = new long[10];
        cents[0] = draw.times(all, 0.25, 0.7);
        for (int method = 1; method < cents.length; method++) {
            cents[method] = draw.inPercent(30) ? 0 : draw.anySize(all / 500, all / 5);
        }
        long allVisits = shape.isTiny() ? draw.anySize(15, 300) : draw.anySize(1_000, 500_000);
        visits = new long[] {
            draw.times(allVisits, 0.4, 0.7), draw.times(allVisits, 0.1, 0.35), 1 + draw.times(allVisits, 0.02, 0.2)
        };
        physicians = shape.isTiny() ? draw.anySize(3, 30) : draw.anySize(20, 2_000);
        waivered = draw.times(physicians, 0.1, 0.7);
    }

    @Override
    public void frame(ReportBuilder frame) {
        // nothing of it is asked once
    }

    @Override
    public void write(Year year) {
        write(year, Cells.parts("d.total", line, Period.CURRENT), cents);
        write(year, Cells.parts("c.mental-health.total", line, Period.CURRENT), visits);
        year.put(Cells.waiver(line, Period.CURRENT).key(), new Figure(waivered, physicians));
    }

    private static void write(Year year, List<FactRef<Share>> cells, long[] parts) {
        long whole = Arrays.stream(parts).sum();
        for (int i = 0; i < parts.length; i++) {
            year.put(cells.get(i).key(), new Figure(parts[i], whole));
        }
    }

    @Override
    public void drift(Drift drift) {
        Arrays.setAll(cents, method -> drift.part(cents[method]));
        Arrays.setAll(visits, kind -> drift.part(visits[kind]));
        physicians = Math.max(1, drift.people(physicians));
        waivered = Math.min(physicians, drift.people(waivered));
    }
}
