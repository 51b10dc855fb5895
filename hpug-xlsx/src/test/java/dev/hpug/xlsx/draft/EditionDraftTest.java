package dev.hpug.xlsx.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.rule.Submission;
import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import dev.hpug.xlsx.WorkbookReader;
import dev.hpug.xlsx.blank.BlankForm;
import dev.hpug.xlsx.fill.WorkbookFiller;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import dev.hpug.xlsx.scan.WorkbookScanner;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form that nobody described is drafted from the edition before: what changed is named, and nothing else. */
class EditionDraftTest {

    private static final Edition BEFORE = Edition.cpr2021();

    private static ScannedWorkbook scan(byte[] file) {
        return WorkbookScanner.of(ScanLimits.defaults()).scan(file);
    }

    private static ScannedWorkbook blank(Edition edition) {
        return scan(BlankForm.of(edition).bytes());
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(EditionDraftTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    /** Each item that is not as before, without its words: {@code "C.2.2 renumbered to C.2.3 (certain)"}. */
    private static List<String> changed(EditionDraft draft) {
        return draft.items().stream()
                .filter(item -> !item.isSame())
                .map(ItemDraft::toString)
                .map(line -> line.replaceFirst(" at [^:,]*+", "").replaceFirst(": \".*", ""))
                .toList();
    }

    static List<Edition> editions() {
        return DemoEditions.all();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void whereNothingChangedAllIsTheSame(Edition edition) {
        EditionDraft draft = EditionDraft.of("next", blank(edition), edition, blank(edition));

        assertThat(changed(draft)).isEmpty();
        assertThat(draft.heads()).isEmpty();
        assertThat(draft.items()).hasSize(edition.form().items().size());
        assertThat(draft.edition().metrics()).isEqualTo(edition.metrics());
        assertThat(draft.edition().form()).isEqualTo(edition.form());
    }

    @Test
    void namesWhatOurBlankOfTheNextEditionChanges() {
        EditionDraft draft = EditionDraft.of("draft", blank(DemoEditions.demo2022()), BEFORE, blank(BEFORE));

        assertThat(changed(draft))
                .containsExactly(
                        "B.joint-replacement reworded (guessed)",
                        "C.1.A.i reworded (likely)",
                        "C.1.A.v retired (likely)",
                        "C.2.2 renumbered to C.2.3 (certain)",
                        "D.1 reworded (likely)",
                        "C.1.A.v-new new (likely), taken for births (count), cSectionRate (share) by line-of-business",
                        "C.1.A.vii new (likely), taken for births (count), cSectionRate (share) by line-of-business",
                        "C.2.4 new (likely), taken for count (count) by line-of-business",
                        "D.11 new (likely), taken for share (share) by line-of-business");
        assertThat(draft.heads())
                .extracting(HeadDraft::head, HeadDraft::now)
                .containsExactly(tuple("c-sections", "C-section rate"));
        assertThat(draft.items().get(0).place()).isPresent();
    }

    /** The draft as it stands, with no line edited, reads what was filled in by the edition that it is a draft of. */
    @Test
    void theDraftReadsAFilledCopyToTheLastValue() {
        Edition truth = DemoEditions.demo2022();
        Edition draft =
                EditionDraft.of("draft", blank(truth), BEFORE, blank(BEFORE)).edition();
        Random random = new Random(7);
        ReportBuilder filled = Report.builder(truth);
        for (FactRef<?> cell : truth.cells()) {
            filled.putUntyped(cell, Answer.given(value(cell.key().metric().type(), random.nextInt(1_001))));
        }
        Report report = filled.build();
        byte[] workbook = WorkbookFiller.of(truth)
                .fill(BlankForm.of(truth).bytes(), report)
                .bytes();

        Submission read = WorkbookReader.of(draft).read(workbook);

        assertThat(read.readFindings()).isEmpty();
        assertThat(read.report().edition().cells()).hasSameSizeAs(truth.cells());
        Map<String, String> renamed = Map.of(DemoEditions.UNDER_AN_OLD_CODE, "C.1.A.v-new");
        for (FactRef<?> cell : truth.cells()) {
            Metric<?> metric = cell.key().metric();
            Metric<?> drafted = draft.find(renamed.getOrDefault(metric.id(), metric.id()), metric.field())
                    .orElseThrow();
            FactRef<?> there = new FactRef<>(drafted.beside(cell.key()), cell.period());
            assertThat(read.report().answer(there)).as(cell.toString()).isEqualTo(report.answer(cell));
        }
    }

    private static FactValue value(ValueType type, int number) {
        return switch (type) {
            case COUNT -> Count.of(number);
            case DOLLARS -> Dollars.of(number);
            case SHARE -> Share.ofPercent(number / 10 + "." + number % 10);
            case YES_NO -> number % 2 == 0 ? YesNo.YES : YesNo.NO;
            case TEXT -> Text.of("Number " + number);
        };
    }

    @Test
    void theDraftIsDerivedFromTheEditionBefore() {
        Edition draft = EditionDraft.of("draft", blank(DemoEditions.demo2022()), BEFORE, blank(BEFORE))
                .edition();

        assertThat(draft.lineage()).singleElement().satisfies(step -> {
            assertThat(step.from()).isEqualTo("cpr-2021");
            assertThat(step.recoded()).containsExactly(Map.entry("C.2.2", "C.2.3"));
            assertThat(step.retired()).containsExactly("C.1.A.v");
            assertThat(step.added()).containsExactlyInAnyOrder("C.1.A.v-new", "C.1.A.vii", "C.2.4", "D.11");
        });
        assertThat(draft.wholes().get(1).parts()).hasSize(11);
        assertThat(draft.relations().eventRates()).hasSize(7);
    }

    /** See make-next-form.py, which made the form: a program that is not ours, of a form that is not our blank. */
    @Test
    void namesWhatAFormOfAnotherHouseChanges() throws IOException {
        EditionDraft draft =
                EditionDraft.of("draft", scan(file("next-form.xlsx")), BEFORE, scan(file("last-form.xlsx")));

        assertThat(changed(draft))
                .containsExactly(
                        "A.1a reworded (likely)",
                        "C.2.1b reworded (likely)",
                        "C.2.2 renumbered to C.2.3 (certain)",
                        "D.3 reworded (likely)",
                        "D.9 retired (likely)",
                        "C.1.A.vii new (likely), taken for births (count), cSectionRate (share) by line-of-business",
                        "D.11 new (likely), taken for share (share) by line-of-business");
        assertThat(draft.heads())
                .extracting(HeadDraft::toString)
                .containsExactly(
                        "head births reworded at Progress Report!A66: \"# Births\" is now \"Deliveries (number)\"");
    }

    /** The script counts upwards from cell to cell: whole numbers, and tenths of a percent. */
    @Test
    void theDraftReadsThatFormFilledInToTheLastValue() throws IOException {
        Edition draft = EditionDraft.of("draft", scan(file("next-form.xlsx")), BEFORE, scan(file("last-form.xlsx")))
                .edition();

        Submission read = WorkbookReader.of(draft).read(file("next-form-filled.xlsx"));

        List<Integer> numbers = draft.cells().stream()
                .flatMap(cell -> read.report().answer(cell).value().stream())
                .map(EditionDraftTest::number)
                .sorted()
                .toList();
        long asked =
                draft.cells().stream().filter(cell -> cell.period().isPresent()).count();
        assertThat(read.readFindings()).isEmpty();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, (int) asked).boxed().toList());
    }

    private static Integer number(FactValue value) {
        BigDecimal number = value instanceof Share share
                ? new BigDecimal(share.percent().toString()).movePointRight(1)
                : ((Amount) value).amount();
        return number.intValueExact();
    }

    /** With forms of two houses all words differ; codes and places tell which question is which. */
    @Test
    void formsOfTwoHousesAreToldByTheirCodes() throws IOException {
        EditionDraft draft = EditionDraft.of("draft", scan(file("last-form.xlsx")), BEFORE, blank(BEFORE));

        assertThat(draft.items())
                .allMatch(item -> item.before().equals(item.item()))
                .noneMatch(item ->
                        item.changes().contains(Change.NEW) || item.changes().contains(Change.RETIRED));
    }

    /** However far apart two forms are, the draft is an edition, and finds every question of the form. */
    @ParameterizedTest
    @MethodSource("editions")
    void aDraftAlwaysHoldsTogether(Edition edition) {
        for (Edition other : editions()) {
            Edition draft = EditionDraft.of("draft", blank(other), edition, blank(edition))
                    .edition();

            assertThat(draft.lineage()).hasSize(edition.lineage().size() + 1);
        }
    }
}
