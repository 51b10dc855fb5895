package dev.hpug.xlsx.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Dollars;
import dev.hpug.value.Text;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import dev.hpug.xlsx.testing.GridCell;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellInterpreterTest {

    private static final CellInterpreter INTERPRETER = new CellInterpreter(false);

    private static Interpretation read(GridCell cell, ValueType type, ShareScale scale) {
        return INTERPRETER.interpret(Cells.scanned(cell), type, () -> scale);
    }

    private static Interpretation read(GridCell cell, ValueType type) {
        return read(cell, type, ShareScale.FRACTIONS);
    }

    private static String rule(Interpretation read) {
        return read.note().map(note -> note.rule().id()).orElse("");
    }

    private static void isReadAs(Interpretation read, String value) {
        assertThat(read.answer()).hasToString(value);
        assertThat(rule(read)).isEmpty();
    }

    private static void isUnreadable(Interpretation read, String rule) {
        assertThat(read.answer()).isEqualTo(Answer.blank());
        assertThat(rule(read)).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.113                   | 0.0%    | 11.3 %
                    0.56999999999999995     | 0.0%    | 57.0 %
                    0.30000000000000004     | 0%      | 30 %
                    0.33                    | 0%      | 33 %
                    0.33                    | 0.0%    | 33.0 %
                    0.334                   | 0%      | 33.4 %
                    0.33                    | 0.00##% | 33.00 %
                    0.33                    | 0.0%;-0.00% | 33.0 %
                    0.33                    | General% | 33 %
                    33                      | 0.0     | 33.0 %
                    33                      | General | 33 %
                    33.5                    | 0       | 33.5 %
                    0.11290322580645161     | 0.0%    | 11.2903225806452 %
                    1                       | 0%      | 100 %
                    1.04                    | 0.0%    | 104.0 %
                    0                       | 0.0%    | 0.0 %
                    -0.03                   | 0.0%    | -3.0 %
                    1.1299999999999999E-2   | 0.00%   | 1.13 %
                    -2.7755575615628914E-17 | 0.0%    | 0.0 %
                    1E-300                  | 0.0%    | 0.0 %
                    11.3                    | General | 11.3 %
                    11.3                    | 0.0"%"  | 11.3 %
                    0.5                     | 0.0"%"  | 0.5 %
                    100                     | 0       | 100 %
                    0                       | General | 0 %
                    """)
    void readsSharesFromNumbers(String stored, String format, String share) {
        isReadAs(read(GridCell.number(stored).withFormat(format), ValueType.SHARE), share);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    11.3%        | 11.3 %
                    11.3 %       | 11.3 %
                    '  11.3 % '  | 11.3 %
                    11.30%       | 11.30 %
                    0.5%         | 0.5 %
                    11.3 percent | 11.3 %
                    11.3         | 11.3 %
                    100          | 100 %
                    33%          | 33 %
                    12.200000000000001 | 12.2 %
                    0            | 0 %
                    """)
    void readsSharesFromText(String text, String share) {
        isReadAs(read(GridCell.text(text), ValueType.SHARE), share);
    }

    @Test
    void copiedSpacesOfAnyKindDoNotMatter() {
        isReadAs(read(GridCell.text("\u00A011.3\u202F%\u200B\n"), ValueType.SHARE), "11.3 %");
        isReadAs(read(GridCell.text("\uFEFFY\u00A0"), ValueType.YES_NO), "Y");
        assertThat(read(GridCell.text("\u00A0\u200B "), ValueType.SHARE)).isEqualTo(Interpretation.blank());
    }

    @ParameterizedTest
    @CsvSource({
        "FRACTIONS, 11.3 %, cell.scale-from-neighbours",
        "PERCENTAGES, 0.113 %, cell.scale-from-neighbours",
        "UNKNOWN, 11.3 %, cell.ambiguous-scale"
    })
    void aBareNumberUpToOneIsReadAsItsNeighboursAreAndSaysSo(ShareScale scale, String share, String rule) {
        for (GridCell cell : new GridCell[] {GridCell.number("0.113"), GridCell.text("0.113")}) {
            Interpretation read = read(cell, ValueType.SHARE, scale);

            assertThat(read.answer()).hasToString(share);
            assertThat(rule(read)).isEqualTo(rule);
            assertThat(read.note().orElseThrow().message()).contains("11.3 %", "0.113 %");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COUNT   | 812                 | 812
                    COUNT   | 812.0               | 812
                    COUNT   | 8.12E2              | 812
                    COUNT   | 811.99999999999989  | 812
                    COUNT   | 12.5                | 12.5
                    COUNT   | -3                  | -3
                    DOLLARS | 81250000            | 81250000
                    DOLLARS | 81250000.129999995  | 81250000.13
                    """)
    void readsAmountsFromNumbers(ValueType type, String stored, String amount) {
        isReadAs(read(GridCell.number(stored).withFormat("#,##0"), type), amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COUNT   | 1,234       | 1234
                    COUNT   | (12)        | -12
                    COUNT   | −12         | -12
                    DOLLARS | $81,250,000 | 81250000
                    DOLLARS | 81250000    | 81250000
                    DOLLARS | ($1,000.50) | -1000.5
                    """)
    void readsAmountsFromText(ValueType type, String text, String amount) {
        isReadAs(read(GridCell.text(text), type), amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COUNT   | $12         | cell.not-a-number
                    COUNT   | 12%         | cell.not-a-number
                    COUNT   | about 12    | cell.not-a-number
                    COUNT   | 1e3         | cell.not-a-number
                    COUNT   | NaN         | cell.not-a-number
                    COUNT   | １２         | cell.not-a-number
                    COUNT   | 11,3        | cell.decimal-comma
                    COUNT   | 0,113       | cell.decimal-comma
                    COUNT   | 1.234,5     | cell.decimal-comma
                    DOLLARS | 12%         | cell.not-a-number
                    DOLLARS | $81.25M     | cell.not-a-number
                    DOLLARS | 1,5         | cell.decimal-comma
                    SHARE   | $12         | cell.not-a-number
                    SHARE   | 1 of 9      | cell.not-a-number
                    SHARE   | 11,3 %      | cell.decimal-comma
                    SHARE   | 12,345      | cell.decimal-comma
                    SHARE   | 33,333 %    | cell.decimal-comma
                    YES_NO  | maybe       | cell.not-yes-or-no
                    YES_NO  | 3           | cell.not-yes-or-no
                    """)
    void reportsTextThatIsNoAnswer(ValueType type, String text, String rule) {
        Interpretation read = read(GridCell.text(text), type);

        isUnreadable(read, rule);
        assertThat(read.note().orElseThrow().message()).contains("\"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y", "y", "Yes", "YES", "TRUE", "✓"})
    void readsYes(String text) {
        assertThat(read(GridCell.text(text), ValueType.YES_NO)).isEqualTo(Interpretation.of(YesNo.YES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N", "n", "No", " no ", "False"})
    void readsNo(String text) {
        assertThat(read(GridCell.text(text), ValueType.YES_NO)).isEqualTo(Interpretation.of(YesNo.NO));
    }

    @Test
    void readsTruthValuesWhereYesOrNoIsAskedOnly() {
        isReadAs(read(GridCell.bool(true), ValueType.YES_NO), "Y");
        isReadAs(read(GridCell.bool(false), ValueType.YES_NO), "N");
        isUnreadable(read(GridCell.bool(true), ValueType.COUNT), "cell.not-a-number");
        isUnreadable(read(GridCell.number("1"), ValueType.YES_NO), "cell.not-yes-or-no");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    N/A           | NOT_APPLICABLE
                    n.a.          | NOT_APPLICABLE
                    #N/A          | NOT_APPLICABLE
                    Not Tracked   | NOT_TRACKED
                    not available | NOT_TRACKED
                    <11           | SUPPRESSED
                    < 5           | SUPPRESSED
                    less than 11  | SUPPRESSED
                    1-10          | SUPPRESSED
                    *             | SUPPRESSED
                    Suppressed    | SUPPRESSED
                    """)
    void keepsTheWordsOfAStatedAbsence(String text, AbsenceReason reason) {
        for (ValueType type : new ValueType[] {ValueType.COUNT, ValueType.DOLLARS, ValueType.SHARE, ValueType.YES_NO}) {
            assertThat(read(GridCell.text(text), type)).isEqualTo(Interpretation.of(Answer.absent(reason, text)));
        }
    }

    @ParameterizedTest
    @CsvSource({"-, cell.dash", "—, cell.dash", "–, cell.dash", "TBD, cell.placeholder", "XX.X%, cell.placeholder"})
    void reportsWhatStandsInPlaceOfAnAnswer(String text, String rule) {
        isUnreadable(read(GridCell.text(text), ValueType.SHARE), rule);
        isUnreadable(read(GridCell.text(text), ValueType.YES_NO), rule);
    }

    @ParameterizedTest
    @EnumSource(ValueType.class)
    void reportsStoredErrors(ValueType type) {
        isUnreadable(read(GridCell.error("#REF!"), type), "cell.error-value");
    }

    @Test
    void aDivisionByZeroIsAShareOfNothing() {
        assertThat(read(GridCell.error("#DIV/0!"), ValueType.SHARE))
                .isEqualTo(Interpretation.of(Answer.absent(AbsenceReason.ZERO_DENOMINATOR, "#DIV/0!")));
        isUnreadable(read(GridCell.error("#DIV/0!"), ValueType.COUNT), "cell.error-value");
    }

    @Test
    void reportsDatesWhereNumbersBelong() {
        Interpretation read = read(GridCell.number("44138").withFormat("d-mmm"), ValueType.SHARE);

        isUnreadable(read, "cell.date");
        assertThat(read.note().orElseThrow().message()).contains("2020-11-03");
        isUnreadable(
                read(
                        new GridCell("d", java.util.Optional.of("2020-11-03"), java.util.Optional.empty(), "General"),
                        ValueType.COUNT),
                "cell.date");
    }

    @Test
    void readsFormulasByTheirResult() {
        isReadAs(
                read(GridCell.formula("14/124", "0.11290322580645161").withFormat("0.0%"), ValueType.SHARE),
                "11.2903225806452 %");
        isReadAs(read(GridCell.text("N").by("IF(1,\"N\")"), ValueType.YES_NO), "N");
        isUnreadable(read(GridCell.formula("14/124", null), ValueType.SHARE), "cell.no-result");
        assertThat(read(GridCell.text("").by("IF(1,\"\")"), ValueType.COUNT)).isEqualTo(Interpretation.blank());
    }

    @Test
    void reportsNumbersOutOfAllProportion() {
        isUnreadable(read(GridCell.number("1E300"), ValueType.DOLLARS), "cell.out-of-size");
        isUnreadable(read(GridCell.number("-1E40").withFormat("0%"), ValueType.SHARE), "cell.out-of-size");
    }

    @Test
    void anAmountShownAsPercentIsNoAmount() {
        isUnreadable(read(GridCell.number("0.14").withFormat("0%"), ValueType.COUNT), "cell.not-a-number");
        isUnreadable(read(GridCell.number("0.14").withFormat("0%"), ValueType.DOLLARS), "cell.not-a-number");
    }

    @Test
    void readsNames() {
        isReadAs(read(GridCell.text("Other: NICU"), ValueType.TEXT), "NICU");
        assertThat(read(GridCell.text("Other ______"), ValueType.TEXT)).isEqualTo(Interpretation.blank());
        assertThat(read(GridCell.number("7"), ValueType.TEXT)).isEqualTo(Interpretation.of(Text.of("7")));
    }

    /** What a format says beside a number counts, and so does what it leaves out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    198266    | "$"#,##0" (000s)"   | 198266000 | cell.shown-unit
                    198266    | $#,##0\\k           | 198266000 | cell.shown-unit
                    198.3     | "$"#,##0.0"M"       | 198300000 | cell.shown-unit
                    1.5       | 0.0" bn"            | 1500000000 | cell.shown-unit
                    198       | #,##0" in thousands" | 198000 | cell.shown-unit
                    198266244 | #,##0,"k"           | 198266244 | ''
                    198266244 | #,##0,,\\M          | 198266244 | ''
                    198266244 | #,##0.0,," million" | 198266244 | ''
                    198266    | #,##0,"M"           | 198266000 | cell.shown-unit
                    198266244 | #,##0,              | 198266244 | cell.shown-unit
                    198266244 | #,###,,             | 198266244 | cell.shown-unit
                    198266244 | "$"#,##0            | 198266244 | ''
                    198266244 | [Red]#,##0.00_);(0) | 198266244 | ''
                    198266244 | #,##0" USD"         | 198266244 | ''
                    198266244 | #,##0" members"     | 198266244 | ''
                    0         | 0"k"                | 0         | ''
                    """)
    void dollarsAreWhatAPersonReads(String stored, String format, String dollars, String rule) {
        Interpretation read = read(GridCell.number(stored).withFormat(format), ValueType.DOLLARS);

        assertThat(read.answer()).isEqualTo(Answer.given(Dollars.of(new BigDecimal(dollars))));
        assertThat(rule(read)).isEqualTo(rule.equals("''") ? "" : rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<3.3%", "< 50", ">12%", "≥ 5 %", "less than 40", "at most 7 percent", "under 3.5"})
    void aBoundOfAShareIsNoShareAndSaidSo(String text) {
        Interpretation read = read(GridCell.text(text), ValueType.SHARE);

        assertThat(read.answer()).isEqualTo(Answer.absent(AbsenceReason.SUPPRESSED, text));
        assertThat(rule(read)).isEqualTo("cell.bound");
    }
}
