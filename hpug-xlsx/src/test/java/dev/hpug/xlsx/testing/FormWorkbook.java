package dev.hpug.xlsx.testing;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The 2021 form as a workbook, laid out like the published one and worded by hpug:
 * {@code FormWorkbook.blank().fill(report).bytes()}.
 *
 * <p>Numbers are stored as Excel stores them, with 17 digits: 57 % as {@code 0.56999999999999995}. Equal contents give equal
 * bytes. Mutable; not safe for use by several threads.
 */
public final class FormWorkbook {

    /** The name of the sheet that holds the form. */
    public static final String SHEET = "Progress Report";

    private static final Instant MADE = Instant.parse("2021-02-01T00:00:00Z");
    private static final MathContext STORED_DIGITS = new MathContext(17);
    private static final int TWO_PLACES = 2;

    private final XSSFWorkbook workbook;

    private FormWorkbook() {
        workbook = new XSSFWorkbook();
        FormDrawing.draw(workbook);
        recalculate();
    }

    /** The form as a host sends it out: two sheets, no answers. */
    public static FormWorkbook blank() {
        return new FormWorkbook();
    }

    /** Writes a report's answers, periods that are not the recommended ones, and the totals they make; blanks are left alone. */
    public FormWorkbook fill(Report report) {
        for (FactRef<?> fact : FormLayout.addresses().keySet()) {
            fill(fact, report.answer(fact));
        }
        if (!report.periods().equals(report.edition().recommendedPeriods())) {
            at("F3").setCellValue("Current Year: " + report.periods().get(Period.CURRENT));
            at("F4").setCellValue("Prior Year: " + report.periods().get(Period.PRIOR));
        }
        return recalculate();
    }

    private void fill(FactRef<?> fact, Answer<?> answer) {
        if (answer instanceof Answer.Absent<?> absent) {
            switch (absent.reason()) {
                case NOT_APPLICABLE -> set(fact, absent.note().orElse("N/A"));
                case NOT_TRACKED -> set(fact, absent.note().orElse("not tracked"));
                case SUPPRESSED -> set(fact, absent.note().orElse("<11"));
                case ZERO_DENOMINATOR -> cell(fact).setCellErrorValue(FormulaError.DIV0.getCode());
            }
        }
        Optional<? extends FactValue> value = answer.value();
        if (value.isPresent()) {
            set(fact, value.get());
        }
    }

    private void set(FactRef<?> fact, FactValue value) {
        if (value instanceof Amount amount) {
            set(fact, amount.amount());
        } else if (value instanceof Share share) {
            set(fact, fraction(share));
        } else if (fact.key().metric().field().equals(Metric.LABEL_FIELD)) {
            set(fact, "Other: " + value);
        } else {
            set(fact, value.toString());
        }
    }

    private static BigDecimal fraction(Share share) {
        return share instanceof Share.Exact exact
                ? exact.numerator().divide(exact.denominator(), STORED_DIGITS)
                : ((Share.Stated) share).statedPercent().movePointLeft(TWO_PLACES);
    }

    /** Types a number into a fact's cell, in the format the form gives it: 0.113 in a percent cell. */
    public FormWorkbook set(FactRef<?> fact, BigDecimal number) {
        XSSFCell cell = cell(fact);
        cell.setCellValue(number.doubleValue());
        cell.getCTCell().setV(stored(number));
        return this;
    }

    /** How Excel writes a number to a file: {@code 0.57} as {@code "0.56999999999999995"}. */
    static String stored(BigDecimal number) {
        return new BigDecimal(number.doubleValue()).round(STORED_DIGITS).toString();
    }

    /** Types text into a fact's cell: {@code "11.3 %"}, {@code "N/A"}. */
    public FormWorkbook set(FactRef<?> fact, String text) {
        cell(fact).setCellValue(text);
        return this;
    }

    /** Types text anywhere on the form, keeping the format: {@code set("L131", "TBD")}. */
    public FormWorkbook set(String address, String text) {
        at(address).setCellValue(text);
        return this;
    }

    /** The cell of a fact, made where it was not there. */
    public XSSFCell cell(FactRef<?> fact) {
        return cell(FormLayout.addressOf(fact));
    }

    /** The cell at an address of the form, made where it was not there: {@code at("L131")}. */
    public XSSFCell at(String address) {
        return cell(new CellAddress(address));
    }

    private XSSFCell cell(CellAddress address) {
        XSSFRow row = sheet().getRow(address.getRow());
        row = row == null ? sheet().createRow(address.getRow()) : row;
        XSSFCell cell = row.getCell(address.getColumn());
        return cell == null ? row.createCell(address.getColumn()) : cell;
    }

    /** Stores the results of all formulas, as a spreadsheet program does on saving. */
    public FormWorkbook recalculate() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return this;
    }

    /** The sheet that holds the form. */
    public XSSFSheet sheet() {
        return workbook.getSheet(SHEET);
    }

    /** The workbook itself, for damage of every other kind. */
    public XSSFWorkbook workbook() {
        return workbook;
    }

    /** The file. Later changes do not show in it. */
    public byte[] bytes() {
        return bytes(workbook);
    }

    /** The file of any POI workbook, equal for equal contents whenever it is made. */
    public static byte[] bytes(XSSFWorkbook workbook) {
        Optional<Date> made = Optional.of(Date.from(MADE));
        workbook.getProperties().getCoreProperties().getUnderlyingProperties().setCreatedProperty(made);
        workbook.getProperties().getCoreProperties().getUnderlyingProperties().setModifiedProperty(made);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
            return withFixedTimes(out.toByteArray());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static byte[] withFixedTimes(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(MADE.atZone(ZoneOffset.UTC).toLocalDateTime());
                copy.putNextEntry(same);
                in.transferTo(copy);
            }
        }
        return out.toByteArray();
    }
}
