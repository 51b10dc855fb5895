package dev.hpug.testing;

import dev.hpug.arithmetic.PrintingMode;
import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.metric.Axis;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Membership;
import dev.hpug.metric.Metric;
import dev.hpug.metric.SupplementalMetrics;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.report.StatedPrinting;
import dev.hpug.report.StatedPrinting.Figures;
import dev.hpug.value.Answer;
import dev.hpug.value.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * Reports of every kind from a seed, few of them consistent: blanks, absences, exact and stated shares, impossible values,
 * supplemental metrics, odd texts. Plain functions, so that any property engine can drive them.
 */
public final class RandomReports {

    private RandomReports() {}

    /** A report with about {@code percentFilled} of its cells answered, some with metrics of the host's own. */
    public static Report of(long seed, int percentFilled) {
        Random random = new Random(seed);
        Edition edition = edition(random);
        ReportBuilder report = Report.builder(edition);
        if (random.nextBoolean()) {
            report.plan(random.nextInt(5) == 0 ? "" : RandomValues.text(random)).host(RandomValues.text(random));
        }
        if (random.nextBoolean()) {
            report.periods(ReportingPeriods.of(period(random), period(random)));
        }
        for (Gate gate : edition.gates()) {
            if (random.nextInt(3) > 0) {
                report.gate(gate, random.nextBoolean());
            }
        }
        report.printing(printing(edition, new Random(seed)));
        return filled(report, edition, random, percentFilled);
    }

    /** Nothing of two reports of three; of the others a few words. */
    private static StatedPrinting printing(Edition edition, Random random) {
        StatedPrinting printing = StatedPrinting.nothing();
        for (int i = Math.max(0, random.nextInt(9) - 5); i > 0; i--) {
            Figures figures = new Figures(
                    RandomValues.oneOf(edition.blocks(), random).id(),
                    RandomValues.oneOf(List.of(ValueType.SHARE, ValueType.DOLLARS), random),
                    RandomValues.oneOf(
                            List.of(Optional.<Period>empty(), Optional.of(Period.CURRENT), Optional.of(Period.PRIOR)),
                            random));
            Optional<BigDecimal> unit = random.nextInt(4) == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(1 + random.nextInt(50), random.nextInt(9) - 5));
            printing = printing.with(
                    figures, new PrintingStyle(unit, RandomValues.oneOf(List.of(PrintingMode.values()), random)));
        }
        return printing;
    }

    /** As {@link #of(long, int)}, of the standard edition, over the recommended periods and of no named plan. */
    public static Report standard(long seed, int percentFilled) {
        Edition edition = Edition.cpr2021();
        return filled(Report.builder(edition), edition, new Random(seed), percentFilled);
    }

    /** As {@link #standard}, of {@code edition}, with about half of its cells answered. */
    public static Report of(Edition edition, long seed) {
        return filled(Report.builder(edition), edition, new Random(seed), 50);
    }

    /** Whole runs of cells may be absent for one reason, as where a plan tracks nothing of a period. */
    private static Report filled(ReportBuilder report, Edition edition, Random random, int percentFilled) {
        boolean runsAbsent = random.nextBoolean();
        Answer<?> lastAbsence = RandomValues.absence(random);
        for (FactRef<?> cell : edition.cells()) {
            lastAbsence = runsAbsent && random.nextInt(4) > 0 ? lastAbsence : RandomValues.absence(random);
            if (random.nextInt(100) < percentFilled) {
                report.putUntyped(
                        cell,
                        random.nextInt(3) == 0
                                ? lastAbsence
                                : RandomValues.answer(cell.key().metric().type(), random));
            }
        }
        return report.build();
    }

    /** The same report, built from its parts in another order. */
    public static Report rebuilt(Report report, long seed) {
        List<FactRef<?>> cells = new ArrayList<>(report.edition().cells());
        Collections.shuffle(cells, new Random(seed));
        ReportBuilder rebuilt = Report.builder(report.edition());
        cells.forEach(cell -> rebuilt.putUntyped(cell, report.answer(cell)));
        report.gateAnswers().forEach(rebuilt::gate);
        rebuilt.periods(report.periods());
        List<Figures> figures = new ArrayList<>(report.printing().words().keySet());
        Collections.shuffle(figures, new Random(seed));
        StatedPrinting printing = StatedPrinting.nothing();
        for (Figures one : figures) {
            printing = printing.with(
                    one, Objects.requireNonNull(report.printing().words().get(one)));
        }
        rebuilt.printing(printing);
        report.host().ifPresent(rebuilt::host);
        report.plan().ifPresent(rebuilt::plan);
        return rebuilt.build();
    }

    private static Edition edition(Random random) {
        List<Metric<?>> supplemental = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Optional<Axis> axis = random.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.of(RandomValues.oneOf(List.of(LineOfBusiness.AXIS, Membership.AXIS), random));
            ValueType type = RandomValues.oneOf(List.of(ValueType.values()), random);
            supplemental.add(SupplementalMetrics.of("cascade.own-" + i, RandomValues.text(random), type, axis));
        }
        return supplemental.isEmpty() ? Edition.cpr2021() : Edition.cpr2021().plus(supplemental);
    }

    private static ReportingPeriod period(Random random) {
        LocalDate start = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
        return ReportingPeriod.of(start, start.plusDays(random.nextInt(800)));
    }
}
