package dev.hpug.testing.edition;

import dev.hpug.form.Column;
import dev.hpug.form.Form;
import dev.hpug.form.FormSection;
import dev.hpug.form.FormTable;
import dev.hpug.form.Head;
import dev.hpug.form.Lines;
import dev.hpug.form.MemberLabel;
import dev.hpug.form.Row;
import dev.hpug.form.Spellings;
import dev.hpug.metric.Axis;
import dev.hpug.metric.Block;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Polarity;
import dev.hpug.metric.Section;
import dev.hpug.metric.Total;
import dev.hpug.metric.Whole;
import dev.hpug.value.Share;
import java.util.List;

/** What the edition of demo-2023 changes. */
final class Demo2023 {

    static final Axis LINES = Axis.of("line-of-business", "commercial", "medicaid", "medicare");
    static final Axis MEMBERS = Axis.of("membership", "all-commercial", "narrow-network");
    private static final Section PRIMARY_CARE = new Section("F", "Primary care");

    static final Edition EDITION = edition();

    private Demo2023() {}

    private static Edition edition() {
        Edition base = DemoEditions.demo2022();
        Metric<Share> visits = primaryCare("F.1a", "Visits to physicians", Polarity.NEITHER);
        Metric<Share> nurses = primaryCare("F.1b", "Visits to nurse practitioners", Polarity.NEITHER);
        Metric<Share> remote = primaryCare("F.1c", "Visits by telephone or video", Polarity.HIGHER_IS_BETTER);
        Metric<Share> homes = Metric.share("F.2", "share")
                .section(PRIMARY_CARE)
                .axis(MEMBERS)
                .polarity(Polarity.HIGHER_IS_BETTER)
                .title("Medical homes")
                .definition("Members with a medical home")
                .counted("members")
                .denominator("All members of that network")
                .build();
        Whole visitTypes = new Whole("f.total", "Primary-care visits", List.of(visits, nurses, remote));
        return Edition.derivedFrom(base)
                .named("demo-2023")
                .recommending(DemoEditions.yearsFrom(2021))
                .withoutSection("B")
                .describing(base.wholes().stream()
                        .filter(whole -> whole.id().equals("d.total"))
                        .flatMap(whole -> whole.parts().stream())
                        .map(method -> method.toBuilder().askedDecimalPlaces(0).build())
                        .toArray(Metric<?>[]::new))
                .splitting(LINES)
                .asking(visits, nurses, remote, homes)
                .whole(visitTypes)
                .total(new Total(
                        "remote-visits",
                        "Visits without a drive",
                        visitTypes,
                        List.of(remote),
                        Polarity.HIGHER_IS_BETTER))
                .block(new Block("F", "primary care", List.of(visits, nurses, remote, homes)))
                .form(Demo2023::form)
                .build();
    }

    private static Metric<Share> primaryCare(String id, String title, Polarity polarity) {
        return Metric.share(id, "share")
                .section(PRIMARY_CARE)
                .axis(LINES)
                .polarity(polarity)
                .title(title)
                .definition(title)
                .counted("visits")
                .denominator("All primary-care visits")
                .build();
    }

    private static Form form(Form form) {
        return form.with(new MemberLabel(
                        LINES.id(),
                        "medicare",
                        "Medicare Advantage",
                        "MA",
                        List.of("medicare", "medicare advantage", "ma")))
                .with(new FormSection("F", "F", "How members reach primary care."))
                .with(Head.of("everybody", "All members", Spellings.of("all members")))
                .with(Head.of("narrow", "Narrow network", Spellings.of().within("narrow")))
                .with(FormTable.coded("primary-care", "F", "1. Primary-care visits", "date")
                        .with(Lines.under("line-of-business", LINES.id()))
                        .asking(Column.of("percent", "share"))
                        .rows(List.of(Row.coded("F.1a", "1a"), Row.coded("F.1b", "1b"), Row.coded("F.1c", "1c"))))
                .with(FormTable.coded("medical-homes", "F", "2. Medical homes", "date")
                        .asking(
                                Column.of("everybody", "share").about("all-commercial"),
                                Column.of("narrow", "share").about("narrow-network"))
                        .rows(List.of(Row.coded("F.2", "2"))));
    }
}
