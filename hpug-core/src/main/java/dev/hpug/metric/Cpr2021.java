package dev.hpug.metric;

import static dev.hpug.metric.Polarity.HIGHER_IS_BETTER;

import dev.hpug.metric.Presupposition.Strength;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import dev.hpug.value.YesNo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The 2021 edition: what its metrics have to do with one another. Written with nothing but what any edition is written with. */
public final class Cpr2021 {

    /** Contract clauses that keep price and quality hidden or buy a place in the network. */
    public static final Section A = Cpr2021Metrics.CLAUSES;

    /** Use of Centers of Excellence. */
    public static final Section B = Cpr2021Metrics.CENTERS;

    /** Maternity and behavioral health. */
    public static final Section C = Cpr2021Metrics.CONDITIONS;

    /** How providers are paid. */
    public static final Section D = Cpr2021Metrics.PAYMENT;

    private static final String CENTERS_GATE = "designatesCentersOfExcellence";
    private static final String DENOMINATORS = "a.denominators";

    private static final List<Metric<?>> CLAUSES = Cpr2021Metrics.clauses();
    private static final List<Metric<?>> SPECIALTIES = Cpr2021Metrics.specialties();
    private static final List<Metric<?>> MATERNITY = Cpr2021Metrics.maternity();
    private static final List<Metric<?>> BEHAVIORAL_HEALTH = Cpr2021Metrics.behavioralHealth();
    private static final List<Metric<?>> PAYMENT = Cpr2021Metrics.payment();

    private static final Whole VISIT_TYPES =
            new Whole("c.mental-health.total", "Mental-health visits", shares(BEHAVIORAL_HEALTH, "C.2.1"));
    private static final Whole METHODS = new Whole("d.total", "Section D", shares(PAYMENT, "D.")).statingTotal();

    /** The share of dollars tied to value: every method but D.1. */
    public static final Total VALUE_ORIENTED = new Total(
            "value-oriented",
            "Value-oriented payment",
            METHODS,
            METHODS.parts().stream()
                    .filter(method -> !method.id().equals("D.1"))
                    .toList(),
            HIGHER_IS_BETTER);

    /** The share of dollars by methods under which the provider can lose money: D.2, D.5, D.6, D.7 and D.8. */
    public static final Total DOWNSIDE_RISK = new Total(
            "downside-risk",
            "Payment with downside risk",
            METHODS,
            METHODS.parts().stream()
                    .filter(method -> Set.of("D.2", "D.5", "D.6", "D.7", "D.8").contains(method.id()))
                    .toList(),
            HIGHER_IS_BETTER);

    static final Edition EDITION = edition();

    private Cpr2021() {}

    private static Edition edition() {
        EditionBuilder edition = Edition.builder(
                        "cpr-2021",
                        ReportingPeriods.endingWith(ReportingPeriod.twelveMonthsFrom(LocalDate.of(2019, 7, 1))))
                .asking(CLAUSES)
                .asking(SPECIALTIES)
                .asking(MATERNITY)
                .asking(BEHAVIORAL_HEALTH)
                .asking(PAYMENT)
                .gate(new Gate(
                        "limitsPublication",
                        "Does any contract limit publishing price or quality?",
                        Set.of(A),
                        Set.of("A.1a", "A.2a", "A.3a")))
                .gate(new Gate(
                        "demandsPlacement",
                        "Does any contract demand placement whatever the merit?",
                        Set.of(A),
                        Set.of("A.1b", "A.2b", "A.3b")))
                .gate(new Gate(CENTERS_GATE, "Does the plan designate Centers of Excellence?", Set.of(B), Set.of()))
                .whole(VISIT_TYPES)
                .whole(METHODS)
                .total(VALUE_ORIENTED)
                .total(DOWNSIDE_RISK)
                .block(new Block("A", "hospitals and dollars under contract clauses", CLAUSES))
                .block(new Block("B", "use of Centers of Excellence", SPECIALTIES))
                .block(new Block("C.1", "maternity", MATERNITY))
                .block(new Block("C.2", "behavioral health", BEHAVIORAL_HEALTH))
                .block(new Block("D", "payment methods", PAYMENT))
                .form(Cpr2021Form.FORM)
                .headline(METHODS.parts().get(0))
                .headline(rate("C.1.A.i"));
        Stream.of(clauses(), centers(), maternity())
                .flatMap(relations -> relations)
                .forEach(edition::relation);
        return edition.build();
    }

    private static Stream<Relation> clauses() {
        CountedShare hospitalsGagged = hospitals("A.2a");
        CountedShare hospitalsPlaced = hospitals("A.2b");
        CountedShare dollarsGagged = dollars("A.3a");
        CountedShare dollarsPlaced = dollars("A.3b");
        return Stream.of(
                hospitalsGagged,
                hospitalsPlaced,
                dollarsGagged,
                dollarsPlaced,
                new CommonDenominator(hospitalsGagged, hospitalsPlaced, DENOMINATORS),
                new CommonDenominator(dollarsGagged, dollarsPlaced, DENOMINATORS),
                systems("A.1a", "A.2a"),
                systems("A.1b", "A.2b"),
                dollarsWithHospitals(dollarsGagged, hospitalsGagged),
                dollarsWithHospitals(dollarsPlaced, hospitalsPlaced));
    }

    private static CountedShare hospitals(String id) {
        return new CountedShare(
                find(CLAUSES, id, "count").as(Count.class),
                find(CLAUSES, id, "share").as(Share.class),
                "a.zero",
                "a.count-share");
    }

    private static CountedShare dollars(String id) {
        return new CountedShare(
                find(CLAUSES, id, "dollars").as(Dollars.class),
                find(CLAUSES, id, "share").as(Share.class),
                "a.zero",
                "a.count-share");
    }

    private static Relation systems(String systems, String hospitals) {
        return new NotMore(
                find(CLAUSES, systems, "count").as(Count.class),
                find(CLAUSES, hospitals, "count").as(Count.class),
                "a.systems-hospitals");
    }

    private static Relation dollarsWithHospitals(CountedShare dollars, CountedShare hospitals) {
        return Presupposition.of(dollars.amount(), hospitals.amount(), Strength.USUAL, "a.dollars-hospitals");
    }

    private static Stream<Relation> centers() {
        return SPECIALTIES.stream().map(Metric::id).distinct().flatMap(id -> {
            Metric<Share> use = find(SPECIALTIES, id, "share").as(Share.class);
            return Stream.of(
                    new Designation(find(SPECIALTIES, id, "designated").as(YesNo.class), use, "b.designation"),
                    new PartOfMembers(use, Membership.INCENTIVIZED, Membership.ALL_COMMERCIAL));
        });
    }

    private static Stream<Relation> maternity() {
        List<EventRate> births = MATERNITY.stream()
                .filter(metric -> metric.field().equals("births"))
                .map(metric -> new EventRate(metric.as(Count.class), rate(metric.id()), "c.zero", "c.rate"))
                .toList();
        Metric<Count> atCenters = find(MATERNITY, "C.1.A.iii", "births").as(Count.class);
        return Stream.of(
                        births.stream(),
                        births.stream()
                                .skip(1)
                                .map(strategy -> new PartOfAll(strategy, births.get(0), "c.part-of-all")),
                        Stream.of(
                                new RateOfSome(rate("C.1.B.i"), births.get(0)),
                                Presupposition.ofGate(atCenters, CENTERS_GATE, Strength.LIKELY, "c.centers"),
                                Presupposition.of(
                                        atCenters,
                                        find(SPECIALTIES, "B.maternity", "designated"),
                                        Strength.USUAL,
                                        "b.maternity-births"),
                                Presupposition.of(
                                        rate("C.1.B.i"),
                                        find(MATERNITY, "C.1.B.i", "spendShare"),
                                        Strength.CERTAIN,
                                        "c.rewarded")))
                .flatMap(relations -> relations);
    }

    private static Metric<Share> rate(String id) {
        return find(MATERNITY, id, "cSectionRate").as(Share.class);
    }

    private static List<Metric<Share>> shares(List<Metric<?>> table, String idPrefix) {
        return table.stream()
                .<Metric<?>>map(metric -> metric)
                .filter(metric -> metric.id().startsWith(idPrefix))
                .map(metric -> metric.as(Share.class))
                .toList();
    }

    private static Metric<?> find(List<Metric<?>> table, String id, String field) {
        return table.stream()
                .<Metric<?>>map(metric -> metric)
                .filter(metric -> metric.id().equals(id) && metric.field().equals(field))
                .findFirst()
                .orElseThrow();
    }
}
