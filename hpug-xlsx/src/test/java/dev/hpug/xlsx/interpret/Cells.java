package dev.hpug.xlsx.interpret;

import dev.hpug.xlsx.scan.ScanLimits;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.WorkbookScanner;
import dev.hpug.xlsx.testing.Grid;
import dev.hpug.xlsx.testing.GridCell;
import java.util.List;

/** Cells as the scanner gives them, from a workbook of one row. */
final class Cells {

    private Cells() {}

    static ScannedCell scanned(GridCell content) {
        return row(content).get(0);
    }

    static List<ScannedCell> row(GridCell... contents) {
        Grid grid = Grid.empty();
        for (int i = 0; i < contents.length; i++) {
            grid.set((char) ('A' + i) + "1", contents[i]);
        }
        return WorkbookScanner.of(ScanLimits.defaults())
                .scan(grid.bytes())
                .sheets()
                .get(0)
                .cells();
    }
}
