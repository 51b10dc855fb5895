package dev.hpug.xlsx.blank;

import dev.hpug.metric.Cpr2021;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Section;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.xlsx.locate.CellName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet "Progress Report": periods, gates, and the edition's questions section by section. */
final class ReportSheet {

    static final String NAME = "Progress Report";

    private static final int FROZEN_ROWS = 2;
    private static final int LONGEST_NAME_SHOWN = 60;
    private static final double LOWEST_ROW = 15;
    private static final double GAP = 8;

    private final BlankForm blank;
    private final Edition edition;
    private final FormSheet form;
    private final Inputs inputs;
    private final Map<FactRef<?>, XSSFCell> answers = new HashMap<>();
    private final List<Integer> breaks = new ArrayList<>();

    ReportSheet(BlankForm blank, XSSFWorkbook workbook, FormStyles styles) {
        this.blank = blank;
        this.edition = blank.edition();
        this.form = new FormSheet(workbook, NAME, styles, LOWEST_ROW, Column.widths());
        this.inputs = new Inputs(form, edition);
    }

    void draw() {
        form.line(Look.TITLE, Wording.TITLE);
        form.line(Look.SUBTITLE, "").setCellFormula(headline());
        form.gap(GAP);
        periods();
        form.gap(GAP);
        gates();
        section(Cpr2021.A, () -> table(FormTable.CLAUSES, Wording.QUESTION));
        section(Cpr2021.B, () -> new SpecialtyTable(form, inputs, edition).draw());
        section(Cpr2021.C, this::specificConditions);
        section(Cpr2021.D, this::payment);
        if (!edition.supplementalMetrics().isEmpty()) {
            section(Section.SUPPLEMENTAL, () -> table(FormTable.SUPPLEMENTAL, Wording.QUESTION));
        }
        form.finish();
        PageSetup.apply(form, FROZEN_ROWS, breaks);
    }

    /** Who reports to whom, as the introduction says; not even a plan called "Prior Health 2020" looks like a period then. */
    private static String headline() {
        return "\"Plan: \"&IF(" + CellName.PLAN + "=\"\",\"(please name it on the sheet " + IntroductionSheet.NAME
                + ")\","
                + shortened(CellName.PLAN) + ")&IF(" + CellName.HOST + "=\"\",\"\",\"   |   Host: \"&"
                + shortened(CellName.HOST) + ")";
    }

    private static String shortened(String name) {
        return "LEFT(" + name + "," + LONGEST_NAME_SHOWN + ")";
    }

    private void periods() {
        int head = form.nextRow();
        form.put(Area.of(head, Column.CODE, Column.QUESTION), Look.SUBSECTION, Wording.RECOMMENDED);
        form.put(Area.of(head, Column.LINE, Column.LAST_ANSWER), Look.SUBSECTION, Wording.ACTUAL);
        for (Period period : AnswerLine.PERIODS) {
            int row = form.nextRow();
            String statement = Wording.statement(period, blank.periods().get(period));
            form.put(Area.of(row, Column.CODE, Column.QUESTION), Look.TEXT, statement);
            form.put(Area.of(row, Column.LINE, Column.PERIOD), Look.TEXT, Wording.statement(period));
            inputs.date(Area.of(row, Column.FIRST_ANSWER), Look.DATE, Wording.firstDay(period));
            inputs.date(Area.of(row, Column.LAST_ANSWER), Look.DATE, Wording.lastDay(period));
        }
    }

    private void gates() {
        form.line(Look.SUBSECTION, Wording.GATES);
        for (Gate gate : edition.gates()) {
            int row = form.nextRow();
            form.put(Area.of(row, Column.CODE, Column.FIRST_ANSWER), Look.QUESTION, Wording.question(gate, edition));
            inputs.gate(gate, Area.of(row, Column.LAST_ANSWER));
        }
    }

    private void section(Section section, Runnable tables) {
        form.gap(GAP);
        int top = form.nextRow();
        if (!section.equals(Cpr2021.A)) {
            breaks.add(top - 1);
        }
        form.line(Look.SECTION, Wording.heading(section));
        String instructions = Wording.instructions(section);
        if (!instructions.isEmpty()) {
            form.line(Look.TEXT, instructions);
        }
        tables.run();
        greyedWhereItDoesNotApply(section, top);
    }

    private void table(FormTable table, String title) {
        new QuestionTable(form, inputs, edition, table, answers).draw(title);
    }

    private void specificConditions() {
        form.line(Look.SUBSECTION, "1. Maternity");
        form.line(Look.TEXT, Wording.MATERNITY);
        table(FormTable.BIRTHS, "A. Births and c-section rates by strategy");
        form.gap(GAP);
        table(FormTable.MATERNITY_SPEND, "B. Spending that rewards fewer interventions");
        breaks.add(form.nextRow() - 1);
        form.line(Look.SUBSECTION, "2. Behavioral Health");
        form.line(Look.TEXT, Wording.BEHAVIORAL_HEALTH);
        table(FormTable.MENTAL_HEALTH, "1. Mental Health");
        whole(FormTable.MENTAL_HEALTH, new TotalRows(form, answers)::visits);
        form.gap(GAP);
        table(FormTable.SUBSTANCE_USE, "2. Substance Use Disorder");
    }

    private void payment() {
        table(FormTable.PAYMENT, "Way of paying");
        whole(FormTable.PAYMENT, new TotalRows(form, answers)::payment);
    }

    private void whole(FormTable table, Consumer<Whole> rows) {
        List<String> items = table.items(edition);
        edition.wholes().stream()
                .filter(whole -> whole.parts().stream().map(Metric::id).allMatch(items::contains))
                .forEach(rows);
    }

    /** Once every gate of a section is answered N. */
    private void greyedWhereItDoesNotApply(Section section, int top) {
        List<Gate> gates = edition.gates().stream()
                .filter(gate -> gate.sections().contains(section))
                .toList();
        if (gates.isEmpty()) {
            return;
        }
        SheetConditionalFormatting formats = form.sheet().getSheetConditionalFormatting();
        ConditionalFormattingRule closed = formats.createConditionalFormattingRule(
                gates.stream().map(gate -> CellName.of(gate) + "=\"N\"").collect(Collectors.joining(",", "AND(", ")")));
        PatternFormatting fill = closed.createPatternFormatting();
        fill.setFillBackgroundColor(Shade.GREY.color());
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        CellRangeAddress[] where = {new CellRangeAddress(top + 1, form.nextRow() - 1, Column.CODE, form.lastColumn())};
        formats.addConditionalFormatting(where, closed);
    }
}
