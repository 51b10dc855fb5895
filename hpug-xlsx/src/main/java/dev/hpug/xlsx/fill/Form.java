package dev.hpug.xlsx.fill;

import dev.hpug.metric.FactRef;
import dev.hpug.xlsx.locate.CellPlace;
import dev.hpug.xlsx.locate.LocatedReport;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatements;
import dev.hpug.xlsx.locate.NamedCells;
import java.util.Map;

/** A workbook that asks an edition's questions, with the places of all its answers. */
final class Form {

    private final byte[] file;
    private final boolean usesDate1904;
    private final LocatedReport located;

    Form(byte[] file, boolean usesDate1904, LocatedReport located) {
        this.file = file;
        this.usesDate1904 = usesDate1904;
        this.located = located;
    }

    byte[] file() {
        return file;
    }

    boolean usesDate1904() {
        return usesDate1904;
    }

    PeriodStatements periods() {
        return located.periods();
    }

    NamedCells named() {
        return located.named();
    }

    /** The place of every fact it asks for. */
    Map<FactRef<?>, CellPlace> answers() {
        return located.answers();
    }
}
