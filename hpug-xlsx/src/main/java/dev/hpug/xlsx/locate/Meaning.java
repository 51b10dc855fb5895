package dev.hpug.xlsx.locate;

import dev.hpug.metric.Member;
import dev.hpug.xlsx.locate.Wording.PeriodLabel;
import dev.hpug.xlsx.scan.ScannedCell;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a cell's content can mean for the layout. Worked out when asked for, because most cells are asked little. */
final class Meaning {

    private static final String PERIOD_STATEMENT = "reporting period";
    private static final Meaning NOTHING = new Meaning("");

    private final String text;

    /** The first character of the words; alone it rules most meanings out. */
    private final char first;

    private @Nullable String words;
    private @Nullable PeriodLabel label;
    private boolean labelKnown;
    private @Nullable Head head;
    private boolean headKnown;
    private @Nullable String code;
    private boolean codeKnown;

    private Meaning(String text) {
        this.text = text;
        this.first = Wording.firstOfWords(text);
    }

    /** A number is a word as it stands. */
    private static Meaning ofNumber(String digits) {
        Meaning number = new Meaning(digits);
        number.words = digits;
        return number;
    }

    /** The words themselves; see {@link Wording#words}. */
    String words() {
        if (words == null) {
            words = Wording.words(text);
        }
        return words;
    }

    /** The period label it is; null for none. */
    @Nullable
    PeriodLabel label() {
        if (!labelKnown) {
            label = Wording.canStartLabel(first) ? Wording.periodLabel(words()) : null;
            labelKnown = true;
        }
        return label;
    }

    /** The line of business it names; null for none. */
    @Nullable
    Member line() {
        return Wording.canStartLine(first) ? Wording.lineOfBusiness(words()) : null;
    }

    /** Whether it says "reporting period", below which the periods may be stated. */
    boolean opensPeriodStatements() {
        return text.length() >= PERIOD_STATEMENT.length() && words().contains(PERIOD_STATEMENT);
    }

    /** Which head the words are; null for none. */
    @Nullable
    Head head() {
        if (!headKnown) {
            head = Head.canStartWith(first) ? Head.of(words()) : null;
            headKnown = true;
        }
        return head;
    }

    /** The row code it is; null for none. */
    @Nullable
    String code() {
        if (!codeKnown) {
            code = RowCode.isShort(text) ? RowCode.spelt(words()) : null;
            codeKnown = true;
        }
        return code;
    }

    /** The meanings met in one workbook, which says the same few words over and over. */
    static final class Memory {

        /** Longer texts hardly repeat; remembering them costs more than it saves. */
        private static final int LONGEST_REMEMBERED = 30;

        private final Map<String, Meaning> meanings = new HashMap<>();

        Meaning of(ScannedCell cell) {
            return switch (cell.kind()) {
                case TEXT -> ofText(cell.text());
                case NUMBER -> ofNumber(cell.text());
                case DATE, BOOLEAN, ERROR, EMPTY -> NOTHING;
            };
        }

        private Meaning ofText(String text) {
            if (Wording.isTooLong(text)) {
                return NOTHING;
            }
            if (text.length() > LONGEST_REMEMBERED) {
                return new Meaning(text);
            }
            Meaning known = meanings.get(text);
            if (known == null) {
                known = new Meaning(text);
                meanings.put(text, known);
            }
            return known;
        }
    }
}
