package dev.hpug.testing.defect;

import static dev.hpug.rule.Severity.INFO;
import static dev.hpug.rule.Severity.WARNING;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import dev.hpug.value.YesNo;
import java.util.List;

/** What one section says and another does not. */
final class SectionDefects {

    private SectionDefects() {}

    static List<Defect> all() {
        return List.of(
                new Defect("c.centers", "births at Centers that are none", SectionDefects::noCenters),
                new Defect("b.maternity-births", "births at Centers not designated", SectionDefects::notDesignated),
                new Defect("a.dollars-hospitals", "dollars without hospitals", SectionDefects::noHospitals),
                new Defect("c.rewarded", "a rate of nothing paid", SectionDefects::nothingPaid));
    }

    private static void noCenters(Planting planting) {
        planting.report().gate(Cells.gate("designatesCentersOfExcellence"), false);
        planting.judgedOnlyBy("c.centers");
        births().forEach(cell -> planting.implies("c.centers", WARNING, cell));
    }

    private static void notDesignated(Planting planting) {
        planting.put(Cells.designated("B.maternity"), YesNo.NO).judgedOnlyBy("b.maternity-births");
        births().forEach(cell -> planting.implies("b.maternity-births", INFO, cell));
    }

    private static List<FactRef<Count>> births() {
        return LineOfBusiness.AXIS.members().stream()
                .flatMap(line -> List.of(Period.values()).stream().map(period -> Cells.births("iii", line, period)))
                .toList();
    }

    private static void noHospitals(Planting planting) {
        String clause = planting.oneOf(List.of("a", "b"));
        Period period = planting.anyPeriod();
        planting.put(Cells.hospitals(clause, period), Count.of(0)).judgedOnlyBy("a.dollars-hospitals");
        planting.implies("a.dollars-hospitals", INFO, Cells.dollars(clause, period));
    }

    private static void nothingPaid(Planting planting) {
        Member line = planting.anyLine();
        Period period = planting.anyPeriod();
        planting.put(Cells.rewarded("spendShare", line, period), Share.ofPercent("0.0"))
                .judgedOnlyBy("c.rewarded");
        planting.implies("c.rewarded", WARNING, Cells.rewarded("cSectionRate", line, period));
    }
}
