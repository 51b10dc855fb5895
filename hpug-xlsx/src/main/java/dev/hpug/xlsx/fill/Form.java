package dev.hpug.xlsx.fill;

import dev.hpug.metric.FactRef;
import dev.hpug.xlsx.interpret.PeriodStatementReader;
import dev.hpug.xlsx.locate.CellPlace;
import dev.hpug.xlsx.locate.LocatedReport;
import dev.hpug.xlsx.locate.LocatedReport.PeriodStatements;
import dev.hpug.xlsx.locate.NamedCells;
import dev.hpug.xlsx.scan.OpenedWorkbook;
import java.util.Map;

/** A workbook that asks an edition's questions, with the places of all its answers. */
final class Form {

    private final OpenedWorkbook opened;
    private final LocatedReport located;

    Form(OpenedWorkbook opened, LocatedReport located) {
        this.opened = opened;
        this.located = located;
    }

    OpenedWorkbook opened() {
        return opened;
    }

    boolean usesDate1904() {
        return opened.workbook().usesDate1904();
    }

    PeriodStatements periods() {
        return new PeriodStatementReader(usesDate1904()).resolved(located.periods());
    }

    NamedCells named() {
        return located.named();
    }

    /** The place of every fact it asks for. */
    Map<FactRef<?>, CellPlace> answers() {
        return located.answers();
    }
}
