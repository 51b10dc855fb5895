package dev.hpug.xlsx.scan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a workbook stores: its sheets in order, its defined names, and from when its dates count. Immutable; holds nothing
 * of the file open.
 */
public final class ScannedWorkbook {
    private final List<ScannedSheet> sheets;
    private final List<DefinedName> definedNames;
    private final boolean date1904;

    ScannedWorkbook(List<ScannedSheet> sheets, List<DefinedName> definedNames, boolean date1904) {
        this.sheets = List.copyOf(sheets);
        this.definedNames = List.copyOf(definedNames);
        this.date1904 = date1904;
    }

    /** The sheets in the order of their tabs, hidden ones included; at least one. */
    public List<ScannedSheet> sheets() {
        return sheets;
    }

    /** The sheet of that name in any letter case, as Excel itself tells names apart; empty when there is none. */
    public Optional<ScannedSheet> sheet(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return sheets.stream()
                .filter(sheet -> sheet.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    /** All defined names in file order, those local to a sheet included. */
    public List<DefinedName> definedNames() {
        return definedNames;
    }

    /** The name of that spelling, in any letter case, that holds for the whole workbook; empty when there is none. */
    public Optional<DefinedName> definedName(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return definedNames.stream()
                .filter(defined -> defined.sheetIndex().isEmpty())
                .filter(defined -> defined.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    /** Whether dates count from 1904-01-01 (day 0) as on old Macs, instead of from 1900. */
    public boolean usesDate1904() {
        return date1904;
    }

    /** For messages and debugging: {@code "[Introduction (14 cells), Progress Report (692 cells)]"}. */
    @Override
    public String toString() {
        return sheets.toString();
    }
}
