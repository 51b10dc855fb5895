package dev.hpug.xlsx.blank;

import dev.hpug.xlsx.locate.CellName;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet "Introduction": what this is, who reports to whom, by when, and how. */
final class IntroductionSheet {

    static final String NAME = "Introduction";

    private static final int NUMBER = 0;
    private static final int TERM = 1;
    private static final int TEXT = 2;
    private static final List<Integer> WIDTHS = List.of(5, 24, 74);
    private static final double LOWEST_ROW = 20;
    private static final double GAP = 8;

    private final BlankForm blank;
    private final FormSheet form;
    private final Inputs inputs;

    IntroductionSheet(BlankForm blank, XSSFWorkbook workbook, FormStyles styles) {
        this.blank = blank;
        this.form = new FormSheet(workbook, NAME, styles, LOWEST_ROW, WIDTHS);
        this.inputs = new Inputs(form, blank.edition());
    }

    void draw() {
        form.line(Look.TITLE, Wording.TITLE);
        form.line(Look.SUBTITLE, IntroductionText.edition(blank.edition()));
        form.gap(GAP);
        form.line(Look.TEXT, IntroductionText.PURPOSE);
        form.gap(GAP);
        form.line(Look.SECTION, "This report");
        names();
        dates();
        form.gap(GAP);
        form.line(Look.SECTION, "Instructions");
        IntroductionText.steps(blank.edition()).forEach(this::step);
        form.gap(GAP);
        form.line(Look.SECTION, "Where there is no figure");
        form.line(Look.TEXT, IntroductionText.NO_FIGURE);
        IntroductionText.absences().forEach(this::fact);
        form.finish();
        PageSetup.apply(form, 0, List.of());
    }

    private void names() {
        inputs.name(CellName.PLAN, term("Plan"), blank.plan().orElse(""), "The name of the health plan that reports.");
        inputs.name(CellName.HOST, term("Host"), blank.host().orElse(""), "The name of the host of the user group.");
        fact("Send it to", blank.contact().orElse(IntroductionText.NO_CONTACT));
    }

    private void dates() {
        XSSFCell meeting = inputs.date(term("Meeting"), Look.LONG_DATE, "The day of the meeting.");
        blank.meeting().ifPresent(meeting::setCellValue);
        String day = new CellReference(meeting.getRowIndex(), meeting.getColumnIndex(), true, true).formatAsString();
        // always a number, whose format has words for 0: of text in a cell for dates, exceljs makes a number that is
        // none
        form.put(term("Due"), Look.DUE).setCellFormula("IF(" + day + "=\"\",0," + day + "-7)");
    }

    private void step(IntroductionText.Step step) {
        int row = form.nextRow();
        form.put(Area.of(row, NUMBER), Look.NUMBER, step.number());
        form.put(Area.of(row, TERM, TEXT), Look.STEP, step.text());
    }

    private void fact(String term, String text) {
        form.put(term(term), Look.LABEL, text);
    }

    private Area term(String term) {
        int row = form.nextRow();
        form.put(Area.of(row, NUMBER, TERM), Look.LABEL, term);
        return Area.of(row, TEXT);
    }
}
