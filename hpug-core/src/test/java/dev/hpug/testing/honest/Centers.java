package dev.hpug.testing.honest;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.metric.Membership;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.Draw;
import dev.hpug.testing.defect.Cells;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Text;
import dev.hpug.value.YesNo;
import java.util.ArrayList;
import java.util.List;

/** Section B: which specialties have Centers of Excellence, and the admissions there, of all members and of some of them. */
final class Centers implements Subject {

    private static final String MATERNITY = "B.maternity";

    private final Shape shape;
    private final Draw draw;
    private final boolean gateAnswered;
    private final long saidOfUndesignated;
    private final List<Specialty> specialties = new ArrayList<>();

    Centers(Draw draw, Shape shape) {
        this.shape = shape;
        this.draw = draw;
        gateAnswered = draw.inPercent(50);
        saidOfUndesignated = draw.between(0, 2);
        if (shape != Shape.NO_CENTERS) {
            for (String id : Cells.specialties()) {
                boolean isNamedByPlan =
                        Edition.cpr2021().find(id, Metric.LABEL_FIELD).isPresent();
                if (!isNamedByPlan || draw.inPercent(60)) {
                    specialties.add(new Specialty(id, isNamedByPlan, isNamedByPlan || draw.inPercent(80)));
                }
            }
        }
    }

    /** Whether births can be at a Center of Excellence. */
    boolean areThereForMaternity() {
        return specialties.stream().anyMatch(specialty -> specialty.id.equals(MATERNITY) && specialty.isDesignated);
    }

    @Override
    public void frame(ReportBuilder frame) {
        boolean any = specialties.stream().anyMatch(specialty -> specialty.isDesignated);
        if (!any || gateAnswered) {
            frame.gate(Cells.gate("designatesCentersOfExcellence"), any);
        }
        specialties.forEach(specialty -> specialty.frame(frame));
    }

    @Override
    public void write(Year year) {
        specialties.forEach(specialty -> specialty.write(year));
    }

    @Override
    public void drift(Drift drift) {
        specialties.forEach(specialty -> specialty.drift(drift));
    }

    private final class Specialty {

        private final String id;
        private final boolean isNamedByPlan;
        private final boolean isDesignated;
        private final double incentivizedPart;
        private long admissions;
        private double use;
        private double useUnderIncentives;

        Specialty(String id, boolean isNamedByPlan, boolean isDesignated) {
            this.id = id;
            this.isNamedByPlan = isNamedByPlan;
            this.isDesignated = isDesignated;
            admissions = shape.isTiny() ? draw.anySize(25, 120) : draw.anySize(40, 5_000);
            incentivizedPart = draw.within(0.25, 0.6);
            use = draw.within(0.15, 0.65);
            useUnderIncentives = use + draw.within(-0.03, 0.2);
        }

        void frame(ReportBuilder frame) {
            if (isNamedByPlan) {
                frame.put(
                        FactRef.once(
                                Edition.cpr2021().text(id, Metric.LABEL_FIELD).at()),
                        Text.of("Specialty " + id));
            }
            frame.put(Cells.designated(id), YesNo.of(isDesignated));
            if (!isDesignated && saidOfUndesignated == 0) {
                for (Member members : Membership.AXIS.members()) {
                    for (Period period : Period.values()) {
                        frame.put(Cells.use(id, members, period), Answer.absent(AbsenceReason.NOT_APPLICABLE));
                    }
                }
            }
        }

        /** Members under incentives are some of all, wherever they were admitted. */
        void write(Year year) {
            long incentivized = Math.max(1, Math.round(admissions * incentivizedPart));
            long atCenters = Math.round(admissions * use);
            long least = Math.max(0, incentivized - (admissions - atCenters));
            long most = Math.min(incentivized, atCenters);
            long ofThoseAtCenters = Math.max(least, Math.min(most, Math.round(incentivized * useUnderIncentives)));
            if (isDesignated) {
                put(year, Membership.ALL_COMMERCIAL, new Figure(atCenters, admissions));
                put(year, Membership.INCENTIVIZED, new Figure(ofThoseAtCenters, incentivized));
            } else if (saidOfUndesignated == 1) {
                put(year, Membership.ALL_COMMERCIAL, new Figure(0, admissions));
                put(year, Membership.INCENTIVIZED, new Figure(0, incentivized));
            }
        }

        private void put(Year year, Member members, Figure figure) {
            year.put(Cells.use(id, members, Period.CURRENT).key(), figure);
        }

        void drift(Drift drift) {
            admissions = Math.max(1, drift.people(admissions));
            use = drift.use(use);
            useUnderIncentives = drift.use(useUnderIncentives);
        }
    }
}
