package dev.hpug.testing.defect;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import java.util.List;
import java.util.stream.Stream;

/** The cells of the standard edition that figures are drawn for and defects are planted in. */
public final class Cells {

    private static final Edition EDITION = Edition.cpr2021();

    private Cells() {}

    /** Health systems under a clause: A.1a or A.1b. */
    public static FactRef<Count> systems(String clause, Period period) {
        return FactRef.of(EDITION.count("A.1" + clause, "count").at(), period);
    }

    public static FactRef<Count> hospitals(String clause, Period period) {
        return FactRef.of(EDITION.count("A.2" + clause, "count").at(), period);
    }

    public static FactRef<Share> hospitalShare(String clause, Period period) {
        return FactRef.of(EDITION.share("A.2" + clause, "share").at(), period);
    }

    public static FactRef<Dollars> dollars(String clause, Period period) {
        return FactRef.of(EDITION.dollars("A.3" + clause, "dollars").at(), period);
    }

    public static FactRef<Share> dollarShare(String clause, Period period) {
        return FactRef.of(EDITION.share("A.3" + clause, "share").at(), period);
    }

    /** Births under C.1.A.i, all maternity, to C.1.A.vi. */
    public static FactRef<Count> births(String strategy, Member line, Period period) {
        return FactRef.of(EDITION.count("C.1.A." + strategy, "births").at(line), period);
    }

    public static FactRef<Share> cSectionRate(String strategy, Member line, Period period) {
        return FactRef.of(EDITION.share("C.1.A." + strategy, "cSectionRate").at(line), period);
    }

    /** C.1.B.i: dollars for maternity under contracts that reward fewer interventions, or the c-section rate there. */
    public static FactRef<Share> rewarded(String field, Member line, Period period) {
        return FactRef.of(EDITION.share("C.1.B.i", field).at(line), period);
    }

    /** Section B's items in their order: {@code "B.transplant"} is one. */
    public static List<String> specialties() {
        return EDITION.itemIds().stream().filter(id -> id.startsWith("B.")).toList();
    }

    /** Whether a specialty has a Center of Excellence. */
    public static FactRef<YesNo> designated(String specialty) {
        return FactRef.once(EDITION.yesNo(specialty, "designated").at());
    }

    /** The share of a specialty's admissions that went to Centers of Excellence. */
    public static FactRef<Share> use(String specialty, Member members, Period period) {
        return FactRef.of(EDITION.share(specialty, "share").at(members), period);
    }

    /** The question asked before the report that has this id. */
    public static Gate gate(String id) {
        return EDITION.gates().stream()
                .filter(gate -> gate.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static FactRef<Share> waiver(Member line, Period period) {
        return FactRef.of(EDITION.share("C.2.2", "share").at(line), period);
    }

    /** The parts of one whole, in the order of the report. */
    public static List<FactRef<Share>> parts(String whole, Member line, Period period) {
        return EDITION.wholes().stream()
                .filter(candidate -> candidate.id().equals(whole))
                .flatMap(candidate -> candidate.parts().stream())
                .map(part -> FactRef.of(part.at(line), period))
                .toList();
    }

    /** Every cell that asks for a share, in both periods. */
    public static List<FactRef<Share>> shares() {
        return EDITION.metrics().stream()
                .filter(metric -> metric.type() == ValueType.SHARE)
                .map(metric -> EDITION.share(metric.id(), metric.field()))
                .flatMap(Cells::inBothPeriods)
                .toList();
    }

    private static Stream<FactRef<Share>> inBothPeriods(Metric<Share> metric) {
        return metric.keys().stream().flatMap(key -> Stream.of(Period.values()).map(period -> FactRef.of(key, period)));
    }

    /** Every key asked for both periods. */
    public static List<Key<?>> keys() {
        return EDITION.periodKeys();
    }
}
