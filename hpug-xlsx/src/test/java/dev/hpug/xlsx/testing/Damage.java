package dev.hpug.xlsx.testing;

import java.util.List;
import java.util.Random;
import org.apache.poi.ss.util.CellAddress;

/** Something that happens to a filled form between its host and its reader, at random: a row deleted, a head overwritten. */
public final class Damage {

    private static final int ROWS = 196;
    private static final int COLUMNS = 14;
    private static final int KINDS = 9;

    /** Words that mean something elsewhere on the form, and some that mean nothing anywhere. */
    private static final List<String> WORDS = List.of(
            "XYZ",
            "Current",
            "Prior",
            "Commercial",
            "Medicaid",
            "Medicare",
            "%",
            "#",
            "# Births",
            "% Spend",
            "% C-sections",
            "All Commercial Membership",
            "Date",
            "Line of Business",
            "Specialty",
            "Maternity",
            "1a",
            "2",
            "ii.",
            "10",
            "iv.",
            "Total",
            "Current Year Comm",
            "Prior Year Medicaid",
            "N/A",
            "Y",
            "Section B. Something",
            "Section E. Other",
            "reporting period");

    private Damage() {}

    /** Damages a grid, and says how. */
    public static String strike(Grid grid, Random random) {
        int row = 1 + random.nextInt(ROWS);
        int column = 1 + random.nextInt(COLUMNS);
        String at = new CellAddress(row - 1, column - 1).toString();
        switch (random.nextInt(KINDS)) {
            case 0 -> {
                grid.number(at, "987654");
                return at + " = 987654";
            }
            case 1 -> {
                grid.clear(at);
                return at + " cleared";
            }
            case 2 -> {
                grid.deleteRow(row);
                return "row " + row + " deleted";
            }
            case 3 -> {
                grid.insertRow(row);
                return "row inserted before " + row;
            }
            case 4 -> {
                grid.deleteColumn(column);
                return "column " + column + " deleted";
            }
            case 5 -> {
                grid.clearRows(row, row);
                return "row " + row + " cleared";
            }
            default -> {
                String word = WORDS.get(random.nextInt(WORDS.size()));
                grid.set(at, word);
                return at + " = \"" + word + "\"";
            }
        }
    }
}
