package dev.hpug.xlsx.compare;

import dev.hpug.comparison.Comparison;
import dev.hpug.metric.Key;
import dev.hpug.metric.Section;
import dev.hpug.report.Report;
import dev.hpug.xlsx.poi.Packages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook to bring to a meeting:
 *
 * <pre>{@code
 * byte[] sideBySide = MeetingWorkbook.ofPlans(Comparison.of(reports)).bytes();
 * byte[] overTheYears = MeetingWorkbook.ofYears(List.of(report2020, report2021)).bytes();
 * }</pre>
 *
 * <p>A scorecard on one page, a table per section, charts that follow the cells of their own sheet, and notes that name every
 * answer no table shows, and why. Changes are coloured, and named, by what the printed figures prove: improved, worsened,
 * unchanged, or grey and "not provable". Words from a report never become a formula. Equal reports give equal bytes.
 *
 * <p>Immutable.
 */
public final class MeetingWorkbook {

    private static final int LONGEST_SHEET_NAME = 31;

    private final Meeting meeting;

    private MeetingWorkbook(Meeting meeting) {
        this.meeting = meeting;
    }

    /**
     * Plans side by side, ranked by the {@linkplain dev.hpug.metric.Edition#headlines shares} their edition looks at first: in cpr-2021
     * legacy payment and the c-section rate of all maternity, each for commercial and for Medicaid.
     */
    public static MeetingWorkbook ofPlans(Comparison comparison) {
        return ofPlans(comparison, RankedCharts.usual(comparison));
    }

    /**
     * Plans side by side, with a chart of the plans in order for each of the {@code ranked} keys.
     *
     * @throws IllegalArgumentException when a key is not asked of every plan per period, or asks for no quantity
     */
    public static MeetingWorkbook ofPlans(Comparison comparison, Collection<? extends Key<?>> ranked) {
        return new MeetingWorkbook(new PlansMeeting(comparison, RankedCharts.checked(comparison, ranked)));
    }

    /**
     * One plan over the years its reports cover, oldest report first. One report gives two years. What a later report says of
     * a year replaces what an earlier one said, and the notes tell both. Reports of other months than the last one's are named
     * in the notes and compared with nothing.
     *
     * @throws IllegalArgumentException as {@link dev.hpug.change.YearChain#of} does
     */
    public static MeetingWorkbook ofYears(List<Report> reports) {
        return new MeetingWorkbook(new YearsMeeting(reports));
    }

    /** The file, as {@code .xlsx}; its properties say it was made on the day after the last one any figure covers. */
    public byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook);
            meeting.writeScorecard(new SheetWriter(workbook.createSheet("Scorecard"), styles));
            for (Section section : meeting.sections()) {
                meeting.writeSection(section, new SheetWriter(workbook.createSheet(name(section, workbook)), styles));
            }
            List<MeetingChart> charts = meeting.charts();
            if (!charts.isEmpty()) {
                ChartSheets.write(charts, workbook, styles);
            }
            NotesSheet.write(
                    meeting.edition(),
                    meeting.remarks(),
                    meeting.notes(),
                    new SheetWriter(workbook.createSheet("Notes"), styles));
            return Packages.newFile(workbook, meeting.lastDay().plusDays(1));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** {@code "Section D"}, or what a spreadsheet takes for the name of a sheet instead. */
    private static String name(Section section, XSSFWorkbook workbook) {
        String name = WorkbookUtil.createSafeSheetName(section.toString());
        String free = name;
        for (int i = 2; workbook.getSheet(free) != null; i++) {
            String end = " " + i;
            free = name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME - end.length())) + end;
        }
        return free;
    }
}
