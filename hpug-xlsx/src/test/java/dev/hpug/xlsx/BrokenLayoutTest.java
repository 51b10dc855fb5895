package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Severity;
import dev.hpug.value.Answer;
import dev.hpug.xlsx.testing.Grid;
import dev.hpug.xlsx.testing.GridFile;
import dev.hpug.xlsx.testing.Reading;
import dev.hpug.xlsx.testing.Sample;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Damage that costs something: exactly what is lost is missing, exactly that is found, at its cell. */
class BrokenLayoutTest {

    private static final String P = "Progress Report!";

    /** Everything but the facts named stays as it was; the findings beside the missing questions are these. */
    private static Arguments damage(String what, UnaryOperator<Grid> change, String lost, String... found) {
        return arguments(what, change, lost, List.of(found));
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("a code gone", form -> form.clear("A136"), "", "layout.assumed " + P + "B136"),
                damage(
                        "all codes of a table gone",
                        form -> form.clear("A16")
                                .clear("A18")
                                .clear("A20")
                                .clear("A22")
                                .clear("A24")
                                .clear("A26"),
                        "",
                        "layout.assumed " + P + "B16",
                        "layout.assumed " + P + "B18",
                        "layout.assumed " + P + "B20",
                        "layout.assumed " + P + "B22",
                        "layout.assumed " + P + "B24",
                        "layout.assumed " + P + "B26"),
                damage("a line of business gone", form -> form.clear("G68"), "", "layout.assumed " + P + "A66"),
                damage(
                        "both lines of business gone",
                        form -> form.clear("H102").clear("H104"),
                        "",
                        "layout.assumed " + P + "A102"),
                damage(
                        "another line of business",
                        form -> form.set("G68", "Medicare"),
                        "C\\.1\\.A\\.i\\[medicaid].*",
                        "layout.unknown-question " + P + "G68"),
                damage(
                        "a code that is none",
                        form -> form.set("A136", "99"),
                        "D\\.2\\[.*",
                        "layout.unknown-question " + P + "A136"),
                damage(
                        "a code typed twice",
                        form -> form.set("A142", "2"),
                        "D\\.3\\[.*",
                        "layout.repeated-question " + P + "A142"),
                damage(
                        "a label overwritten",
                        form -> form.number("J16", "5"),
                        "current\\.A\\.1a.*",
                        "layout.assumed " + P + "J17",
                        "layout.stray-content " + P + "K16"),
                damage(
                        "a label overwritten by its neighbour",
                        form -> form.set("J173", "Prior Year Medicaid"),
                        "prior\\.D\\.8.*",
                        "layout.stray-content " + P + "L173",
                        "layout.unknown-question " + P + "J175"),
                damage("a row deleted", form -> form.deleteRow(131), "prior\\.D\\.1\\[commercial].*"),
                damage("a question deleted", form -> form.removeRows(141, 145), "D\\.3\\[.*"),
                damage("a specialty deleted", form -> form.removeRows(40, 41), "B\\.cardiac-procedure.*"),
                damage(
                        "a specialty's name in the row above it too",
                        form -> form.set("A43", "Maternity"),
                        "prior\\.B\\.joint-replacement.*",
                        "layout.repeated-question " + P + "A43"),
                damage("a specialty's name gone", form -> form.clear("A40"), "", "layout.assumed " + P + "C40"),
                damage(
                        "a head gone",
                        form -> form.clear("L15"),
                        "A\\.[23][ab]\\.share",
                        Stream.of("L20", "L21", "L22", "L23", "L24", "L25", "L26", "L27")
                                .map(at -> "layout.stray-content " + P + at)
                                .toArray(String[]::new)),
                damage(
                        "the same head twice",
                        form -> form.set("K15", "%"),
                        "A\\..*",
                        Stream.of("A16", "A18", "A20", "A22", "A24", "A26")
                                .map(at -> "layout.unknown-question " + P + at)
                                .toArray(String[]::new)),
                damage(
                        "figures beside the table",
                        form -> form.number("N131", "12"),
                        "",
                        "layout.stray-content " + P + "N131"),
                damage(
                        "figures left of the labels",
                        form -> form.number("I131", "0.5"),
                        "",
                        "layout.stray-content " + P + "I131"),
                damage(
                        "an answer in a row without a label",
                        form -> form.insertRow(18).number("K18", "44"),
                        "",
                        "layout.stray-content " + P + "K18"),
                damage(
                        "words in a row without a label",
                        form -> form.insertRow(131).set("L131", "n/a"),
                        "",
                        "layout.stray-content " + P + "L131"),
                damage(
                        "a second designation",
                        form -> form.unmergeAll().set("C37", "N"),
                        "",
                        "layout.stray-content " + P + "C37"),
                damage(
                        "a standard name edited",
                        form -> form.set("A38", "Cancer care (all sites)"),
                        "",
                        "layout.assumed " + P + "A38"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void exactlyWhatIsLostIsMissingAndFound(
            String what, UnaryOperator<Grid> change, String lostPattern, List<String> expected) {
        Reading reading = Reading.of(change.apply(Sample.grid()));

        Predicate<FactRef<?>> isLost = fact -> fact.toString().matches("((current|prior)\\.)?(" + lostPattern + ")")
                || fact.toString().matches(lostPattern);
        assertThat(reading.report()).isEqualTo(sampleWithout(isLost));
        assertThat(reading.found().stream().filter(found -> !found.startsWith("layout.question-missing")))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(reading.findings("layout.question-missing"))
                .extracting(finding -> finding.cell().orElseThrow().toString())
                .containsExactlyInAnyOrderElementsOf(Edition.cpr2021().cells().stream()
                        .filter(isLost)
                        .map(FactRef::toString)
                        .filter(fact -> !fact.endsWith(".label"))
                        .toList());
    }

    private static Report sampleWithout(Predicate<FactRef<?>> lost) {
        ReportBuilder report = Sample.report().toBuilder();
        Edition.cpr2021().cells().stream().filter(lost).forEach(fact -> report.putUntyped(fact, Answer.blank()));
        return report.build();
    }

    @Test
    void rowsOfNoEditionAreReportedWithWhatTheyHold() {
        Grid form = Sample.grid()
                .set("A196", "Section E. Other initiatives")
                .set("A198", "Telehealth visits")
                .set("J198", "Current")
                .number("K198", "5120")
                .set("J199", "Prior")
                .number("K199", "4100");

        Reading reading = Reading.of(form);

        assertThat(reading.report()).isEqualTo(Sample.report());
        assertThat(reading.found()).containsExactly("layout.unknown-question " + P + "A198");
        assertThat(reading.findings().get(0).message()).contains("Telehealth visits", "K198 \"5120\"", "K199 \"4100\"");
    }

    @Test
    void aHostsTableWithTheFormsOwnHeadsAndCodesIsNotTakenForTheForm() {
        Grid form = Sample.grid()
                .set("A196", "Section E. Other initiatives")
                .paste(Grid.form().rows(15, 19), 185, 0)
                .number("K201", "5");

        Reading reading = Reading.of(form);

        assertThat(reading.report()).isEqualTo(Sample.report());
        assertThat(reading.findings())
                .isNotEmpty()
                .allMatch(finding -> finding.rule().equals("layout.unknown-question"));
        assertThat(reading.findings()).anyMatch(finding -> finding.message().contains("K201 \"5\""));
    }

    @Test
    void anEleventhMethodIsReported() {
        Grid form = Sample.grid()
                .insertRow(189)
                .insertRow(189)
                .insertRow(189)
                .insertRow(189)
                .insertRow(189)
                .insertRow(189)
                .paste(Sample.grid().rows(183, 187), 6, 0)
                .set("A190", "11");

        Reading reading = Reading.of(form);

        assertThat(reading.report()).isEqualTo(Sample.report());
        assertThat(reading.found()).containsExactly("layout.unknown-question " + P + "A190");
    }

    @Test
    void aCopyOfTheSheetIsReportedAndTheFilledOneRead() {
        Reading reading = Reading.of(GridFile.create()
                .sheet("Progress Report", Grid.form())
                .sheet("Progress Report (2)", Sample.grid())
                .bytes());

        assertThat(reading.report()).isEqualTo(Sample.report());
        assertThat(reading.findings()).extracting(Finding::rule).containsExactly("layout.second-report");
        assertThat(reading.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    /** The fuller sheet is read, and read alone: nothing of it fills the gaps of the other, or the reverse. */
    @Test
    void twoYearsInOneFileAreNeverMixed() {
        Reading reading = Reading.of(GridFile.create()
                .sheet("2021", Sample.grid().removeRows(141, 145).number("L130", "0.5"))
                .sheet("2020", Sample.grid())
                .bytes());

        assertThat(reading.report()).isEqualTo(Sample.report());
        assertThat(reading.found()).containsExactly("layout.second-report 2021!J16");
        assertThat(reading.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);

        Reading both = Reading.of(GridFile.create()
                .sheet("2021", Sample.grid().removeRows(141, 145))
                .sheet("2020", Sample.grid().removeRows(36, 55))
                .bytes());

        assertThat(both.findings("layout.second-report")).hasSize(1);
        assertThat(both.findings("layout.question-missing")).hasSize(4);
    }

    @Test
    void theFormsOwnTotalsAreKeptApartStaleOrNot() {
        Grid form = Sample.grid().number("L190", "0.9").clear("L192");

        Reading reading = Reading.of(form);

        reading.isExactly(Sample.report());
        assertThat(reading.submission().statedTotals())
                .anyMatch(total -> total.total().toString().equals("90.0 %")
                        && total.period() == Period.CURRENT
                        && total.location().orElseThrow().equals(P + "L190"))
                .hasSize(3);
    }

    /** Read as "current" it would put last year's figures under this year. */
    @Test
    void aCalendarYearIsNoPeriodLabel() {
        Reading reading = Reading.of(Sample.grid().set("J16", "CY 2020").set("J17", "CY 2019"));

        assertThat(reading.found()).contains("layout.stray-content " + P + "K16", "layout.stray-content " + P + "K17");
        assertThat(reading.findings("layout.question-missing")).hasSize(2);
    }

    @Test
    void everythingAtOnce() {
        Grid form = Sample.grid()
                .set("L131", "TBD")
                .set("K16", "about 12")
                .set("J66", "<11")
                .set("C36", "maybe")
                .set("L102", "11,3")
                .set("F38", "-")
                .clear("A136")
                .number("N144", "7")
                .set("G84", "Medicare")
                .insertRow(58)
                .insertColumn(1)
                .insertRow(1);

        Reading reading = Reading.of(form);

        assertThat(reading.found().stream().filter(found -> !found.startsWith("layout.question-missing")))
                .containsExactlyInAnyOrder(
                        "cell.placeholder " + P + "M133",
                        "cell.not-a-number " + P + "L17",
                        "cell.not-yes-or-no " + P + "D37",
                        "cell.decimal-comma " + P + "M104",
                        "cell.dash " + P + "G39",
                        "layout.assumed " + P + "C138",
                        "layout.stray-content " + P + "O146",
                        "layout.unknown-question " + P + "H86");
        assertThat(reading.findings("layout.question-missing"))
                .allMatch(finding -> finding.cell().orElseThrow().toString().contains("C.1.A.v[medicaid]"))
                .hasSize(4);
        assertThat(reading.answer(Sample.fact("C.1.A.i", "births", "commercial", Period.CURRENT)))
                .hasToString("suppressed");
    }
}
