package dev.hpug.testing.defect;

import static dev.hpug.rule.Severity.ERROR;
import static dev.hpug.rule.Severity.WARNING;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.metric.Membership;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import dev.hpug.value.YesNo;
import java.util.List;

/** Designations that contradict the use made of them. */
final class DesignationDefects {

    private static final String DESIGNATION = "b.designation";

    private DesignationDefects() {}

    static List<Defect> all() {
        return List.of(
                new Defect(DESIGNATION, "use of what is not designated", DesignationDefects::undesignated),
                new Defect(DESIGNATION, "a designation without any use", DesignationDefects::unused));
    }

    private static void undesignated(Planting planting) {
        String id = anySpecialty(planting);
        planting.put(designation(planting, id), Answer.given(YesNo.NO))
                .implies(DESIGNATION, ERROR, use(planting, id, Membership.ALL_COMMERCIAL, Period.CURRENT));
    }

    private static void unused(Planting planting) {
        String id = anySpecialty(planting);
        for (Member members : Membership.AXIS.members()) {
            for (Period period : Period.values()) {
                planting.put(use(planting, id, members, period), Answer.absent(AbsenceReason.NOT_TRACKED));
            }
        }
        planting.implies(DESIGNATION, WARNING, designation(planting, id));
    }

    private static String anySpecialty(Planting planting) {
        return planting.oneOf(planting.edition().metrics().stream()
                .filter(metric -> metric.field().equals("designated"))
                .map(Metric::id)
                .toList());
    }

    private static FactRef<YesNo> designation(Planting planting, String id) {
        return FactRef.once(planting.edition().yesNo(id, "designated").at());
    }

    private static FactRef<Share> use(Planting planting, String id, Member members, Period period) {
        return FactRef.of(planting.edition().share(id, "share").at(members), period);
    }
}
