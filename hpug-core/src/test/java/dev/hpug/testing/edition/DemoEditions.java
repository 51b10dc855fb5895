package dev.hpug.testing.edition;

import dev.hpug.form.Column;
import dev.hpug.form.Form;
import dev.hpug.form.FormTable;
import dev.hpug.form.Head;
import dev.hpug.form.Lines;
import dev.hpug.form.Row;
import dev.hpug.form.Spellings;
import dev.hpug.metric.Edition;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Metric;
import dev.hpug.metric.MetricBuilder;
import dev.hpug.metric.PartOfAll;
import dev.hpug.metric.Polarity;
import dev.hpug.metric.Section;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.value.Count;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.time.LocalDate;
import java.util.List;

/**
 * Invented editions that no form of CPR's is like, for every test that is not about one year: what holds for cpr-2021 alone does not
 * hold.
 *
 * <p>{@code demo-2022} asks for more and less, {@code demo-2023} (see {@link Demo2023}) is built differently.
 */
public final class DemoEditions {

    /** The id under which demo-2022 asks what cpr-2021 asked as {@code C.2.2}. */
    public static final String RECODED = "C.2.3";

    /** What cpr-2021 asks and demo-2022 does not. */
    public static final String RETIRED = "C.1.A.v";

    /** What demo-2022 asks under the code that was the retired item's. */
    public static final String UNDER_AN_OLD_CODE = "C.1.A.follow-up";

    /** What demo-2022 asks otherwise than cpr-2021 did, under the same id. */
    public static final String REDEFINED = "A.1a";

    /** Why. */
    public static final String REDEFINED_WHY =
            "counts systems that own their physicians, no longer those that manage them";

    private static final Edition DEMO_2022 = makeDemo2022();

    private DemoEditions() {}

    /** All editions that tests run over, the oldest first. */
    public static List<Edition> all() {
        return List.of(Edition.cpr2021(), demo2022(), demo2023());
    }

    /**
     * From cpr-2021: two items added (a strategy, collaborative care), one retired, one under another code, one redefined, titles and
     * names reworded, an old code put to another question, an eleventh payment method.
     */
    public static Edition demo2022() {
        return DEMO_2022;
    }

    /**
     * From demo-2022: Medicare as a third line of business, section B gone, a section with another whole of three parts, payment asked in
     * whole percents, other memberships.
     */
    public static Edition demo2023() {
        return Demo2023.EDITION;
    }

    static ReportingPeriods yearsFrom(int year) {
        return ReportingPeriods.endingWith(ReportingPeriod.twelveMonthsFrom(LocalDate.of(year, 7, 1)));
    }

    private static Edition makeDemo2022() {
        Edition base = Edition.cpr2021();
        Section conditions = base.count("C.1.A.i", "births").section();
        Metric<Count> births = base.count("C.1.A.i", "births");
        Metric<Count> midwives = births("C.1.A.vii", "Births led by midwives", conditions);
        Metric<Share> midwivesRate = rate("C.1.A.vii", "C-sections among births led by midwives", conditions);
        Metric<Count> followedUp = births(UNDER_AN_OLD_CODE, "Births followed by a visit", conditions);
        Metric<Share> followedUpRate = rate(UNDER_AN_OLD_CODE, "C-sections among these births", conditions);
        Metric<Count> collaborative = Metric.count("C.2.4", "count")
                .section(conditions)
                .axis(LineOfBusiness.AXIS)
                .polarity(Polarity.HIGHER_IS_BETTER)
                .title("Collaborative care")
                .definition("Members treated under collaborative care")
                .counted("members")
                .build();
        Metric<Share> method = base.share("D.5", "share");
        Metric<Share> budgets = Metric.share("D.11", "share")
                .section(method.section())
                .axis(LineOfBusiness.AXIS)
                .polarity(Polarity.HIGHER_IS_BETTER)
                .askedDecimalPlaces(1)
                .title("Global hospital budgets")
                .definition("Dollars paid as a fixed yearly budget, where it has a quality component")
                .counted("dollars")
                .denominator(method.denominator().orElseThrow())
                .ofDollars()
                .build();
        return Edition.derivedFrom(base)
                .named("demo-2022")
                .recommending(yearsFrom(2020))
                .without(RETIRED)
                .recoding("C.2.2", RECODED)
                .redefining(REDEFINED, REDEFINED_WHY)
                .describing(
                        base.share("D.1", "share").toBuilder()
                                .title("Volume-based payment")
                                .build(),
                        base.share("B.joint-replacement", "share").toBuilder()
                                .title("Hip and knee replacement: use of centers")
                                .build(),
                        births.toBuilder()
                                .title("All deliveries")
                                .definition("Every delivery in the network")
                                .build())
                .asking(midwives, midwivesRate, followedUp, followedUpRate, collaborative, budgets)
                .counting(budgets, "d.total", "value-oriented", "downside-risk", "D")
                .counting(midwives, "C.1")
                .counting(midwivesRate, "C.1")
                .counting(followedUp, "C.1")
                .counting(followedUpRate, "C.1")
                .counting(collaborative, "C.2")
                .relation(new EventRate(midwives, midwivesRate, "c.zero", "c.rate"))
                .relation(new EventRate(followedUp, followedUpRate, "c.zero", "c.rate"))
                .relation(new PartOfAll(
                        new EventRate(midwives, midwivesRate, "c.zero", "c.rate"),
                        new EventRate(births, base.share("C.1.A.i", "cSectionRate"), "c.zero", "c.rate"),
                        "c.part-of-all"))
                .form(DemoEditions::formOf2022)
                .build();
    }

    private static Form formOf2022(Form form) {
        FormTable substanceUse = form.table("substance-use");
        return form.with(form.table("births")
                        .with(Row.coded(UNDER_AN_OLD_CODE, "v."))
                        .with(Row.coded("C.1.A.vii", "vii.")))
                .with(substanceUse.rows(List.of(Row.coded(RECODED, "3"))))
                .with(FormTable.coded("collaborative-care", "C", "3. Collaborative Care", "date")
                        .with(Lines.under("line-of-business", LineOfBusiness.AXIS.id()))
                        .asking(Column.of("number", "count"))
                        .rows(List.of(Row.coded("C.2.4", "4"))))
                .with(form.table("payment").with(Row.coded("D.11", "11")))
                .with(form.table("specialties")
                        .with(Row.named("B.joint-replacement", "Hip and Knee Replacement", "Joint Replacement")))
                .with(Head.of(
                        "c-sections",
                        "C-section rate",
                        Spellings.of("c section", "c sections", "% c sections")
                                .beside("%", "percent", "share", "rate", "rates", "of")));
    }

    private static Metric<Count> births(String id, String title, Section section) {
        return byLine(Metric.count(id, "births"), title, section)
                .counted("births")
                .build();
    }

    private static Metric<Share> rate(String id, String title, Section section) {
        return byLine(Metric.share(id, "cSectionRate"), title, section)
                .counted("births")
                .denominator("These births")
                .polarity(Polarity.LOWER_IS_BETTER)
                .build();
    }

    private static <T extends FactValue> MetricBuilder<T> byLine(
            MetricBuilder<T> metric, String title, Section section) {
        return metric.section(section).axis(LineOfBusiness.AXIS).title(title).definition(title);
    }
}
