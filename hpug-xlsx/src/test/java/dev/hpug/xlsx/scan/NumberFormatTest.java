package dev.hpug.xlsx.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {
    private static ScannedCell withFormat(String code) {
        return Scans.cell(
                XlsxBuilder.ofRows("<row r='1'><c r='A1' s='1'><v>1</v></c></row>")
                        .formats("General", code),
                "A1");
    }

    private static ScannedCell withId(String attributes) {
        return Scans.cell(
                XlsxBuilder.ofRows("<row r='1'><c r='A1' s='1'><v>1</v></c></row>")
                        .styles("<cellStyleXfs><xf numFmtId='9'/><xf numFmtId='9'/></cellStyleXfs>"
                                + "<cellXfs><xf numFmtId='0'/><xf " + attributes + "/></cellXfs>"
                                + "<dxfs><dxf><numFmt numFmtId='2' formatCode='0%'/></dxf></dxfs>"),
                "A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0%", "0.0%", "#,##0.00%;[Red]-0.00%", "0.0 %", "[=0]\"-\";0.0%", "\"share \"0%", "0.0\\ %"})
    void percent(String code) {
        assertThat(withFormat(code).isPercentFormat()).isTrue();
        assertThat(withFormat(code).isDateFormat()).isFalse();
        assertThat(withFormat(code).formatCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m/d/yyyy",
                "yyyy\\-mm\\-dd",
                "[$-409]mmm yyyy",
                "[$-F800]dddd, mmmm dd, yyyy",
                "h:mm AM/PM",
                "[h]:mm",
                "[mm]",
                "[SS]",
                "[Red]d",
                "D",
                "mm:ss.0",
                "\"on \"d"
            })
    void date(String code) {
        assertThat(withFormat(code).isDateFormat()).isTrue();
        assertThat(withFormat(code).isPercentFormat()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0",
                "#,##0.00",
                "[Red]0",
                "[Yellow][<100]0",
                "0.0\"%\"",
                "0\\%",
                "0_%",
                "*%0",
                "\"days\" 0",
                "0\\d",
                "0_d",
                "*y0",
                "[$USD] 0",
                "[$-409]0",
                "0.00E+00",
                "@",
                "# ?/?",
                "",
                "\"open % d",
                "[]0",
                "\\",
                "0\"m\""
            })
    void neitherPercentNorDate(String code) {
        assertThat(withFormat(code).isPercentFormat()).isFalse();
        assertThat(withFormat(code).isDateFormat()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | General | n",
                "1 | 0 | n",
                "2 | 0.00 | n",
                "3 | #,##0 | n",
                "4 | #,##0.00 | n",
                "9 | 0% | p",
                "10 | 0.00% | p",
                "11 | 0.00E+00 | n",
                "12 | # ?/? | n",
                "13 | # ??/?? | n",
                "14 | mm-dd-yy | d",
                "15 | d-mmm-yy | d",
                "16 | d-mmm | d",
                "17 | mmm-yy | d",
                "18 | h:mm AM/PM | d",
                "21 | h:mm:ss | d",
                "22 | m/d/yy h:mm | d",
                "23 | General | n",
                "27 | mm-dd-yy | d",
                "36 | mm-dd-yy | d",
                "37 | #,##0_);(#,##0) | n",
                "40 | #,##0.00_);[Red](#,##0.00) | n",
                "44 | _($* #,##0.00_);_($* (#,##0.00);_($* \"-\"??_);_(@_) | n",
                "45 | mm:ss | d",
                "46 | [h]:mm:ss | d",
                "47 | mm:ss.0 | d",
                "48 | ##0.0E+0 | n",
                "49 | @ | n",
                "58 | mm-dd-yy | d",
                "59 | General | n",
                "163 | General | n"
            })
    void builtIn(int id, String code, String kind) {
        ScannedCell cell = withId("numFmtId='" + id + "'");
        assertThat(cell.formatCode()).isEqualTo(code);
        assertThat(cell.isPercentFormat()).isEqualTo(kind.equals("p"));
        assertThat(cell.isDateFormat()).isEqualTo(kind.equals("d"));
    }

    @Test
    void aFormatIdNotStatedIsGeneral() {
        assertThat(withId("fontId='3'").formatCode()).isEqualTo("General");
    }

    @Test
    void whatTheFileSpellsOutGoesBeforeWhatIsBuiltIn() {
        ScannedCell cell = Scans.cell(
                XlsxBuilder.ofRows("<row r='1'><c r='A1'><v>1</v></c></row>")
                        .styles("<numFmts><numFmt numFmtId='14' formatCode='yyyy/mm/dd'/></numFmts>"
                                + "<cellXfs><xf numFmtId='14'/></cellXfs>"),
                "A1");
        assertThat(cell.formatCode()).isEqualTo("yyyy/mm/dd");
    }
}
