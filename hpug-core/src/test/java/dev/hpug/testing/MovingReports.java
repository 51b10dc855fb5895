package dev.hpug.testing;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.value.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Reports of one plan, one after the other, as groups ask for them: the window moves on by 3, 6, 12 or 24 months, or the same
 * one is handed in again. What they say of the same months is as random as the rest. Designations and names stay.
 */
public final class MovingReports {

    private static final int[] STEPS = {0, 3, 6, 9, 12, 12, 12, 24};
    private static final int PERCENT_FILLED = 60;

    private MovingReports() {}

    /** So many reports, in the order they were handed in. */
    public static List<Report> of(long seed, int number) {
        Random random = new Random(seed);
        LocalDate start = LocalDate.of(2010, 1 + random.nextInt(12), 1);
        Report first = RandomReports.standard(random.nextLong(), PERCENT_FILLED);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            reports.add(sameStanding(first, RandomReports.standard(random.nextLong(), PERCENT_FILLED))
                    .periods(ReportingPeriods.endingWith(ReportingPeriod.twelveMonthsFrom(start)))
                    .build());
            start = start.plusMonths(STEPS[random.nextInt(STEPS.length)]);
        }
        return reports;
    }

    private static ReportBuilder sameStanding(Report first, Report report) {
        ReportBuilder same = report.toBuilder();
        for (FactRef<?> cell : report.edition().cells()) {
            if (cell.period().isEmpty()) {
                same.putUntyped(cell, first.answer(cell));
            }
        }
        return same;
    }

    /** What {@code reports} say of {@code key} for each window any of them covers: the last that is not blank. */
    public static Map<ReportingPeriod, Answer<?>> stated(Key<?> key, List<Report> reports) {
        Map<ReportingPeriod, Answer<?>> stated = new HashMap<>();
        for (Report report : reports) {
            for (Period period : Period.values()) {
                Answer<?> answer = report.get(period).answer(key);
                ReportingPeriod months = report.periods().get(period);
                if (!answer.isBlank() || !stated.containsKey(months)) {
                    stated.put(months, answer);
                }
            }
        }
        return stated;
    }
}
