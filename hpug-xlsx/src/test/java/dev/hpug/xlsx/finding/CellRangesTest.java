package dev.hpug.xlsx.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.xlsx.scan.CellAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CellRangesTest {

    @Test
    void putsNeighboursTogether() {
        assertThat(CellRanges.of(List.of("P!F37", "P!F36", "P!F38", "P!I36"))).isEqualTo("P!F36:F38, I36");
        assertThat(CellRanges.of(List.of("P!J66", "P!K66", "P!J67", "P!K67"))).isEqualTo("P!J66:K67");
        assertThat(CellRanges.of(List.of("P!A1", "P!A1"))).isEqualTo("P!A1");
    }

    @Test
    void keepsSheetsApartAndRepeatsWhatIsNoCell() {
        assertThat(CellRanges.of(List.of("Old!A1", "New!A2", "/metrics/D.1", "It's 50!!B2")))
                .isEqualTo("Old!A1; New!A2; It's 50!!B2; /metrics/D.1");
    }

    @RepeatedTest(200)
    void namesEveryCellAndNoOther(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Set<String> cells = random.ints(random.nextInt(40), 0, 64)
                .mapToObj(i -> CellAddress.of(1 + i / 8, 1 + i % 8).toString())
                .collect(Collectors.toSet());

        assertThat(expanded(CellRanges.of(cells))).isEqualTo(cells);
    }

    private static Set<String> expanded(String ranges) {
        Set<String> cells = new HashSet<>();
        for (String range : ranges.isEmpty() ? List.<String>of() : List.of(ranges.split(", ", -1))) {
            int colon = range.indexOf(':');
            CellAddress from = CellAddress.parse(colon < 0 ? range : range.substring(0, colon));
            CellAddress to = CellAddress.parse(range.substring(colon + 1));
            for (int row = from.row(); row <= to.row(); row++) {
                for (int column = from.column(); column <= to.column(); column++) {
                    assertThat(cells.add(CellAddress.of(row, column).toString()))
                            .isTrue();
                }
            }
        }
        return cells;
    }
}
