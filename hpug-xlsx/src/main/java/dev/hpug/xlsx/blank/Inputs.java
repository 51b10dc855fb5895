package dev.hpug.xlsx.blank;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Metric;
import dev.hpug.xlsx.locate.CellName;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;

/** Makes cells of one sheet such that a person can fill them in: tinted, with a rule, and most with a defined name. */
final class Inputs {

    private final FormSheet form;
    private final Edition edition;

    Inputs(FormSheet form, Edition edition) {
        this.form = form;
        this.edition = edition;
    }

    /** Asks for one fact. */
    XSSFCell answer(FactRef<?> fact, Area area) {
        Metric<?> metric = fact.key().metric();
        InputRule rule = InputRule.of(metric.type());
        Look look = rule == InputRule.SHARE ? Look.ofShare(metric.askedDecimalPlaces()) : rule.look();
        return answer(fact, rule, form.put(area, look));
    }

    private XSSFCell answer(FactRef<?> fact, InputRule rule, XSSFCell cell) {
        rule.apply(cell, fact.label());
        name(cell, CellName.of(edition, fact));
        return cell;
    }

    /** Asks for the name of something, in a cell that is its label too: {@code "Other __________"}. */
    void label(FactRef<?> fact, Area area, String invitation) {
        answer(fact, InputRule.NAME, form.put(area, InputRule.NAME.look())).setCellValue(invitation);
    }

    /** Asks whether sections apply. */
    void gate(Gate gate, Area area) {
        XSSFCell cell = form.put(area, InputRule.CHOICE.look());
        InputRule.CHOICE.apply(cell, gate.title());
        name(cell, CellName.of(gate));
    }

    /** A name that may be known already. */
    void name(String definedName, Area area, String known, String about) {
        XSSFCell cell = form.put(area, InputRule.NAME.look(), known);
        InputRule.NAME.apply(cell, about);
        name(cell, definedName);
    }

    /** A date that nothing but a person asks for. */
    XSSFCell date(Area area, Look look, String about) {
        XSSFCell cell = form.put(area, look);
        InputRule.DATE.apply(cell, about);
        return cell;
    }

    private static void name(XSSFCell cell, String name) {
        XSSFName defined = cell.getSheet().getWorkbook().createName();
        defined.setNameName(name);
        defined.setRefersToFormula(
                new CellReference(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), true, true)
                        .formatAsString());
    }
}
