package dev.hpug.xlsx.scan;

import static dev.hpug.xlsx.scan.Scans.firstSheet;
import static dev.hpug.xlsx.scan.Scans.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.xlsx.scan.NotAWorkbookException.Reason;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where cells stand, what is merged and what is hidden. */
class SheetLayoutTest {
    private static ScannedSheet sheet(String content) {
        return firstSheet(XlsxBuilder.create().sheet("S", "", content));
    }

    private static String addresses(List<ScannedCell> cells) {
        return cells.stream().map(cell -> cell.address().toString()).collect(Collectors.joining(" "));
    }

    @Test
    void rowsAndCellsWithoutReferenceFollowTheOneBefore() {
        ScannedSheet sheet = firstSheet(XlsxBuilder.ofRows("<row><c><v>1</v></c><c/><c><v>3</v></c></row>"
                + "<row r='5'><c r='D5'><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>"));
        assertThat(addresses(sheet.cells())).isEqualTo("A1 C1 D5 E5 A6");
        assertThat(sheet.cell(5, 5).orElseThrow().text()).isEqualTo("5");
        assertThat(sheet.lastRow()).isEqualTo(6);
    }

    @Test
    void cellsComeInOrderHoweverTheyAreStored() {
        ScannedSheet sheet =
                firstSheet(XlsxBuilder.ofRows("<row r='3'><c r='B3'><v>32</v></c><c r='A3'><v>31</v></c></row>"
                        + "<row r='1'><c r='AA1'><v>127</v></c><c r='Z1'><v>126</v></c></row>"));
        assertThat(addresses(sheet.cells())).isEqualTo("Z1 AA1 A3 B3");
        assertThat(addresses(sheet.row(1))).isEqualTo("Z1 AA1");
        assertThat(sheet.row(2)).isEmpty();
        assertThat(addresses(sheet.row(3))).isEqualTo("A3 B3");
        assertThat(sheet.cell(CellAddress.parse("B3")).orElseThrow().text()).isEqualTo("32");
    }

    @Test
    void askingOutsideTheSheetFindsNothing() {
        ScannedSheet sheet = firstSheet(XlsxBuilder.ofRows("<row r='2'><c r='A2'><v>1</v></c></row>"));
        assertThat(sheet.cell(0, 1)).isEmpty();
        assertThat(sheet.cell(2, 0)).isEmpty();
        assertThat(sheet.cell(1, CellAddress.MAX_COLUMN + 1)).isEmpty();
        assertThat(sheet.cell(-1, -1)).isEmpty();
        assertThat(sheet.row(0)).isEmpty();
        assertThat(sheet.row(CellAddress.MAX_ROW + 1)).isEmpty();
        assertThat(sheet.isRowHidden(-1)).isFalse();
        assertThat(sheet.isColumnHidden(-1)).isFalse();
        assertThat(sheet.mergedRange(-1, -1)).isEmpty();
    }

    @Test
    void theLastCellOfAllCostsNoMoreThanTheFirst() {
        ScannedSheet sheet = firstSheet(XlsxBuilder.ofRows("<row r='1048576'><c r='XFD1048576'><v>9</v></c></row>"));
        assertThat(sheet.cell(1048576, 16384).orElseThrow().text()).isEqualTo("9");
        assertThat(addresses(sheet.row(1048576))).isEqualTo("XFD1048576");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>",
                "<row r='99999999'><c r='A99999999'><v>1</v></c></row>",
                "<row r='1048577'/>",
                "<row r='99999999999999'/>",
                "<row r='0'/>",
                "<row r='-1'/>",
                "<row r='one'/>",
                "<row r='1048576'/><row/>",
                "<row r='1'><c r='XFD1'/><c/></row>",
                "<row r='1'><c r='a1'/></row>",
                "<row r='1'><c r='1A'/></row>",
                "<row r='1'><c r='A'/></row>",
                "<row r='1'><c r='A01'/></row>",
                "<row r='5'><c r='A7'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='A1'><v>2</v></c></row>"
            })
    void aReferenceThatNoWorksheetHasIsRefused(String rows) {
        assertThat(refusal(XlsxBuilder.ofRows(rows).build()).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void mergedRangesAreFoundByAnyCellInThem() {
        ScannedSheet sheet =
                sheet("<sheetData/><mergeCells count='9'><mergeCell ref='D5:D6'/><mergeCell ref='B2:B1000'/>"
                        + "<mergeCell ref='C900:D901'/><mergeCell ref='A1'/></mergeCells>");
        assertThat(sheet.mergedRanges().toString()).isEqualTo("[A1:A1, B2:B1000, D5:D6, C900:D901]");
        assertThat(sheet.mergedRange(6, 4)).contains(MergedRange.parse("D5:D6"));
        assertThat(sheet.mergedRange(999, 2)).contains(MergedRange.parse("B2:B1000"));
        assertThat(sheet.mergedRange(900, 4)).contains(MergedRange.parse("C900:D901"));
        assertThat(sheet.mergedRange(7, 4)).isEmpty();
        assertThat(sheet.mergedRange(1001, 2)).isEmpty();
        assertThat(sheet.mergedRange(1, 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A1:", ":A1", "B2:A1", "A1:ZZZZZZ1", "A1:B2:C3", "A0:B1", "A1:B99999999"})
    void aMergeThatNoWorksheetHasIsRefused(String ref) {
        byte[] file = XlsxBuilder.create()
                .sheet("S", "", "<mergeCells><mergeCell ref='" + ref + "'/></mergeCells>")
                .build();
        assertThat(refusal(file).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void hiddenRowsAndColumnsAreKnownInEverySpelling() {
        ScannedSheet sheet = sheet("<cols><col min='2' max='3' hidden='1'/><col min='4' max='4' hidden='0'/>"
                + "<col min='16384' max='16384' hidden='true'/><col min='6' max='7'/></cols>"
                + "<sheetData><row r='2' hidden='true'/><row hidden='1'/><row r='9' hidden='false'/></sheetData>");
        assertThat(List.of(1, 2, 3, 4, 6, 16384).stream().filter(sheet::isColumnHidden))
                .containsExactly(2, 3, 16384);
        assertThat(List.of(1, 2, 3, 4, 9).stream().filter(sheet::isRowHidden)).containsExactly(2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"min='0' max='1'", "min='1' max='16385'", "min='3' max='2'", "min='1'", "min='x' max='y'"})
    void hiddenColumnsThatNoWorksheetHasAreRefused(String range) {
        byte[] file = XlsxBuilder.create()
                .sheet("S", "", "<cols><col hidden='1' " + range + "/></cols>")
                .build();
        assertThat(refusal(file).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void alternateContentAndExtensionsArePassedOver() {
        String mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        ScannedSheet sheet = sheet("<mc:AlternateContent xmlns:mc='" + mc + "'><mc:Choice Requires='x'><sheetData>"
                + "<row r='1'><c r='A1'><v>6</v></c></row></sheetData></mc:Choice></mc:AlternateContent>"
                + "<sheetData><row r='2'><c r='A2'><v>7</v></c></row></sheetData>"
                + "<extLst><ext uri='u'><mergeCells><mergeCell ref='A1:B2'/></mergeCells></ext></extLst>");
        assertThat(addresses(sheet.cells())).isEqualTo("A2");
        assertThat(sheet.mergedRanges()).isEmpty();
    }
}
