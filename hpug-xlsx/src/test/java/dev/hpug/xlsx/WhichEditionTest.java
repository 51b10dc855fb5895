package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.metric.Edition;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Severity;
import dev.hpug.rule.Submission;
import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.xlsx.blank.BlankForm;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import dev.hpug.xlsx.scan.ScanLimit;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.testing.FormWorkbook;
import dev.hpug.xlsx.testing.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which edition a workbook is, is told by what is found of each. */
class WhichEditionTest {

    static List<Edition> editions() {
        return DemoEditions.all();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void aFormIsReadAsWhatItIsAmongAll(Edition edition) {
        byte[] form = BlankForm.of(edition).bytes();
        List<Edition> backwards = new ArrayList<>(editions());
        Collections.reverse(backwards);

        for (List<Edition> known : List.of(editions(), backwards)) {
            Submission read = WorkbookReader.ofAny(known).read(form);
            assertThat(read.report().edition()).isEqualTo(edition);
            assertThat(read.readFindings()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void aFormThatIsAnotherThanWantedIsOneFinding(Edition wanted) {
        WorkbookReader reader = WorkbookReader.of(wanted).recognising(editions());
        for (Edition edition : editions()) {
            Submission read = reader.read(BlankForm.of(edition).bytes());

            assertThat(read.report().edition()).isEqualTo(edition);
            if (edition.equals(wanted)) {
                assertThat(read.readFindings()).isEmpty();
            } else {
                assertThat(read.readFindings()).singleElement().satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("layout.other-edition");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message())
                            .startsWith("This is the " + edition.id() + " form, you asked for " + wanted.id());
                });
            }
        }
    }

    /** A form that a host made is like none of ours to the letter. */
    @Test
    void aFormOfAnotherHouseIsRecognisedToo() {
        byte[] form = FormWorkbook.blank().bytes();

        assertThat(WorkbookReader.ofAny(List.of(DemoEditions.demo2023(), DemoEditions.demo2022(), Edition.cpr2021()))
                        .read(form)
                        .report()
                        .edition())
                .isEqualTo(Edition.cpr2021());
    }

    @Test
    void limitsStayWhenOthersAreRecognised() {
        byte[] form = BlankForm.of(Edition.cpr2021()).bytes();
        WorkbookReader tight = WorkbookReader.of(DemoEditions.demo2022())
                .withLimits(ScanLimits.defaults().with(ScanLimit.CELLS, 10))
                .recognising(List.of(Edition.cpr2021()));

        assertThatThrownBy(() -> tight.read(form)).isInstanceOf(NotAWorkbookException.class);
        assertThat(tight.withLimits(ScanLimits.defaults()).read(form).readFindings())
                .extracting(Finding::rule)
                .containsExactly("layout.other-edition");
    }

    @Test
    void anotherWorkbookIsOfNoneOfThem() {
        byte[] letter =
                Grid.empty().set("A1", "Dear host,").set("A2", "we are busy.").bytes();

        assertThatThrownBy(() -> WorkbookReader.ofAny(editions()).read(letter))
                .isInstanceOf(NotAWorkbookException.class)
                .hasMessageContaining("cpr-2021 or demo-2022 or demo-2023");
        assertThatIllegalArgumentException().isThrownBy(() -> WorkbookReader.ofAny(List.of()));
    }
}
