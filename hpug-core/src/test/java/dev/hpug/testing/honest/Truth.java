package dev.hpug.testing.honest;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.Draw;
import dev.hpug.testing.defect.Cells;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is true of one plan: its figures of three years, and all that a report says besides figures.
 *
 * @param frame a report without figures: names, gates, designations, and N/A where a line of business does not exist
 * @param years the figures, of the last year first
 */
public record Truth(Report frame, List<Year> years) {

    private static final int YEARS = 3;

    /** A plan of that shape. */
    static Truth of(Shape shape, Draw draw) {
        ReportBuilder frame =
                Report.builder(Edition.cpr2021()).plan("Evergreen Health").host("Cascade Purchasers");
        List<Subject> subjects = subjects(shape, draw, frame);
        subjects.forEach(subject -> subject.frame(frame));
        Drift drift = new Drift(draw, shape);
        List<Year> years = new ArrayList<>();
        for (int i = 0; i < YEARS; i++) {
            Year year = new Year();
            subjects.forEach(subject -> subject.write(year));
            years.add(0, year);
            subjects.forEach(subject -> subject.drift(drift));
        }
        return new Truth(frame.build(), List.copyOf(years));
    }

    private static List<Subject> subjects(Shape shape, Draw draw, ReportBuilder frame) {
        Centers centers = new Centers(draw, shape);
        Set<String> strategies = Maternity.anyStrategies(draw, centers.areThereForMaternity());
        if (strategies.contains("vi")) {
            frame.put(
                    FactRef.once(Edition.cpr2021()
                            .text("C.1.A.vi", Metric.LABEL_FIELD)
                            .at()),
                    Text.of("Doulas"));
        }
        List<Subject> subjects = new ArrayList<>(List.of(new Clauses(draw, shape), centers));
        for (Member line : LineOfBusiness.AXIS.members()) {
            if (shape == Shape.ONE_LINE && line.equals(LineOfBusiness.MEDICAID)) {
                notApplicable(frame, line);
            } else {
                subjects.add(new Maternity(draw, shape, line, strategies));
                subjects.add(new Payments(draw, shape, line));
            }
        }
        return subjects;
    }

    private static void notApplicable(ReportBuilder frame, Member line) {
        Cells.keys().stream()
                .filter(key -> key.member().equals(Optional.of(line)))
                .forEach(key -> {
                    for (Period period : Period.values()) {
                        frame.putUntyped(FactRef.of(key, period), Answer.absent(AbsenceReason.NOT_APPLICABLE));
                    }
                });
    }

    /** The figures of {@code period} of the latest report. */
    public Year year(Period period) {
        return years.get(period == Period.CURRENT ? 0 : 1);
    }
}
