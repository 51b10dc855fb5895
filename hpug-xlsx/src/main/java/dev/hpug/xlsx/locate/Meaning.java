package dev.hpug.xlsx.locate;

import dev.hpug.metric.LineOfBusiness;
import dev.hpug.xlsx.locate.Wording.PeriodLabel;
import dev.hpug.xlsx.scan.ScannedCell;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a short text can mean for the layout, worked out once for every cell of a workbook that says the same. */
final class Meaning {

    private static final String PERIOD_STATEMENT = "reporting period";
    private static final Meaning NOTHING = ofText("");

    private final String words;
    private final boolean isShort;
    private final @Nullable PeriodLabel label;
    private final @Nullable LineOfBusiness line;
    private final boolean opensPeriodStatements;
    private @Nullable Head head;
    private boolean headKnown;
    private @Nullable String code;
    private boolean codeKnown;

    private Meaning(
            String words,
            boolean isShort,
            @Nullable PeriodLabel label,
            @Nullable LineOfBusiness line,
            boolean opensPeriodStatements) {
        this.words = words;
        this.isShort = isShort;
        this.label = label;
        this.line = line;
        this.opensPeriodStatements = opensPeriodStatements;
    }

    private static Meaning ofText(String text) {
        String words = Wording.words(text);
        return new Meaning(
                words,
                RowCode.isShort(text),
                Wording.periodLabel(words),
                Wording.lineOfBusiness(words),
                words.contains(PERIOD_STATEMENT));
    }

    /** A number can be the code of a row and nothing else. */
    private static Meaning ofNumber(String digits) {
        return new Meaning(digits, RowCode.isShort(digits), null, null, false);
    }

    /** The words themselves; see {@link Wording#words}. */
    String words() {
        return words;
    }

    @Nullable
    PeriodLabel label() {
        return label;
    }

    @Nullable
    LineOfBusiness line() {
        return line;
    }

    /** Whether it says "reporting period", below which the periods may be stated. */
    boolean opensPeriodStatements() {
        return opensPeriodStatements;
    }

    /** Which head the words are; worked out when first asked for, because few texts stand where a head could. */
    @Nullable
    Head head() {
        if (!headKnown) {
            head = Head.of(words);
            headKnown = true;
        }
        return head;
    }

    /** The row code it is, if it is one; worked out when first asked for, as few texts stand where a code could. */
    @Nullable
    String code() {
        if (!codeKnown) {
            code = isShort ? RowCode.spelt(words) : null;
            codeKnown = true;
        }
        return code;
    }

    /** The meanings met in one workbook, which says the same few words over and over. */
    static final class Memory {

        /** A form has some hundred and fifty different texts. */
        private static final int CAPACITY = 256;

        private final Map<String, Meaning> meanings = new HashMap<>(CAPACITY);

        Meaning of(ScannedCell cell) {
            return switch (cell.kind()) {
                case TEXT -> Wording.isTooLong(cell.text()) ? NOTHING : known(cell.text());
                case NUMBER -> ofNumber(cell.text());
                case DATE, BOOLEAN, ERROR, EMPTY -> NOTHING;
            };
        }

        private Meaning known(String text) {
            Meaning known = meanings.get(text);
            if (known == null) {
                known = ofText(text);
                meanings.put(text, known);
            }
            return known;
        }
    }
}
