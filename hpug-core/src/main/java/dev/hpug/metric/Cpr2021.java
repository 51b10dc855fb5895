package dev.hpug.metric;

import static dev.hpug.metric.Polarity.HIGHER_IS_BETTER;
import static dev.hpug.metric.Polarity.LOWER_IS_BETTER;
import static dev.hpug.metric.Polarity.NEITHER;

import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.value.Amount;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The 2021 edition, written down as the table everything else walks. Ids are the report's numbering; every title and
 * definition is hpug's own wording.
 */
public final class Cpr2021 {

    private static final String SYSTEMS =
            "Contracted health systems (one hospital or more with one comprehensive physician"
                    + " group or more, owned or managed together) that ";
    private static final String HOSPITALS = "All hospitals in the network";
    private static final String FACILITY_DOLLARS = "All dollars paid to facilities in the network";
    private static final String MATERNITY_DOLLARS = "All dollars paid to hospitals for maternity";
    private static final String VISITS = "All outpatient mental-health visits";
    private static final String PROVIDER_DOLLARS = "All dollars paid to providers, in and out of network";
    private static final int ONE_TENTH = 1;

    private static final List<Metric<?>> CLAUSES = clauses();
    private static final List<Metric<?>> SPECIALTIES = specialties();
    private static final List<Metric<?>> MATERNITY = maternity();
    private static final List<Metric<?>> BEHAVIORAL_HEALTH = behavioralHealth();
    private static final List<Metric<?>> PAYMENT = payment();

    private static final Whole VISIT_TYPES =
            new Whole("c.mental-health.total", "Mental-health visits", shares(BEHAVIORAL_HEALTH, "C.2.1"));
    private static final Whole METHODS = new Whole("d.total", "Section D", shares(PAYMENT, "D."));

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

    static final Edition EDITION = ImmutableEdition.builder()
            .id("cpr-2021")
            .metrics(Stream.of(CLAUSES, SPECIALTIES, MATERNITY, BEHAVIORAL_HEALTH, PAYMENT)
                    .flatMap(List::stream)
                    .toList())
            .gates(List.of(
                    new Gate(
                            "limitsPublication",
                            "Does any contract limit publishing price or quality?",
                            Set.of(Section.A),
                            Set.of("A.1a", "A.2a", "A.3a")),
                    new Gate(
                            "demandsPlacement",
                            "Does any contract demand placement whatever the merit?",
                            Set.of(Section.A),
                            Set.of("A.1b", "A.2b", "A.3b")),
                    new Gate(
                            "designatesCentersOfExcellence",
                            "Does the plan designate Centers of Excellence?",
                            Set.of(Section.B),
                            Set.of())))
            .wholes(List.of(VISIT_TYPES, METHODS))
            .totals(List.of(VALUE_ORIENTED, DOWNSIDE_RISK))
            .relations(relations())
            .blocks(List.of(
                    new Block("A", "hospitals and dollars under contract clauses", CLAUSES),
                    new Block("B", "use of Centers of Excellence", SPECIALTIES),
                    new Block("C.1", "maternity", MATERNITY),
                    new Block("C.2", "behavioral health", BEHAVIORAL_HEALTH),
                    new Block("D", "payment methods", PAYMENT)))
            .recommendedPeriods(ReportingPeriods.endingWith(ReportingPeriod.twelveMonthsFrom(LocalDate.of(2019, 7, 1))))
            .build();

    private Cpr2021() {}

    @SuppressWarnings("unchecked") // every metric of these two tables asks for a share
    private static List<Metric<Share>> shares(List<Metric<?>> table, String idPrefix) {
        return table.stream()
                .filter(metric -> metric.id().startsWith(idPrefix))
                .map(metric -> (Metric<Share>) metric)
                .toList();
    }

    private static Relations relations() {
        CountedShare hospitalsGagged = countedShare("A.2a", "count");
        CountedShare hospitalsPlaced = countedShare("A.2b", "count");
        CountedShare dollarsGagged = countedShare("A.3a", "dollars");
        CountedShare dollarsPlaced = countedShare("A.3b", "dollars");
        List<EventRate> births = MATERNITY.stream()
                .map(Metric::id)
                .distinct()
                .filter(id -> find(MATERNITY, id, "births").isPresent())
                .map(Cpr2021::birthRate)
                .toList();
        return new Relations(
                List.of(hospitalsGagged, hospitalsPlaced, dollarsGagged, dollarsPlaced),
                List.of(
                        new CommonDenominator(hospitalsGagged, hospitalsPlaced),
                        new CommonDenominator(dollarsGagged, dollarsPlaced)),
                births,
                births.stream()
                        .skip(1)
                        .map(strategy -> new PartOfAll(strategy, births.get(0)))
                        .toList());
    }

    @SuppressWarnings("unchecked") // the tables above give each field its type
    private static CountedShare countedShare(String id, String field) {
        return new CountedShare(
                (Metric<? extends Amount>) find(CLAUSES, id, field).orElseThrow(),
                (Metric<Share>) find(CLAUSES, id, "share").orElseThrow());
    }

    @SuppressWarnings("unchecked") // as above
    private static EventRate birthRate(String id) {
        return new EventRate((Metric<Count>) find(MATERNITY, id, "births").orElseThrow(), (Metric<Share>)
                find(MATERNITY, id, "cSectionRate").orElseThrow());
    }

    private static Optional<Metric<?>> find(List<Metric<?>> table, String id, String field) {
        return table.stream()
                .filter(metric -> metric.id().equals(id) && metric.field().equals(field))
                .findFirst();
    }

    private static List<Metric<?>> clauses() {
        String gag = "publication limits";
        String placement = "placement demands";
        return new CatalogueBuilder(Section.A)
                .count(
                        "A.1a",
                        "count",
                        LOWER_IS_BETTER,
                        "Health systems with " + gag,
                        SYSTEMS + "restrict what may be published about their price or quality")
                .count(
                        "A.1b",
                        "count",
                        LOWER_IS_BETTER,
                        "Health systems with " + placement,
                        SYSTEMS + "must be placed in narrow networks or the top tier, earned or not")
                .count(
                        "A.2a",
                        "count",
                        LOWER_IS_BETTER,
                        "Hospitals with " + gag,
                        "Contracted hospitals that restrict what may be published about their price or quality")
                .share(
                        "A.2a",
                        "share",
                        LOWER_IS_BETTER,
                        "Share of hospitals with " + gag,
                        "Hospitals counted in A.2a",
                        HOSPITALS)
                .count(
                        "A.2b",
                        "count",
                        LOWER_IS_BETTER,
                        "Hospitals with " + placement,
                        "Contracted hospitals that must be placed in narrow networks or the top tier, earned or not")
                .share(
                        "A.2b",
                        "share",
                        LOWER_IS_BETTER,
                        "Share of hospitals with " + placement,
                        "Hospitals counted in A.2b",
                        HOSPITALS)
                .dollars(
                        "A.3a",
                        LOWER_IS_BETTER,
                        "Dollars to facilities with " + gag,
                        "Dollars paid to network facilities that restrict what may be published")
                .share(
                        "A.3a",
                        "share",
                        LOWER_IS_BETTER,
                        "Share of facility dollars under " + gag,
                        "Dollars counted in A.3a",
                        FACILITY_DOLLARS)
                .dollars(
                        "A.3b",
                        LOWER_IS_BETTER,
                        "Dollars to facilities with " + placement,
                        "Dollars paid to network facilities that must be placed, earned or not")
                .share(
                        "A.3b",
                        "share",
                        LOWER_IS_BETTER,
                        "Share of facility dollars under " + placement,
                        "Dollars counted in A.3b",
                        FACILITY_DOLLARS)
                .metrics();
    }

    private static List<Metric<?>> specialties() {
        CatalogueBuilder table = new CatalogueBuilder(Section.B, Membership.AXIS);
        specialty(table, "bariatric-surgery", "Bariatric surgery");
        specialty(table, "cancer-care", "Cancer care");
        specialty(table, "cardiac-procedure", "Cardiac procedures");
        specialty(table, "joint-replacement", "Joint replacement");
        specialty(table, "maternity", "Maternity");
        specialty(table, "spine-surgery", "Spine surgery");
        specialty(table, "transplant", "Transplant");
        otherSpecialty(table, "other-1", "First other specialty");
        otherSpecialty(table, "other-2", "Second other specialty");
        otherSpecialty(table, "other-3", "Third other specialty");
        return table.metrics();
    }

    private static void specialty(CatalogueBuilder table, String name, String title) {
        String id = "B." + name;
        table.yesNoOnce(
                        id,
                        "designated",
                        false,
                        title + ": designation",
                        "Whether a Center of Excellence is designated")
                .share(
                        id,
                        "share",
                        HIGHER_IS_BETTER,
                        title + ": use of Centers of Excellence",
                        "The specialty's admissions to Centers of Excellence",
                        "The specialty's admissions");
    }

    private static void otherSpecialty(CatalogueBuilder table, String name, String title) {
        String id = "B." + name;
        table.nameOnce(id, title + ": name", "What the plan calls the specialty")
                .yesNoOnce(
                        id, "designated", true, title + ": designation", "Whether a Center of Excellence is designated")
                .plansOwnShare(
                        id,
                        "share",
                        HIGHER_IS_BETTER,
                        title + ": use of Centers of Excellence",
                        "The specialty's admissions to Centers of Excellence",
                        "The specialty's admissions");
    }

    private static List<Metric<?>> maternity() {
        CatalogueBuilder table = new CatalogueBuilder(Section.C, LineOfBusiness.AXIS);
        strategy(table, "C.1.A.i", "All maternity", "in all");
        strategy(table, "C.1.A.ii", "Bundled maternity payment", "paid as one bundle for the episode");
        strategy(table, "C.1.A.iii", "Maternity Centers of Excellence", "at Centers of Excellence for maternity");
        strategy(
                table,
                "C.1.A.iv",
                "Maternity pay for performance",
                "under incentives to keep to guidelines for better outcomes of birth");
        strategy(table, "C.1.A.v", "Blended birth rate", "paid one rate whatever the kind of delivery");
        String other = "Other maternity strategy";
        return table.nameOnce("C.1.A.vi", other + ": name", "What the plan calls the strategy")
                .plansOwnCount("C.1.A.vi", "births", other + ": births", "Births under the plan's own strategy")
                .plansOwnShare(
                        "C.1.A.vi",
                        "cSectionRate",
                        LOWER_IS_BETTER,
                        other + ": c-section rate",
                        "C-sections among those births",
                        "Births under the plan's own strategy")
                .share(
                        "C.1.B.i",
                        "spendShare",
                        HIGHER_IS_BETTER,
                        "Maternity dollars rewarding fewer interventions",
                        "Maternity dollars under contracts that reward fewer unneeded interventions",
                        MATERNITY_DOLLARS)
                .share(
                        "C.1.B.i",
                        "cSectionRate",
                        LOWER_IS_BETTER,
                        "C-section rate where fewer interventions are rewarded",
                        "C-sections under those contracts",
                        "Births under those contracts")
                .metrics();
    }

    private static void strategy(CatalogueBuilder table, String id, String title, String which) {
        table.count(id, "births", NEITHER, title + ": births", "Births " + which)
                .share(
                        id,
                        "cSectionRate",
                        LOWER_IS_BETTER,
                        title + ": c-section rate",
                        "C-sections among those births",
                        "Births " + which);
    }

    private static List<Metric<?>> behavioralHealth() {
        return new CatalogueBuilder(Section.C, LineOfBusiness.AXIS)
                .share(
                        "C.2.1a",
                        "share",
                        NEITHER,
                        "Mental-health visits in network, in person",
                        "Visits in person to providers of the network",
                        VISITS)
                .share(
                        "C.2.1b",
                        "share",
                        NEITHER,
                        "Mental-health visits in network, virtual",
                        "Virtual visits to providers of the network",
                        VISITS)
                .share(
                        "C.2.1c",
                        "share",
                        LOWER_IS_BETTER,
                        "Mental-health visits out of network",
                        "Visits to providers outside the network",
                        VISITS)
                .share(
                        "C.2.2",
                        "share",
                        HIGHER_IS_BETTER,
                        "Physicians waivered for medication-assisted treatment",
                        "Physicians with the waiver",
                        "Network physicians who treat substance use disorder")
                .metrics();
    }

    private static List<Metric<?>> payment() {
        CatalogueBuilder table = new CatalogueBuilder(Section.D, LineOfBusiness.AXIS);
        method(
                table,
                1,
                LOWER_IS_BETTER,
                "Legacy payment",
                "Dollars paid with no tie to value, such as fee for service or DRG");
        method(
                table,
                2,
                HIGHER_IS_BETTER,
                "Shared risk",
                "Dollars paid under shared risk, where it has a quality component");
        method(
                table,
                3,
                HIGHER_IS_BETTER,
                "Shared savings",
                "Dollars paid under shared savings, where they have a quality component");
        method(
                table,
                4,
                HIGHER_IS_BETTER,
                "Fee for service plus pay for performance",
                "Dollars paid as fee for service topped by performance pay");
        method(
                table,
                5,
                HIGHER_IS_BETTER,
                "Full capitation",
                "Dollars paid as full capitation, or global payment, where it has a quality component");
        method(
                table,
                6,
                HIGHER_IS_BETTER,
                "Partial capitation",
                "Dollars paid as capitation for a part of care or one condition, where it has a quality component");
        method(
                table,
                7,
                HIGHER_IS_BETTER,
                "Retrospective bundles",
                "Dollars paid as bundles settled after the fact, where they have a quality component");
        method(
                table,
                8,
                HIGHER_IS_BETTER,
                "Prospective bundles",
                "Dollars paid as bundles priced up front, where they have a quality component");
        method(
                table,
                9,
                HIGHER_IS_BETTER,
                "Non-visit functions",
                "Dollars paid for work outside visits, such as coordination");
        method(
                table,
                10,
                HIGHER_IS_BETTER,
                "Other performance incentives",
                "All dollars paid to providers whose contract has other performance incentives, named nowhere above");
        return table.metrics();
    }

    private static void method(CatalogueBuilder table, int number, Polarity polarity, String title, String dollars) {
        table.roundedShare("D." + number, polarity, ONE_TENTH, title, dollars, PROVIDER_DOLLARS);
    }
}
