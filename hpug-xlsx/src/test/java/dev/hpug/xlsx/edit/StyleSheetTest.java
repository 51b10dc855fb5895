package dev.hpug.xlsx.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.xlsx.scan.CellAddress;
import dev.hpug.xlsx.scan.OpenedWorkbook;
import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import dev.hpug.xlsx.scan.WorkbookScanner;
import dev.hpug.xlsx.scan.XlsxBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    private final WorkbookScanner scanner = WorkbookScanner.of(ScanLimits.defaults());

    /** A workbook without styles may have numbers of them all the same; the first one added must not leave the others dangling. */
    @Test
    void everyStyleThatIsReferredToIsThereOnceOneIsAdded() {
        byte[] file = XlsxBuilder.ofRows("<row r='1' s='3'><c r='A1' s='6'><v>1</v></c><c r='B1'><v>0.5</v></c></row>")
                .part("[Content_Types].xml", "<Types/>")
                .build();

        assertThat(formats(withHalf(file))).containsExactly("General", "0.0000%");
    }

    /** A part of styles with nothing in it takes several lists at once. */
    @Test
    void aPartWithNothingInItTakesWhatIsAdded() {
        byte[] file = XlsxBuilder.ofRows("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>0.5</v></c></row>")
                .formats("General")
                .part(
                        "xl/styles.xml",
                        "<?xml version='1.0'?>\n<styleSheet xmlns='" + XlsxBuilder.MAIN + "' xml:space='preserve'/>")
                .part("[Content_Types].xml", "<Types/>")
                .build();

        assertThat(formats(withHalf(file))).containsExactly("General", "0.0000%");
    }

    private byte[] withHalf(byte[] file) {
        OpenedWorkbook opened = scanner.open(file);
        ScannedWorkbook before = opened.workbook();
        WorkbookEdit edit = new WorkbookEdit(opened);
        edit.number(
                before.sheets().get(0),
                CellAddress.of(1, 2),
                new BigDecimal("0.25"),
                StyleChange.format(any -> Optional.of("0.0000%")));
        return edit.bytes();
    }

    private List<String> formats(byte[] file) {
        return scanner.scan(file).sheets().get(0).cells().stream()
                .map(ScannedCell::formatCode)
                .toList();
    }
}
