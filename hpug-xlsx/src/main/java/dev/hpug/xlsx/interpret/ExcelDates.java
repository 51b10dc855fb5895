package dev.hpug.xlsx.interpret;

import dev.hpug.xlsx.scan.CellKind;
import dev.hpug.xlsx.scan.ScannedCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The dates a workbook stores as numbers of days: 44012 is 2020-06-30, or four years later in a workbook from an old Mac. */
final class ExcelDates {

    /** Day 0 such that every day after the 29 February 1900 that never was comes out right. */
    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final int ISO_DATE_LENGTH = 10;

    private ExcelDates() {}

    /** The day a date cell stores; empty for any other cell. */
    static Optional<LocalDate> dateOf(ScannedCell cell, boolean from1904) {
        if (cell.kind() == CellKind.NUMBER && cell.isDateFormat()) {
            BigDecimal serial = new BigDecimal(cell.text());
            if (serial.signum() < 0 || serial.compareTo(LAST_DAY) > 0) {
                return Optional.empty();
            }
            long days = serial.setScale(0, RoundingMode.FLOOR).longValueExact();
            return Optional.of((from1904 ? DAY_0_OF_1904 : DAY_0_OF_1900).plusDays(days));
        }
        if (cell.kind() == CellKind.DATE && cell.text().length() >= ISO_DATE_LENGTH) {
            try {
                return Optional.of(LocalDate.parse(cell.text().substring(0, ISO_DATE_LENGTH)));
            } catch (DateTimeException notIso) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
