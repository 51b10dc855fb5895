package dev.hpug.json;

import dev.hpug.metric.Axis;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Metric;
import dev.hpug.metric.SupplementalMetrics;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Makes reports of every kind from a seed: blanks, absences, exact and stated shares, impossible values, supplemental
 * metrics, odd texts. Plain functions, so that any property engine can drive them.
 */
final class RandomReports {

    private static final String LONE_HIGH_SURROGATE = "\uD83D";
    private static final List<String> TEXTS = List.of(
            "Neonatal intensive care",
            "\"quoted\" \\ / \u0000 \u001f \u2028",
            "Ärzte 医者 \uD83D\uDC76",
            LONE_HIGH_SURROGATE,
            "\uDC76 before \uD83D\uDC76 after \uDC76",
            "{\"absent\": \"not-tracked\"}");

    private RandomReports() {}

    /** A report with about {@code percentFilled} of its cells answered. */
    static Report report(long seed, int percentFilled) {
        Random random = new Random(seed);
        Edition edition = edition(random);
        ReportBuilder report = Report.builder(edition);
        if (random.nextBoolean()) {
            report.plan(random.nextInt(5) == 0 ? "" : text(random)).host(text(random));
        }
        if (random.nextBoolean()) {
            report.periods(ReportingPeriods.of(period(random), period(random)));
        }
        for (Gate gate : edition.gates()) {
            if (random.nextInt(3) > 0) {
                report.gate(gate, random.nextBoolean());
            }
        }
        boolean wholePeriodsAbsent = random.nextBoolean();
        Answer<?> lastAbsence = absence(random);
        for (FactRef<?> cell : edition.cells()) {
            lastAbsence = wholePeriodsAbsent && random.nextInt(4) > 0 ? lastAbsence : absence(random);
            if (random.nextInt(100) < percentFilled) {
                put(report, cell, random.nextInt(3) == 0 ? lastAbsence : value(cell, random));
            }
        }
        return report.build();
    }

    /** The same report, built from its parts in another order. */
    static Report rebuilt(Report report, long seed) {
        List<FactRef<?>> cells = new ArrayList<>(report.edition().cells());
        Collections.shuffle(cells, new Random(seed));
        ReportBuilder rebuilt = Report.builder(report.edition());
        cells.forEach(cell -> put(rebuilt, cell, report.answer(cell)));
        report.gateAnswers().forEach(rebuilt::gate);
        rebuilt.periods(report.periods());
        report.host().ifPresent(rebuilt::host);
        report.plan().ifPresent(rebuilt::plan);
        return rebuilt.build();
    }

    @SuppressWarnings("unchecked") // answers are made by the cell's type
    private static <T extends FactValue> void put(ReportBuilder report, FactRef<T> cell, Answer<?> answer) {
        report.put(cell, (Answer<T>) answer);
    }

    private static Edition edition(Random random) {
        List<Metric<?>> supplemental = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Optional<Axis> axis =
                    random.nextInt(3) == 0 ? Optional.empty() : Optional.of(oneOf(List.of(Axis.values()), random));
            ValueType type = oneOf(List.of(ValueType.values()), random);
            supplemental.add(SupplementalMetrics.of("cascade.own-" + i, text(random), type, axis));
        }
        return supplemental.isEmpty() ? Edition.cpr2021() : Edition.cpr2021().plus(supplemental);
    }

    private static ReportingPeriod period(Random random) {
        LocalDate start = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
        return ReportingPeriod.of(start, start.plusDays(random.nextInt(800)));
    }

    private static Answer<?> absence(Random random) {
        AbsenceReason reason = oneOf(List.of(AbsenceReason.values()), random);
        return random.nextBoolean()
                ? Answer.absent(reason)
                : Answer.absent(reason, random.nextInt(9) == 0 ? "" : text(random));
    }

    private static Answer<?> value(FactRef<?> cell, Random random) {
        return switch (cell.key().metric().type()) {
            case COUNT -> Answer.given(Count.of(decimal(random)));
            case DOLLARS -> Answer.given(Dollars.of(decimal(random)));
            case SHARE ->
                random.nextBoolean()
                        ? Answer.given(Share.ofPercent(decimal(random)))
                        : Share.ofRatio(decimal(random), decimal(random).abs());
            case YES_NO -> Answer.given(YesNo.of(random.nextBoolean()));
            case TEXT -> Answer.given(Text.of(text(random)));
        };
    }

    /** Mostly what reports hold, at times zero, negative, or as large and fine as hpug can hold. */
    private static BigDecimal decimal(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(-random.nextInt(1_000), random.nextInt(3));
            case 2 -> new BigDecimal(new BigInteger(130, random), random.nextInt(40));
            case 3 -> BigDecimal.valueOf(random.nextInt(9) + 1, -random.nextInt(39));
            case 4 -> BigDecimal.valueOf(random.nextLong(), 2);
            default -> BigDecimal.valueOf(random.nextInt(1_000), random.nextInt(4));
        };
    }

    private static String text(Random random) {
        return oneOf(TEXTS, random);
    }

    private static <E> E oneOf(List<E> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
