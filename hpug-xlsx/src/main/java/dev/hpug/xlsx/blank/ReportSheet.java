package dev.hpug.xlsx.blank;

import dev.hpug.form.Form;
import dev.hpug.form.FormTable;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Form described;
    private final FormSheet form;
    private final Inputs inputs;
    private final Map<FactRef<?>, XSSFCell> answers = new HashMap<>();
    private final Set<Whole> totalled = new HashSet<>();
    private final List<Integer> breaks = new ArrayList<>();

    ReportSheet(BlankForm blank, XSSFWorkbook workbook, FormStyles styles) {
        this.blank = blank;
        this.edition = blank.edition();
        this.described = CompleteForm.of(edition);
        this.form = new FormSheet(workbook, NAME, styles, LOWEST_ROW, SheetColumns.widths(described));
        this.inputs = new Inputs(form, edition);
    }

    void draw() {
        form.line(Look.TITLE, Wording.TITLE);
        form.line(Look.SUBTITLE, "").setCellFormula(headline());
        form.gap(GAP);
        periods();
        form.gap(GAP);
        gates();
        edition.metrics().stream().map(Metric::section).distinct().forEach(this::section);
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
        form.put(Area.of(head, SheetColumns.CODE, SheetColumns.QUESTION), Look.SUBSECTION, Wording.RECOMMENDED);
        form.put(Area.of(head, SheetColumns.LINE, form.lastColumn()), Look.SUBSECTION, Wording.ACTUAL);
        for (Period period : AnswerLine.PERIODS) {
            int row = form.nextRow();
            String statement =
                    Wording.statement(described, period, blank.periods().get(period));
            form.put(Area.of(row, SheetColumns.CODE, SheetColumns.QUESTION), Look.TEXT, statement);
            form.put(
                    Area.of(row, SheetColumns.LINE, form.lastColumn() - 2),
                    Look.TEXT,
                    Wording.statement(described, period));
            inputs.date(Area.of(row, form.lastColumn() - 1), Look.DATE, Wording.firstDay(period));
            inputs.date(Area.of(row, form.lastColumn()), Look.DATE, Wording.lastDay(period));
        }
    }

    private void gates() {
        form.line(Look.SUBSECTION, Wording.GATES);
        for (Gate gate : edition.gates()) {
            int row = form.nextRow();
            form.put(
                    Area.of(row, SheetColumns.CODE, form.lastColumn() - 1),
                    Look.QUESTION,
                    Wording.question(gate, edition));
            inputs.gate(gate, Area.of(row, form.lastColumn()));
        }
    }

    private void section(Section section) {
        form.gap(GAP);
        int top = form.nextRow();
        if (!answers.isEmpty()) {
            breaks.add(top - 1);
        }
        form.line(Look.SECTION, Wording.heading(described, section));
        text(described.section(section.id()).instructions());
        int tablesTop = form.nextRow();
        for (FormTable table : described.tables()) {
            if (table.section().equals(section.id())) {
                table(table, form.nextRow() > tablesTop);
            }
        }
        greyedWhereItDoesNotApply(section, top);
    }

    /** A heading within a section begins another page. */
    private void table(FormTable table, boolean follows) {
        if (follows && table.heading().isPresent()) {
            breaks.add(form.nextRow() - 1);
        } else if (follows) {
            form.gap(GAP);
        }
        table.heading().ifPresent(heading -> {
            form.line(Look.SUBSECTION, heading.title());
            text(heading.text());
        });
        TableLayout layout = new TableLayout(described, table, form.lastColumn());
        new QuestionTable(form, inputs, edition, layout, answers).draw();
        edition.wholes().stream()
                .filter(whole -> !totalled.contains(whole) && areAsked(whole))
                .forEach(whole -> {
                    totalled.add(whole);
                    new TotalRows(form, layout, answers).draw(whole);
                });
    }

    private void text(String words) {
        if (!words.isEmpty()) {
            form.line(Look.TEXT, words);
        }
    }

    private boolean areAsked(Whole whole) {
        return whole.keysByMember().stream()
                .flatMap(List::stream)
                .allMatch(key -> answers.containsKey(FactRef.of(key, AnswerLine.PERIODS.get(0))));
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
        CellRangeAddress[] where = {
            new CellRangeAddress(top + 1, form.nextRow() - 1, SheetColumns.CODE, form.lastColumn())
        };
        formats.addConditionalFormatting(where, closed);
    }
}
