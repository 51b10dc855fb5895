package dev.hpug.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.testing.honest.PrintedAs;
import dev.hpug.testing.mistake.Mistake;
import dev.hpug.testing.mistake.Mistakes;
import dev.hpug.testing.mistake.Silence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rules let pass; {@code -Dhpug.mistakes=200} says of how many reports of each kind, and prints it. */
class SilenceTest {

    private static final String OPTION = "hpug.mistakes";
    private static final int REPORTS = Runs.of(OPTION, 20);

    /** The mean over the known kinds, in percent, without last year's report. */
    private static final double SILENT_IN_TENTHS_AT_MOST = 10;

    private static final double SILENT_IN_WHOLES_AT_MOST = 18;

    private static final double PERCENT = 100;
    private static final String YEARS_EXCHANGED = "whole report prior current swapped";

    /** Contradictions in terms, which no way of printing explains. */
    private static final Set<String> NEVER_SILENT = Set.of(
            "periods same year twice",
            "periods nine months",
            "A systems hospitals swapped",
            "B designated N but used",
            "C all births in thousands decimals",
            "C rate numerator denominator swapped",
            "D model missing left blank",
            "D minus typed");

    private static List<Silence> silence(List<Mistake> kinds, PrintedAs as) {
        return kinds.stream().map(kind -> Silence.of(kind, as, REPORTS)).toList();
    }

    @Test
    void whatCannotBeIsNeverPassedOver() {
        List<Silence> inTenths = silence(Mistakes.all(), PrintedAs.TENTHS);
        assertThat(inTenths)
                .filteredOn(kind -> NEVER_SILENT.contains(kind.mistake().name()))
                .hasSameSizeAs(NEVER_SILENT)
                .allMatch(kind -> kind.silent() == 0 && kind.silentWithLast() == 0);
    }

    @Test
    void fewRealisticMistakesPassInSilence() {
        List<Silence> inTenths = silence(Mistakes.all(), PrintedAs.TENTHS);
        List<Silence> inWholes = silence(Mistakes.all(), PrintedAs.WHOLES);
        int known = Mistakes.known().size();
        Runs.show(
                OPTION,
                () -> Silence.table("known kind", inTenths.subList(0, known), inWholes.subList(0, known))
                        + "\n"
                        + Silence.table(
                                "further kind",
                                inTenths.subList(known, inTenths.size()),
                                inWholes.subList(known, inWholes.size())));
        assertThat(mean(inTenths.subList(0, known))).isLessThanOrEqualTo(SILENT_IN_TENTHS_AT_MOST);
        assertThat(mean(inWholes.subList(0, known))).isLessThanOrEqualTo(SILENT_IN_WHOLES_AT_MOST);
        assertThat(inTenths)
                .filteredOn(kind -> kind.mistake().name().equals(YEARS_EXCHANGED))
                .singleElement()
                .satisfies(kind -> assertThat(kind.silentWithLast()).isZero());
    }

    /** Over the kinds that could be planted at all. */
    private static double mean(List<Silence> kinds) {
        return kinds.stream()
                .filter(kind -> kind.planted() > 0)
                .mapToDouble(kind -> PERCENT * kind.silent() / kind.planted())
                .average()
                .orElseThrow();
    }
}
