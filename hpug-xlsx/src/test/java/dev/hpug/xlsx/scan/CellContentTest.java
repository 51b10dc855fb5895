package dev.hpug.xlsx.scan;

import static dev.hpug.xlsx.scan.Scans.cell;
import static dev.hpug.xlsx.scan.Scans.firstSheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell's element says against what is handed over, construct by construct. */
class CellContentTest {
    private static ScannedCell only(String cellElement) {
        return cell(XlsxBuilder.ofRows("<row r='1'>" + cellElement + "</row>"), "A1");
    }

    private static boolean keeps(String cellElement) {
        return !firstSheet(XlsxBuilder.ofRows("<row r='1'>" + cellElement + "</row>"))
                .cells()
                .isEmpty();
    }

    private static ScannedCell shared(String item) {
        return cell(
                XlsxBuilder.ofRows("<row r='1'><c r='A1' t='s'><v>1</v></c></row>")
                        .sharedStrings("<t>other</t>", item),
                "A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.56999999999999995", "1E-3", "-12", "+5", "007.50", "1.7976931348623157E308", ".5", "5."})
    void aNumberKeepsItsCharacters(String stored) {
        ScannedCell cell = only("<c r='A1'><v>" + stored + "</v></c>");
        assertThat(cell.kind()).isEqualTo(CellKind.NUMBER);
        assertThat(cell.text()).isEqualTo(stored);
        assertThat(new BigDecimal(cell.text())).isEqualTo(new BigDecimal(stored));
        assertThat(cell.isFormula()).isFalse();
        assertThat(cell.hasValue()).isTrue();
    }

    @Test
    void aNumberHasNoWhiteSpace() {
        assertThat(only("<c r='A1' t='n'><v>\n 12 </v></c>").text()).isEqualTo("12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", " INF ", "-Infinity"})
    void aResultThatIsNoNumberIsAnErrorOfItsCellAlone(String stored) {
        ScannedCell cell = only("<c r='A1'><v>" + stored + "</v></c>");

        assertThat(cell.kind()).isEqualTo(CellKind.ERROR);
        assertThat(cell.text()).isEqualTo(stored.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "1,5",
                "1E",
                "1E+",
                "E5",
                ".",
                "-",
                "1.2.3",
                "1E9999",
                "0x10",
                "1 2",
                "１",
                "11111111111111111111111111111111111111111111111111111111111111111"
            })
    void whatIsNoNumberIsNotHandedOverAsOne(String stored) {
        ScannedCell cell = only("<c r='A1'><v>" + stored + "</v></c>");
        assertThat(cell.kind()).isEqualTo(CellKind.DAMAGED);
        assertThat(cell.text()).startsWith("stores as a number what is none");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "0,0", "true,1", "false,0"})
    void aTruthValueIsOneOrZero(String stored, String text) {
        ScannedCell cell = only("<c r='A1' t='b'><v>" + stored + "</v></c>");
        assertThat(cell.kind()).isEqualTo(CellKind.BOOLEAN);
        assertThat(cell.text()).isEqualTo(text);
    }

    @Test
    void anErrorKeepsItsCode() {
        ScannedCell cell = only("<c r='A1' t='e'><v>#DIV/0!</v></c>");
        assertThat(cell.kind()).isEqualTo(CellKind.ERROR);
        assertThat(cell.text()).isEqualTo("#DIV/0!");
    }

    @Test
    void anIsoDateKeepsItsText() {
        ScannedCell cell = only("<c r='A1' t='d'><v>2019-07-01T00:00:00</v></c>");
        assertThat(cell.kind()).isEqualTo(CellKind.DATE);
        assertThat(cell.text()).isEqualTo("2019-07-01T00:00:00");
    }

    @Test
    void textKeepsItsSpacesButNotThoseAroundItsElements() {
        String laidOut = "<c r='A1' t='inlineStr'>\n  <is>\n    <t xml:space='preserve'>  two  </t>\n  </is>\n</c>";
        assertThat(only(laidOut).text()).isEqualTo("  two  ");
        assertThat(only(laidOut).kind()).isEqualTo(CellKind.TEXT);
        assertThat(shared("\n <t> x\n</t> \n").text()).isEqualTo(" x\n");
    }

    @Test
    void runsAreJoinedAndPhoneticGuidesLeftOut() {
        String rich = "<r><rPr><b/><rFont val='A'/></rPr><t>Value </t></r> <r><t xml:space='preserve'>oriented </t></r>"
                + "<r><t>too</t></r><rPh sb='0' eb='1'><t>WRONG</t></rPh><phoneticPr fontId='1'/>";
        assertThat(shared(rich).text()).isEqualTo("Value oriented too");
        assertThat(only("<c r='A1' t='inlineStr'><is>" + rich + "</is></c>").text())
                .isEqualTo("Value oriented too");
    }

    @Test
    void entitiesSectionsAndCommentsInsideTextMakeOneText() {
        assertThat(shared("<t>a &amp; b<!-- no -->&#x20AC;<![CDATA[<c>]]>&lt;11</t>")
                        .text())
                .isEqualTo("a & b€<c><11");
    }

    @ParameterizedTest
    @CsvSource({
        "a_x000D_b, 'a\rb'",
        "_x005F_x000D_, _x000D_",
        "_x00e9_, é",
        "_xD83D__xDE00_, 😀",
        "_x000_, _x000_",
        "_x00ZZ_, _x00ZZ_",
        "_x000D, _x000D",
        "a_x_x0041_, a_xA",
        "_X0041_, _X0041_"
    })
    void escapesAreDecoded(String stored, String meant) {
        assertThat(shared("<t>" + stored + "</t>").text()).isEqualTo(meant);
        assertThat(only("<c r='A1' t='str'><f>A2</f><v>" + stored + "</v></c>").text())
                .isEqualTo(meant);
    }

    @Test
    void aFormulaHasItsTextAndItsStoredResult() {
        ScannedCell cell = only("<c r='A1'><f>SUM(L133:L142)&amp;\"\"</f><v>100.1</v></c>");
        assertThat(cell.isFormula()).isTrue();
        assertThat(cell.formula()).contains("SUM(L133:L142)&\"\"");
        assertThat(cell.kind()).isEqualTo(CellKind.NUMBER);
        assertThat(cell.text()).isEqualTo("100.1");
        assertThat(cell.hasValue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1'><f>B1</f></c>",
                "<c r='A1'><f>B1</f><v></v></c>",
                "<c r='A1'><f>B1</f><v/></c>",
                "<c r='A1' t='str'><f>B1</f></c>",
                "<c r='A1' t='b'><f>B1</f><v/></c>",
                "<c r='A1' t='e'><f>B1</f><v/></c>",
                "<c r='A1' t='s'><f>B1</f><v/></c>"
            })
    void aFormulaWithoutStoredResultIsEmpty(String cellElement) {
        ScannedCell cell = only(cellElement);
        assertThat(cell.kind()).isEqualTo(CellKind.EMPTY);
        assertThat(cell.text()).isEmpty();
        assertThat(cell.hasValue()).isFalse();
        assertThat(cell.isFormula()).isTrue();
    }

    @Test
    void aFormulaWhoseResultIsTheEmptyTextHasAValue() {
        ScannedCell cell = only("<c r='A1' t='str'><f>\"\"</f><v></v></c>");
        assertThat(cell.kind()).isEqualTo(CellKind.TEXT);
        assertThat(cell.hasValue()).isTrue();
    }

    @Test
    void aFormulaMayHaveAnErrorForItsResult() {
        ScannedCell cell = only("<c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c>");
        assertThat(cell.kind()).isEqualTo(CellKind.ERROR);
        assertThat(cell.isFormula()).isTrue();
    }

    @Test
    void aSharedFormulaIsAFormulaEvenWhereItIsNotSpeltOut() {
        ScannedCell cell = only("<c r='A1'><f t='shared' si='0'/><v>5</v></c>");
        assertThat(cell.isFormula()).isTrue();
        assertThat(cell.formula()).isEmpty();
        assertThat(cell.text()).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1' s='0'/>",
                "<c r='A1'><v></v></c>",
                "<c r='A1' t='s'><v/></c>",
                "<c r='A1' t='inlineStr'/>",
                "<c r='A1' t='b'/>"
            })
    void aCellWithNothingInItIsNotKept(String cellElement) {
        assertThat(keeps(cellElement)).isFalse();
    }

    @Test
    void storedEmptyTextIsKept() {
        assertThat(only("<c r='A1' t='inlineStr'><is><t></t></is></c>").kind()).isEqualTo(CellKind.TEXT);
    }

    @Test
    void anInlineTextInPlaceOfAValueIsRead() {
        assertThat(only("<c r='A1' t='inlineStr'><v>text</v></c>").text()).isEqualTo("text");
    }

    @Test
    void foreignElementsAndAttributesAreNotTheCells() {
        String foreign = "<c xmlns:z='urn:z' r='A1' z:t='b' z:s='9'><z:v>5</z:v><z:f>B1</z:f><v>7</v>"
                + "<extLst><ext><v>8</v><f>B2</f></ext></extLst></c>";
        ScannedCell cell = only(foreign);
        assertThat(cell.text()).isEqualTo("7");
        assertThat(cell.kind()).isEqualTo(CellKind.NUMBER);
        assertThat(cell.isFormula()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1' t='s'><v>2</v></c>",
                "<c r='A1' t='s'><v>-1</v></c>",
                "<c r='A1' t='s'><v>99999999</v></c>",
                "<c r='A1' t='s'><v>99999999999999999999</v></c>",
                "<c r='A1' t='s'><v>x</v></c>",
                "<c r='A1' t='b'><v>2</v></c>",
                "<c r='A1' t='odd'><v>1</v></c>",
                "<c r='A1' s='1'><v>1</v></c>",
                "<c r='A1' s='99999999999'><v>1</v></c>",
                "<c r='A1' s='-1'><v>1</v></c>"
            })
    void aCellThatContradictsTheWorkbookCostsNoOther(String cellElement) {
        byte[] file = XlsxBuilder.ofRows("<row r='1'>" + cellElement + "<c r='B1'><v>7</v></c></row>")
                .sharedStrings("<t>a</t>", "<t>b</t>")
                .formats("0%")
                .build();
        List<ScannedCell> cells = Scans.scan(file).sheets().get(0).cells();
        assertThat(cells).extracting(ScannedCell::kind).containsExactly(CellKind.DAMAGED, CellKind.NUMBER);
        assertThat(cells.get(1).text()).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<r><t>9</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>1</t></r> | 91 | 9 | 1 | ''",
                "<r><t>9</t></r><r><rPr><b/><vertAlign val='subscript'/></rPr><t>1</t></r><r><t>.5</t></r> | 91.5 | 9.5 | 1 | ''",
                "<r><rPr><strike/></rPr><t>12</t></r><r><t>13</t></r> | 1213 | 13 | '' | 12",
                "<r><rPr><strike val='true'/><vertAlign val='superscript'/></rPr><t>1</t></r><r><t>2</t></r> | 12 | 2 | '' | 1"
            })
    void whatIsSetApartInATextIsKnown(String string, String text, String plain, String raised, String struck) {
        byte[] shared = XlsxBuilder.ofRows("<row r='1'><c r='A1' t='s'><v>0</v></c></row>")
                .sharedStrings(string)
                .build();
        byte[] inline = XlsxBuilder.ofRows("<row r='1'><c r='A1' t='inlineStr'><is>" + string + "</is></c></row>")
                .build();
        for (byte[] file : List.of(shared, inline)) {
            ScannedCell cell = Scans.scan(file).sheets().get(0).cells().get(0);
            assertThat(cell.text()).isEqualTo(text);
            assertThat(cell.plainText()).isEqualTo(plain);
            assertThat(cell.emphasis()).contains(new Emphasis(plain, raised, struck));
            assertThat(cell.isStruckThrough()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<r><t>9</t></r><r><rPr><strike val='0'/></rPr><t>1</t></r>",
                "<r><t>9</t></r><r><rPr><vertAlign val='baseline'/></rPr><t>1</t></r>",
                "<r><t>9</t></r><r><rPr><b/></rPr><t>1</t></r><rPh sb='0' eb='1'><t>z</t></rPh>"
            })
    void runsThatStandInTheLineAreNotSetApart(String string) {
        ScannedCell cell = only("<c r='A1' t='inlineStr'><is>" + string + "</is></c>");
        assertThat(cell.emphasis()).isEmpty();
        assertThat(cell.plainText()).isEqualTo("91");
    }

    @Test
    void aCellInAFontThatIsStruckThroughIsStruckThrough() {
        byte[] file = XlsxBuilder.ofRows("<row r='1'><c r='A1' s='1'><v>9</v></c><c r='B1' s='0'><v>9</v></c></row>")
                .styles(
                        "<fonts><font/><font><b/><strike/></font></fonts><cellXfs><xf fontId='0'/><xf fontId='1'/></cellXfs>")
                .build();
        assertThat(Scans.scan(file).sheets().get(0).cells())
                .extracting(ScannedCell::isStruckThrough)
                .containsExactly(true, false);
    }

    /** A program of another house writes some formats in two ways, of which every program takes one. */
    @Test
    void alternativesOfAFormatAreOneFormat() {
        String alternatives =
                "<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                        + "<mc:Choice Requires='own'><xf numFmtId='9'/></mc:Choice><mc:Fallback><xf numFmtId='10'/></mc:Fallback>"
                        + "</mc:AlternateContent>";
        byte[] file = XlsxBuilder.ofRows(
                        "<row r='1'><c r='A1' s='0'><v>1</v></c><c r='B1' s='1'><v>1</v></c><c r='C1' s='2'><v>1</v></c></row>")
                .styles("<cellXfs><xf numFmtId='1'/>" + alternatives + "<xf numFmtId='2'/></cellXfs>")
                .build();
        assertThat(Scans.scan(file).sheets().get(0).cells())
                .extracting(ScannedCell::formatCode)
                .containsExactly("0", "0.00%", "0.00");
    }

    @Test
    void withoutStylesEveryStyleIsGeneral() {
        ScannedCell cell = only("<c r='A1' s='7'><v>1</v></c>");
        assertThat(cell.formatCode()).isEqualTo("General");
        assertThat(cell).hasToString("A1 NUMBER 1 [General]");
    }
}
