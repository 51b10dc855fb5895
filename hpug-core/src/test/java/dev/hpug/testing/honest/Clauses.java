package dev.hpug.testing.honest;

import dev.hpug.metric.Key;
import dev.hpug.period.Period;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.Draw;
import dev.hpug.testing.defect.Cells;
import java.util.List;

/** Section A: hospitals and dollars, all and under each clause. Facilities are more than hospitals. */
final class Clauses implements Subject {

    private static final long MILLION_IN_CENTS = 100_000_000L;
    private static final double NEARLY_ALL = 0.97;

    private final boolean gatesAnswered;
    private final Draw draw;
    private final List<Clause> clauses;
    private long network;
    private long systems;
    private long cents;

    Clauses(Draw draw, Shape shape) {
        this.draw = draw;
        gatesAnswered = draw.inPercent(50);
        network = shape.isTiny() ? draw.anySize(3, 12) : draw.anySize(20, 400);
        systems = Math.max(1, draw.times(network, 0.25, 0.7));
        cents = shape.isTiny()
                ? draw.times(network * MILLION_IN_CENTS, 0.2, 1)
                : network * draw.anySize(MILLION_IN_CENTS / 2, MILLION_IN_CENTS * 25 / 2);
        // some plans have contracts with one of the clauses only
        int used = draw.inPercent(90) ? 2 : (int) draw.between(0, 1);
        clauses = List.of(new Clause("a", used != 1), new Clause("b", used != 0));
    }

    @Override
    public void frame(ReportBuilder frame) {
        if (gatesAnswered) {
            frame.gate(Cells.gate("limitsPublication"), clauses.get(0).isUsed)
                    .gate(Cells.gate("demandsPlacement"), clauses.get(1).isUsed);
        }
    }

    @Override
    public void write(Year year) {
        year.systems(systems);
        clauses.forEach(clause -> clause.write(year));
    }

    @Override
    public void drift(Drift drift) {
        network = Math.max(1, drift.hospitals(network, Long.MAX_VALUE));
        cents = drift.dollars(cents);
        clauses.forEach(clause -> clause.drift(drift));
    }

    private final class Clause {

        private final boolean isUsed;
        private final Key<?> systemsKey;
        private final Key<?> hospitalsKey;
        private final Key<?> hospitalShareKey;
        private final Key<?> dollarsKey;
        private final Key<?> dollarShareKey;
        private long hospitals;
        private long hospitalsASystem = 1;
        private long paid;

        Clause(String letter, boolean isUsed) {
            this.isUsed = isUsed;
            systemsKey = Cells.systems(letter, Period.CURRENT).key();
            hospitalsKey = Cells.hospitals(letter, Period.CURRENT).key();
            hospitalShareKey = Cells.hospitalShare(letter, Period.CURRENT).key();
            dollarsKey = Cells.dollars(letter, Period.CURRENT).key();
            dollarShareKey = Cells.dollarShare(letter, Period.CURRENT).key();
            if (isUsed) {
                hospitals = Math.max(1, draw.times(network, 0.02, 0.6));
                hospitalsASystem = draw.between(1, 4);
                paid = draw.times(cents / network * hospitals, 0.5, 1.5);
            }
            keepBelowAll();
        }

        private void keepBelowAll() {
            paid = Math.min(paid, Math.round(cents * NEARLY_ALL));
        }

        void write(Year year) {
            year.put(systemsKey, Figure.count((hospitals + hospitalsASystem - 1) / hospitalsASystem));
            year.put(hospitalsKey, Figure.count(hospitals));
            year.put(hospitalShareKey, new Figure(hospitals, network));
            year.put(dollarsKey, Figure.cents(paid));
            year.put(dollarShareKey, new Figure(paid, cents));
        }

        void drift(Drift drift) {
            if (isUsed) {
                hospitals = drift.hospitals(hospitals, network);
                paid = drift.dollars(paid);
                keepBelowAll();
            }
        }
    }
}
