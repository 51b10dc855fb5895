package dev.hpug.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.report.Report;
import dev.hpug.testing.honest.HonestReport;
import dev.hpug.testing.honest.HonestReports;
import dev.hpug.testing.honest.PrintedAs;
import dev.hpug.testing.mistake.Mistake;
import dev.hpug.testing.mistake.Mistakes;
import dev.hpug.testing.mistake.PlantedMistake;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake is where it says it is, and nowhere else. */
class MistakesTest {

    private static final int SEEDS = 12;

    /** As in "D two models swapped", "C2 two cells swapped"; not as in "N A typed as 0". */
    private static final Pattern SECTION = Pattern.compile("[A-D]\\d? ");

    private static List<Mistake> mistakes() {
        return Mistakes.all();
    }

    private static Stream<PlantedMistake> planted(Mistake mistake, PrintedAs as) {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> mistake.plant(honest(mistake, as, seed), seed))
                .flatMap(Optional::stream);
    }

    private static HonestReport honest(Mistake mistake, PrintedAs as, long seed) {
        return HonestReports.of(as.by(mistake.shape()), seed);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aReportWithAMistakeDiffersInExactlyTheCellsItNames(Mistake mistake) {
        Stream.of(PrintedAs.TENTHS, PrintedAs.WHOLES)
                .flatMap(as -> planted(mistake, as))
                .forEach(planted -> {
                    Report was = planted.honest().report();
                    Report is = planted.report();
                    assertThat(was.edition().cells().stream()
                                    .filter(cell -> !was.answer(cell).equals(is.answer(cell))))
                            .as(planted.toString())
                            .containsExactlyInAnyOrderElementsOf(planted.cells());
                    boolean isElsewhere = !was.periods().equals(is.periods())
                            || !was.gateAnswers().equals(is.gateAnswers());
                    assertThat(isElsewhere)
                            .as(planted.toString())
                            .isEqualTo(planted.cells().isEmpty());
                });
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyKindHasAPlaceInReportsAndIsInTheSectionItsNameSays(Mistake mistake) {
        List<PlantedMistake> planted = planted(mistake, PrintedAs.TENTHS).toList();
        assertThat(planted).isNotEmpty();
        if (SECTION.matcher(mistake.name()).lookingAt()) {
            assertThat(planted.stream().flatMap(each -> each.cells().stream()))
                    .extracting(cell -> cell.key().metric().section().id())
                    .containsOnly(mistake.name().substring(0, 1));
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theSameSeedGivesTheSameMistake(Mistake mistake) {
        for (long seed = 0; seed < 3; seed++) {
            assertThat(mistake.plant(honest(mistake, PrintedAs.TENTHS, seed), seed)
                            .map(PlantedMistake::report))
                    .isEqualTo(mistake.plant(honest(mistake, PrintedAs.TENTHS, seed), seed)
                            .map(PlantedMistake::report));
        }
    }

    private static List<Mistake> exchanges() {
        return mistakes().stream()
                .filter(mistake -> mistake.name().contains("swapped"))
                .filter(mistake -> !mistake.name().contains("numerator"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void whatIsSwappedIsStillThere(Mistake mistake) {
        planted(mistake, PrintedAs.TENTHS)
                .forEach(planted -> assertThat(answers(planted.report(), planted))
                        .as(planted.toString())
                        .isEqualTo(answers(planted.honest().report(), planted)));
    }

    private static List<String> answers(Report report, PlantedMistake planted) {
        return planted.cells().stream()
                .map(report::answer)
                .map(Object::toString)
                .sorted()
                .toList();
    }

    @Test
    void everyKindHasANameOfItsOwn() {
        assertThat(mistakes().stream().map(Mistake::name)).doesNotHaveDuplicates();
    }
}
