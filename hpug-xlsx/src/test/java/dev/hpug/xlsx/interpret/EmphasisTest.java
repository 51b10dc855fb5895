package dev.hpug.xlsx.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.value.ValueType;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.WorkbookScanner;
import dev.hpug.xlsx.scan.XlsxBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads of a text of which some characters are raised, lowered or struck through. */
class EmphasisTest {

    private static final String RAISED = "<rPr><vertAlign val='superscript'/></rPr>";
    private static final String STRUCK = "<rPr><strike/></rPr>";

    private static Interpretation read(ValueType type, String... runs) {
        byte[] file = XlsxBuilder.ofRows(
                        "<row r='1'><c r='A1' t='inlineStr'><is>" + String.join("", runs) + "</is></c></row>")
                .build();
        ScannedCell cell = WorkbookScanner.of(ScanLimits.defaults())
                .scan(file)
                .sheets()
                .get(0)
                .cells()
                .get(0);
        return new CellInterpreter(false).interpret(cell, type, () -> ShareScale.PERCENTAGES);
    }

    private static String run(String properties, String text) {
        return "<r>" + properties + "<t>" + text + "</t></r>";
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE, 9.0%, 1, 9.0 %",
        "SHARE, 12.8, a, 12.8 %",
        "COUNT, 7, 1, 7",
        "COUNT, 7, '1,2', 7",
        "DOLLARS, '$198,266,244', 2, 198266244",
        "YES_NO, Y, 3, Y",
        "SHARE, N/A, 1, not-applicable"
    })
    void aRaisedMarkIsNoDigit(ValueType type, String figure, String mark, String answer) {
        Interpretation read = read(type, run("", figure), run(RAISED, mark));

        assertThat(read.answer().toString()).isEqualTo(answer);
        assertThat(read.note())
                .hasValueSatisfying(note -> assertThat(note.rule().id()).isEqualTo("cell.note-mark"));
    }

    @ParameterizedTest
    @CsvSource({"SHARE, 9.0%, 11.0%, 11.0 %", "COUNT, 7, 8, 8"})
    void whatIsStruckThroughNoLongerHolds(ValueType type, String old, String now, String answer) {
        Interpretation read = read(type, run(STRUCK, old), run("", now));

        assertThat(read.answer().toString()).isEqualTo(answer);
        assertThat(read.note())
                .hasValueSatisfying(note -> assertThat(note.rule().id()).isEqualTo("cell.struck-through"));
    }

    @ParameterizedTest
    @CsvSource({"SHARE, 9.0%, 9.0 %", "COUNT, 7, 7"})
    void whatHasNothingElseIsReadAndSaidToBeStruck(ValueType type, String figure, String answer) {
        Interpretation read = read(type, run(STRUCK, figure));

        assertThat(read.answer().toString()).isEqualTo(answer);
        assertThat(read.note())
                .hasValueSatisfying(note -> assertThat(note.rule().id()).isEqualTo("cell.struck-through"));
    }
}
