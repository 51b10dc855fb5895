package dev.hpug.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hpug.form.Column;
import dev.hpug.form.Form;
import dev.hpug.form.FormTable;
import dev.hpug.form.Head;
import dev.hpug.form.Lines;
import dev.hpug.form.MemberLabel;
import dev.hpug.form.Row;
import dev.hpug.form.Spellings;
import dev.hpug.metric.Presupposition.Strength;
import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import dev.hpug.value.YesNo;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was put together is an edition, or it is told in full why not. */
class EditionBuilderTest {

    private static final Axis LINES = Axis.of("line", "one", "two");
    private static final Axis OTHERS = Axis.of("other", "all", "some");
    private static final Section PART = new Section("P", "Part");

    private static final Metric<Count> VISITS =
            Metric.count("P.1", "visits").section(PART).axis(LINES).build();
    private static final Metric<Share> RATE =
            Metric.share("P.1", "rate").section(PART).axis(LINES).build();
    private static final Metric<Share> ELSEWHERE =
            Metric.share("P.2", "share").section(PART).axis(OTHERS).build();
    private static final Metric<Count> ALONE =
            Metric.count("P.3", "count").section(PART).build();
    private static final Metric<YesNo> ASKED_ONCE =
            Metric.yesNo("P.4", "yes-no").section(PART).once().build();
    private static final Metric<Share> STRANGER =
            Metric.share("Q.1", "share").section(PART).axis(LINES).build();
    private static final EventRate PAIR = new EventRate(VISITS, RATE, "zero", "rate");

    private static EditionBuilder builder() {
        return Edition.builder("small", Edition.cpr2021().recommendedPeriods())
                .asking(VISITS, RATE, ELSEWHERE, ALONE, ASKED_ONCE);
    }

    private static List<EditionProblem> problems(EditionBuilder builder) {
        return catchThrowableOfType(EditionException.class, builder::build).problems();
    }

    private static void isRefused(EditionBuilder builder, Object part, String... says) {
        assertThat(problems(builder)).singleElement().satisfies(problem -> {
            assertThat(problem.part()).isSameAs(part);
            assertThat(problem.says()).contains(says);
        });
    }

    static List<Edition> editions() {
        return DemoEditions.all();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void whatIsTakenApartIsPutTogetherTheSame(Edition edition) {
        assertThat(new EditionBuilder(edition).build()).isEqualTo(edition);
    }

    @Test
    void holdsTogether() {
        Edition edition = builder()
                .relation(PAIR)
                .relation(new RateOfSome(STRANGER, PAIR))
                .asking(STRANGER)
                .block(new Block("P", "part", List.of(VISITS)))
                .build();

        assertThat(edition.relations().eventRates()).containsExactly(PAIR);
        assertThat(edition.form()).isEqualTo(Form.WITHOUT_TABLES);
    }

    @Test
    void eachMetricIsAskedOnce() {
        Metric<Count> again = VISITS.toBuilder().title("again").build();

        isRefused(builder().asking(again), again, "P.1.visits is asked twice");
    }

    /** Cells of a form and keys of JSON are named after them. */
    @Test
    void whatHasAnIdCanBeNamedByIt() {
        Metric<Count> odd = Metric.count("P 5", "count").section(PART).build();
        Metric<Count> member = Metric.count("P.5", "count")
                .section(PART)
                .axis(Axis.of("size", "\u2026"))
                .build();
        Gate gate = new Gate("any?", "Any?", Set.of(PART), Set.of());

        isRefused(builder().asking(odd), odd, "\"P 5\"");
        isRefused(builder().asking(member), member, "\"\u2026\"");
        isRefused(builder().gate(gate), gate, "\"any?\"");
    }

    @Test
    void anAxisHasOneListOfMembers() {
        Metric<Share> odd = Metric.share("P.5", "share")
                .section(PART)
                .axis(Axis.of("line", "one"))
                .build();

        isRefused(builder().asking(odd), odd, "other members of line");
    }

    @Test
    void aSectionHasOneHeading() {
        Metric<Share> odd = Metric.share("P.5", "share")
                .section(new Section("P", "Portion"))
                .build();

        isRefused(builder().asking(odd), odd, "\"Portion\"", "\"Part\"");
    }

    @Test
    void nothingNamesWhatIsNotAsked() {
        Whole whole = new Whole("w", "Whole", List.of(RATE, STRANGER));
        Block block = new Block("b", "block", List.of(STRANGER));
        EventRate pair = new EventRate(VISITS, STRANGER, "zero", "rate");
        Gate gate = new Gate("g", "Gate", Set.of(new Section("Z", "Z")), Set.of("Q.1"));
        Total total =
                new Total("t", "Total", new Whole("other", "Other", List.of(RATE)), List.of(RATE), Polarity.NEITHER);

        List<EditionProblem> problems = problems(builder()
                .whole(whole)
                .total(total)
                .block(block)
                .relation(pair)
                .gate(gate)
                .headline(STRANGER));

        assertThat(problems)
                .extracting(EditionProblem::part)
                .containsExactly(gate, gate, whole, total, block, pair, STRANGER);
        assertThat(problems)
                .extracting(EditionProblem::says)
                .allMatch(says -> says.contains("Q.1") || says.contains("Z") || says.contains("other"));
    }

    @Test
    void nothingIsThereTwice() {
        Gate gate = new Gate("g", "Gate", Set.of(PART), Set.of());
        Block block = new Block("b", "block", List.of(RATE));

        assertThat(problems(builder().gate(gate).gate(gate).block(block).block(block)))
                .extracting(EditionProblem::says)
                .containsExactly("there are two gates g", "there are two blocks b");
    }

    /** Rules put the figures of a relation side by side, which throws where they are split otherwise. */
    @Test
    void whatStandsSideBySideIsSplitAlike() {
        List<Relation> split = List.of(
                new CountedShare(VISITS, ELSEWHERE, "zero", "rule"),
                new CountedShare(ALONE, RATE, "zero", "rule"),
                new EventRate(VISITS, ELSEWHERE, "zero", "rule"),
                new NotMore(ALONE, VISITS, "rule"),
                Presupposition.of(ALONE, RATE, Strength.USUAL, "rule"),
                Presupposition.of(ELSEWHERE, RATE, Strength.USUAL, "rule"));

        for (Relation relation : split) {
            isRefused(builder().relation(relation), relation, "one axis along which");
        }
        assertThat(builder()
                        .relation(Presupposition.of(RATE, ALONE, Strength.USUAL, "rule"))
                        .relation(Presupposition.of(RATE, ASKED_ONCE, Strength.USUAL, "rule"))
                        .build()
                        .relations()
                        .all())
                .hasSize(2);
    }

    @Test
    void whatIsComparedByPeriodsIsAskedForPeriods() {
        Metric<Count> once =
                Metric.count("P.5", "count").section(PART).axis(LINES).once().build();
        Relation pair = new EventRate(once, RATE, "zero", "rule");
        Relation designation = new Designation(ASKED_ONCE, RATE, "rule");
        Metric<YesNo> yearly =
                Metric.yesNo("P.6", "yes-no").section(PART).axis(LINES).build();
        Relation yearlyDesignation = new Designation(yearly, RATE, "rule");

        isRefused(builder().asking(once).relation(pair), pair, "P.5.count", "not once");
        isRefused(builder().asking(yearly).relation(yearlyDesignation), yearlyDesignation, "P.6.yes-no", "once");
        assertThat(builder().relation(designation).build().relations().all()).containsExactly(designation);
    }

    @Test
    void aPairThatARelationBuildsOnIsOne() {
        Relation some = new RateOfSome(RATE, PAIR);

        isRefused(builder().relation(some), some, "[P.1.visits, P.1.rate]", "no EventRate");
    }

    @Test
    void someOfTheMembersAreMembers() {
        Relation other = new PartOfMembers(
                ELSEWHERE, LINES.members().get(0), OTHERS.members().get(0));
        Relation same = new PartOfMembers(
                ELSEWHERE, OTHERS.members().get(0), OTHERS.members().get(0));
        Relation gated = Presupposition.ofGate(RATE, "nobody", Strength.LIKELY, "rule");

        isRefused(builder().relation(other), other, "not two members");
        isRefused(builder().relation(same), same, "not two members");
        isRefused(builder().relation(gated), gated, "the gate nobody");
    }

    /** The next form may word a metric otherwise; an edition says one thing of each, wherever it is named. */
    @Test
    void aMetricIsDescribedAsItIsAsked() {
        Metric<Share> worded = RATE.toBuilder().title("Otherwise").build();

        Edition edition = builder()
                .relation(new EventRate(VISITS, worded, "zero", "rate"))
                .whole(new Whole("w", "Whole", List.of(worded)))
                .total(new Total(
                        "t", "Total", new Whole("w", "Whole", List.of(worded)), List.of(worded), Polarity.NEITHER))
                .block(new Block("b", "block", List.of(worded)))
                .headline(worded)
                .build();

        assertThat(edition.relations().eventRates().get(0).rate()).isSameAs(RATE);
        assertThat(edition.wholes().get(0).parts())
                .containsExactly(RATE)
                .first()
                .isSameAs(RATE);
        assertThat(edition.totals().get(0).parts()).first().isSameAs(RATE);
        assertThat(edition.totals().get(0).whole().parts()).first().isSameAs(RATE);
        assertThat(edition.blocks().get(0).metrics()).first().isSameAs(RATE);
        assertThat(edition.headlines()).first().isSameAs(RATE);
    }

    private static Form form(FormTable table) {
        return Form.WITHOUT_TABLES
                .with(Head.of("date", "Date", Spellings.of()))
                .with(Head.of("line", "Line", Spellings.of()))
                .with(Head.of("#", "#", Spellings.of()))
                .with(Head.of("%", "%", Spellings.of()))
                .with(table);
    }

    private static FormTable table(String item) {
        return FormTable.coded("t", "P", "Question", "date").with(Row.coded(item, "1"));
    }

    @Test
    void everyRowAsksAnItemOfTheEdition() {
        FormTable table = table("P.9");

        isRefused(builder().form(form(table)), table.rows().get(0), "P.9", "not asked");
    }

    @Test
    void everythingAskedInARowHasAColumn() {
        FormTable bare = table("P.1").asking(Column.of("#", "visits"), Column.of("%", "rate"));
        FormTable lined = bare.with(Lines.under("line", "line"));
        FormTable oneMember =
                lined.asking(Column.of("#", "visits"), Column.of("%", "rate").about("one"));
        FormTable others = lined.with(Lines.under("line", "other"));
        FormTable alone = table("P.3").asking(Column.of("#", "count").about("one"));
        Metric<YesNo> alsoOnce =
                Metric.yesNo("P.3", "yes-no").section(PART).once().build();
        FormTable once = table("P.3").asking(Column.of("#", "count"));

        assertThat(builder().form(form(lined)).build().form().tables()).containsExactly(lined);
        assertThat(problems(builder().form(form(bare)))).hasSize(2);
        isRefused(builder().form(form(oneMember)), oneMember.rows().get(0), "[P.1[two].rate]");
        assertThat(problems(builder().form(form(others)))).hasSize(2);
        isRefused(builder().form(form(alone)), alone.rows().get(0), "P.3.count");
        isRefused(builder().asking(alsoOnce).form(form(once)), once.rows().get(0), "P.3.yes-no");
        assertThat(builder()
                        .form(form(once.askingOnce(Column.of("#", "yes-no"))))
                        .build()
                        .form()
                        .tables())
                .hasSize(1);
    }

    @Test
    void aNameOfThePlansOwnStandsInItsRow() {
        Metric<?> name =
                Metric.text("P.3", Metric.LABEL_FIELD).section(PART).once().build();
        FormTable unnamed = table("P.3").asking(Column.of("#", "count"));
        FormTable named = unnamed.with(unnamed.rows().get(0).ownName("Other"));

        isRefused(builder().asking(name).form(form(unnamed)), unnamed.rows().get(0), "P.3.label");
        assertThat(builder().asking(name).form(form(named)).build().form().tables())
                .hasSize(1);
    }

    /** Rows are found by the labels of their periods. */
    @Test
    void whatIsAskedOnceAloneStandsInNoTable() {
        FormTable once = table("P.4").askingOnce(Column.of("#", "yes-no"));

        isRefused(builder().form(form(once)), once.rows().get(0), "P.4", "no period's label");
    }

    @Test
    void aLabelIsOfAMemberAndBothPeriodsHaveOne() {
        MemberLabel label = new MemberLabel("line", "three", "Three", "3", List.of());
        Form timeless = new Form(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        isRefused(builder().form(Form.WITHOUT_TABLES.with(label)), label, "three", "line");
        assertThat(problems(builder().form(timeless)))
                .extracting(EditionProblem::says)
                .satisfiesExactly(
                        current -> assertThat(current).contains("current"),
                        prior -> assertThat(prior).contains("prior"));
    }
}
