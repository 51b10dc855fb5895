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
    private static final Meaning NOTHING = new Meaning("", false);

    private final String words;
    private final boolean isShort;
    private final @Nullable PeriodLabel label;
    private final @Nullable LineOfBusiness line;
    private final boolean opensPeriodStatements;
    private @Nullable Head head;
    private boolean headKnown;
    private @Nullable String code;
    private boolean codeKnown;

    private Meaning(String words, boolean isShort) {
        this.words = words;
        this.isShort = isShort;
        this.label = Wording.periodLabel(words);
        this.line = Wording.lineOfBusiness(words);
        this.opensPeriodStatements = words.contains(PERIOD_STATEMENT);
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

        private final Map<String, Meaning> meanings = new HashMap<>();

        Meaning of(ScannedCell cell) {
            return switch (cell.kind()) {
                case TEXT -> Wording.isTooLong(cell.text()) ? NOTHING : ofText(cell.text());
                case NUMBER -> new Meaning(cell.text(), RowCode.isShort(cell.text()));
                case DATE, BOOLEAN, ERROR, EMPTY -> NOTHING;
            };
        }

        private Meaning ofText(String text) {
            Meaning known = meanings.get(text);
            if (known == null) {
                known = new Meaning(Wording.words(text), RowCode.isShort(text));
                meanings.put(text, known);
            }
            return known;
        }
    }
}
