package dev.hpug.metric;

import static dev.hpug.metric.Polarity.HIGHER_IS_BETTER;
import static dev.hpug.metric.Polarity.LOWER_IS_BETTER;

import dev.hpug.value.FactValue;
import java.util.ArrayList;
import java.util.List;

/**
 * The metrics of the 2021 edition, a table for each part of the report. Ids are the report's numbering; every title and definition is
 * hpug's own wording.
 */
final class Cpr2021Metrics {

    static final Section CLAUSES = new Section("A", "Contract clauses");
    static final Section CENTERS = new Section("B", "Centers of Excellence");
    static final Section CONDITIONS = new Section("C", "Maternity and behavioral health");
    static final Section PAYMENT = new Section("D", "Payment methods");

    private static final String SYSTEMS =
            "Contracted health systems (one hospital or more with one comprehensive physician"
                    + " group or more, owned or managed together) that ";
    private static final String HOSPITALS = "All hospitals in the network";
    private static final String FACILITY_DOLLARS = "All dollars paid to facilities in the network";
    private static final String MATERNITY_DOLLARS = "All dollars paid to hospitals for maternity";
    private static final String VISITS = "All outpatient mental-health visits";
    private static final String PROVIDER_DOLLARS = "All dollars paid to providers, in and out of network";
    private static final String GAG = "publication limits";
    private static final String PLACEMENT = "placement demands";
    private static final int ONE_TENTH = 1;

    private final List<Metric<?>> metrics = new ArrayList<>();

    private Cpr2021Metrics() {}

    private void add(MetricBuilder<?> metric) {
        metrics.add(metric.build());
    }

    static List<Metric<?>> clauses() {
        Cpr2021Metrics table = new Cpr2021Metrics();
        String gagged = "restrict what may be published about their price or quality";
        String placed = "must be placed in narrow networks or the top tier, earned or not";
        table.systems("A.1a", GAG, gagged);
        table.systems("A.1b", PLACEMENT, placed);
        table.hospitals("A.2a", GAG, gagged);
        table.hospitals("A.2b", PLACEMENT, placed);
        table.facilityDollars("A.3a", GAG, "restrict what may be published");
        table.facilityDollars("A.3b", PLACEMENT, "must be placed, earned or not");
        return table.metrics;
    }

    private <T extends FactValue> MetricBuilder<T> clause(MetricBuilder<T> metric, String title, String definition) {
        return metric.section(CLAUSES).polarity(LOWER_IS_BETTER).title(title).definition(definition);
    }

    private void systems(String id, String clause, String which) {
        add(clause(Metric.count(id, "count"), "Health systems with " + clause, SYSTEMS + which)
                .counted("health systems"));
    }

    private void hospitals(String id, String clause, String which) {
        add(clause(Metric.count(id, "count"), "Hospitals with " + clause, "Contracted hospitals that " + which)
                .counted("hospitals"));
        add(clause(Metric.share(id, "share"), "Share of hospitals with " + clause, "Hospitals counted in " + id)
                .counted("hospitals")
                .denominator(HOSPITALS));
    }

    private void facilityDollars(String id, String clause, String which) {
        add(clause(
                        Metric.dollars(id, "dollars"),
                        "Dollars to facilities with " + clause,
                        "Dollars paid to network facilities that " + which)
                .counted("facility dollars"));
        add(clause(Metric.share(id, "share"), "Share of facility dollars under " + clause, "Dollars counted in " + id)
                .counted("facility dollars")
                .denominator(FACILITY_DOLLARS)
                .ofDollars());
    }

    static List<Metric<?>> specialties() {
        Cpr2021Metrics table = new Cpr2021Metrics();
        table.specialty("bariatric-surgery", "Bariatric surgery");
        table.specialty("cancer-care", "Cancer care");
        table.specialty("cardiac-procedure", "Cardiac procedures");
        table.specialty("joint-replacement", "Joint replacement");
        table.specialty("maternity", "Maternity");
        table.specialty("spine-surgery", "Spine surgery");
        table.specialty("transplant", "Transplant");
        table.otherSpecialty("other-1", "First other specialty");
        table.otherSpecialty("other-2", "Second other specialty");
        table.otherSpecialty("other-3", "Third other specialty");
        return table.metrics;
    }

    private void specialty(String name, String title) {
        add(designation(name, title));
        add(use(name, title));
    }

    private void otherSpecialty(String name, String title) {
        add(Metric.text("B." + name, Metric.LABEL_FIELD)
                .section(CENTERS)
                .once()
                .namedByPlan()
                .title(title + ": name")
                .definition("What the plan calls the specialty"));
        add(designation(name, title).namedByPlan());
        add(use(name, title).namedByPlan());
    }

    private static MetricBuilder<?> designation(String name, String title) {
        return Metric.yesNo("B." + name, "designated")
                .section(CENTERS)
                .once()
                .title(title + ": designation")
                .definition("Whether a Center of Excellence is designated");
    }

    private static MetricBuilder<?> use(String name, String title) {
        return Metric.share("B." + name, "share")
                .section(CENTERS)
                .axis(Membership.AXIS)
                .polarity(HIGHER_IS_BETTER)
                .title(title + ": use of Centers of Excellence")
                .definition("The specialty's admissions to Centers of Excellence")
                .counted("admissions")
                .denominator("The specialty's admissions");
    }

    static List<Metric<?>> maternity() {
        Cpr2021Metrics table = new Cpr2021Metrics();
        table.strategy("C.1.A.i", "All maternity", "in all");
        table.strategy("C.1.A.ii", "Bundled maternity payment", "paid as one bundle for the episode");
        table.strategy("C.1.A.iii", "Maternity Centers of Excellence", "at Centers of Excellence for maternity");
        table.strategy(
                "C.1.A.iv",
                "Maternity pay for performance",
                "under incentives to keep to guidelines for better outcomes of birth");
        table.strategy("C.1.A.v", "Blended birth rate", "paid one rate whatever the kind of delivery");
        String other = "Other maternity strategy";
        table.add(Metric.text("C.1.A.vi", Metric.LABEL_FIELD)
                .section(CONDITIONS)
                .once()
                .namedByPlan()
                .title(other + ": name")
                .definition("What the plan calls the strategy"));
        table.add(births("C.1.A.vi", other, "under the plan's own strategy").namedByPlan());
        table.add(sections("C.1.A.vi", other, "under the plan's own strategy").namedByPlan());
        table.add(byLine(Metric.share("C.1.B.i", "spendShare"), "Maternity dollars rewarding fewer interventions")
                .polarity(HIGHER_IS_BETTER)
                .definition("Maternity dollars under contracts that reward fewer unneeded interventions")
                .counted("maternity dollars")
                .denominator(MATERNITY_DOLLARS)
                .ofDollars());
        table.add(
                byLine(Metric.share("C.1.B.i", "cSectionRate"), "C-section rate where fewer interventions are rewarded")
                        .polarity(LOWER_IS_BETTER)
                        .definition("C-sections under those contracts")
                        .counted("c-sections")
                        .denominator("Births under those contracts"));
        return table.metrics;
    }

    private static <T extends FactValue> MetricBuilder<T> byLine(MetricBuilder<T> metric, String title) {
        return metric.section(CONDITIONS).axis(LineOfBusiness.AXIS).title(title);
    }

    private void strategy(String id, String title, String which) {
        add(births(id, title, which));
        add(sections(id, title, which));
    }

    private static MetricBuilder<?> births(String id, String title, String which) {
        return byLine(Metric.count(id, "births"), title + ": births")
                .definition("Births " + which)
                .counted("births");
    }

    private static MetricBuilder<?> sections(String id, String title, String which) {
        return byLine(Metric.share(id, "cSectionRate"), title + ": c-section rate")
                .polarity(LOWER_IS_BETTER)
                .definition("C-sections among those births")
                .counted("c-sections")
                .denominator("Births " + which);
    }

    static List<Metric<?>> behavioralHealth() {
        Cpr2021Metrics table = new Cpr2021Metrics();
        table.visits(
                "C.2.1a", "Mental-health visits in network, in person", "Visits in person to providers of the network");
        table.visits(
                "C.2.1b", "Mental-health visits in network, virtual", "Virtual visits to providers of the network");
        table.add(visitShare("C.2.1c", "Mental-health visits out of network", "Visits to providers outside the network")
                .polarity(LOWER_IS_BETTER));
        table.add(byLine(Metric.share("C.2.2", "share"), "Physicians waivered for medication-assisted treatment")
                .polarity(HIGHER_IS_BETTER)
                .definition("Physicians with the waiver")
                .counted("physicians")
                .denominator("Network physicians who treat substance use disorder"));
        return table.metrics;
    }

    private void visits(String id, String title, String which) {
        add(visitShare(id, title, which));
    }

    private static MetricBuilder<?> visitShare(String id, String title, String which) {
        return byLine(Metric.share(id, "share"), title)
                .definition(which)
                .counted("visits")
                .denominator(VISITS);
    }

    static List<Metric<?>> payment() {
        Cpr2021Metrics table = new Cpr2021Metrics();
        table.method(1, LOWER_IS_BETTER, "Legacy payment", "with no tie to value, such as fee for service or DRG");
        table.method(2, "Shared risk", "under shared risk, where it has a quality component");
        table.method(3, "Shared savings", "under shared savings, where they have a quality component");
        table.method(4, "Fee for service plus pay for performance", "as fee for service topped by performance pay");
        table.method(5, "Full capitation", "as full capitation, or global payment, where it has a quality component");
        table.method(
                6,
                "Partial capitation",
                "as capitation for a part of care or one condition, where it has a quality component");
        table.method(
                7, "Retrospective bundles", "as bundles settled after the fact, where they have a quality component");
        table.method(8, "Prospective bundles", "as bundles priced up front, where they have a quality component");
        table.method(9, "Non-visit functions", "for work outside visits, such as coordination");
        table.add(method("D.10", "Other performance incentives")
                .polarity(HIGHER_IS_BETTER)
                .definition(
                        "All dollars paid to providers whose contract has other performance incentives, named nowhere"
                                + " above"));
        return table.metrics;
    }

    private void method(int number, String title, String which) {
        method(number, HIGHER_IS_BETTER, title, which);
    }

    private void method(int number, Polarity polarity, String title, String which) {
        add(method("D." + number, title).polarity(polarity).definition("Dollars paid " + which));
    }

    private static MetricBuilder<?> method(String id, String title) {
        return Metric.share(id, "share")
                .section(PAYMENT)
                .axis(LineOfBusiness.AXIS)
                .askedDecimalPlaces(ONE_TENTH)
                .title(title)
                .counted("dollars")
                .denominator(PROVIDER_DOLLARS)
                .ofDollars();
    }
}
