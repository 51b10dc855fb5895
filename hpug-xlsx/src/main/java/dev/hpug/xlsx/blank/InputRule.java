package dev.hpug.xlsx.blank;

import dev.hpug.value.AbsenceReason;
import dev.hpug.value.ValueType;
import dev.hpug.xlsx.interpret.Absences;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** What a cell takes when a person types into it: what it says before, and when it refuses. */
enum InputRule {
    COUNT(Look.COUNT, "A whole number", "Type a whole number, 0 or more."),
    DOLLARS(Look.DOLLARS, "Dollars", "Type an amount of dollars, 0 or more."),
    SHARE(Look.SHARE, "A percentage", "Type a percentage from 0% to 100% with its sign, such as 12.3%."),
    CHOICE(Look.CHOICE, "Y or N", "Choose Y for yes or N for no."),
    NAME(Look.NAME, "A name", "Type a name of at most 200 characters."),
    WORDS(Look.NAME, "Text", "Say it in words, in at most 2000 characters."),
    DATE(Look.DATE, "A date", "Type a date, such as 6/30/2020.");

    /** What is told of a small count in its stead. */
    static final String SMALL_COUNT = "<11";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORDS = 2000;
    private static final String EARLIEST_DATE = "DATE(2000,1,1)";

    /** Excel refuses to open a file with a longer prompt. */
    private static final int LONGEST_PROMPT = 255;

    private final Look look;
    private final String title;
    private final String how;

    InputRule(Look look, String title, String how) {
        this.look = look;
        this.title = title;
        this.how = how;
    }

    static InputRule of(ValueType type) {
        return switch (type) {
            case COUNT -> COUNT;
            case DOLLARS -> DOLLARS;
            case SHARE -> SHARE;
            case YES_NO -> CHOICE;
            case TEXT -> WORDS;
        };
    }

    /** The words that may stand in place of a number: {@code "N/A"}, {@code "not tracked"}, {@code "<11"}. */
    static List<String> absences() {
        return Stream.concat(Stream.of(AbsenceReason.values()).map(Absences::words), Stream.of(SMALL_COUNT))
                .toList();
    }

    Look look() {
        return look;
    }

    /** Makes {@code cell} keep the rule, and say so together with what it asks, {@code about}. */
    void apply(XSSFCell cell, String about) {
        DataValidationHelper helper = cell.getSheet().getDataValidationHelper();
        CellRangeAddressList where = new CellRangeAddressList(
                cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex());
        DataValidation rule =
                helper.createValidation(constraint(helper, cell.getAddress().formatAsString()), where);
        String advice = isNumber() ? how + " No figure? Type " + words() + "." : how;
        rule.setEmptyCellAllowed(true);
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.setShowErrorBox(true);
        rule.createErrorBox("Not " + title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1), advice);
        rule.setShowPromptBox(true);
        rule.createPromptBox(title, prompt(about, advice));
        cell.getSheet().addValidationData(rule);
    }

    private static String prompt(String about, String advice) {
        int room = LONGEST_PROMPT - advice.length() - 1;
        return (about.length() <= room ? about : about.substring(0, room - 1) + "\u2026") + "\n" + advice;
    }

    private boolean isNumber() {
        return this == COUNT || this == DOLLARS || this == SHARE;
    }

    private static String words() {
        List<String> all = absences();
        return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
    }

    private DataValidationConstraint constraint(DataValidationHelper helper, String cell) {
        return switch (this) {
            case COUNT ->
                helper.createCustomConstraint(numberOrAbsence(cell, cell + ">=0," + cell + "=INT(" + cell + ")"));
            case DOLLARS -> helper.createCustomConstraint(numberOrAbsence(cell, cell + ">=0"));
            case SHARE -> helper.createCustomConstraint(numberOrAbsence(cell, cell + ">=0," + cell + "<=1"));
            case CHOICE -> helper.createExplicitListConstraint(new String[] {"Y", "N"});
            case NAME -> noLongerThan(LONGEST_NAME, helper);
            case WORDS -> noLongerThan(LONGEST_WORDS, helper);
            case DATE ->
                helper.createCustomConstraint("IF(ISNUMBER(" + cell + ")," + cell + ">=" + EARLIEST_DATE + ",FALSE)");
        };
    }

    private static DataValidationConstraint noLongerThan(int characters, DataValidationHelper helper) {
        return helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, String.valueOf(characters), null);
    }

    /** The bounds are asked of numbers only: text in them would be an error, and refused. */
    private static String numberOrAbsence(String cell, String bounds) {
        return absences().stream()
                .map(words -> cell + "=\"" + words + "\"")
                .collect(Collectors.joining(",", "IF(ISNUMBER(" + cell + "),AND(" + bounds + "),OR(", "))"));
    }
}
