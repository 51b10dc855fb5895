package dev.hpug.xlsx.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellAddressTest {
    @ParameterizedTest
    @CsvSource({
        "A1,1,1",
        "L131,131,12",
        "Z1,1,26",
        "AA1,1,27",
        "AZ2,2,52",
        "BA2,2,53",
        "ZZ9,9,702",
        "AAA9,9,703",
        "XFD1048576,1048576,16384"
    })
    void readsAndWrites(String text, int row, int column) {
        assertThat(CellAddress.parse(text)).isEqualTo(CellAddress.of(row, column));
        assertThat(CellAddress.of(row, column)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "1",
                "A0",
                "A01",
                "a1",
                "$A$1",
                "A1 ",
                " A1",
                "XFE1",
                "ZZZZZZ1",
                "A1048577",
                "A99999999999",
                "A1B",
                "É1",
                "A１"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellAddress.parse(text))
                .withMessageContaining("A1 to XFD1048576");
    }

    @Test
    void refusesWhatIsOutsideTheSheet() {
        assertThatIllegalArgumentException().isThrownBy(() -> CellAddress.of(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> CellAddress.of(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> CellAddress.of(1048577, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> CellAddress.of(1, 16385));
    }

    @Property(tries = 300)
    void parsingUndoesWriting(
            @ForAll @IntRange(min = 1, max = CellAddress.MAX_ROW) int row,
            @ForAll @IntRange(min = 1, max = CellAddress.MAX_COLUMN) int column) {
        CellAddress address = CellAddress.of(row, column);
        assertThat(CellAddress.parse(address.toString())).isEqualTo(address);
        assertThat(CellAddress.unpack(CellAddress.pack(row, column))).isEqualTo(address);
    }

    @Property(tries = 300)
    void ordersByRowThenColumn(
            @ForAll @IntRange(min = 1, max = 5) int row,
            @ForAll @IntRange(min = 1, max = CellAddress.MAX_COLUMN) int column,
            @ForAll @IntRange(min = 1, max = 5) int otherRow,
            @ForAll @IntRange(min = 1, max = CellAddress.MAX_COLUMN) int otherColumn) {
        int expected = row == otherRow ? Integer.compare(column, otherColumn) : Integer.compare(row, otherRow);
        int actual = CellAddress.of(row, column).compareTo(CellAddress.of(otherRow, otherColumn));
        assertThat(Integer.signum(actual)).isEqualTo(expected);
    }
}
