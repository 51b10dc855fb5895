package dev.hpug.xlsx.locate;

import dev.hpug.metric.Member;
import dev.hpug.xlsx.locate.Vocabulary.Label;
import dev.hpug.xlsx.scan.ScannedCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a cell's content can mean for the layout. Worked out when asked for, because most cells are asked little. */
final class Meaning {

    private static final String PERIOD_STATEMENT = "reporting period";

    private final Vocabulary vocabulary;
    private final String text;

    /** The first character of the words; alone it rules most meanings out. */
    private final char first;

    private @Nullable String words;
    private @Nullable Label label;
    private boolean labelKnown;
    private @Nullable Head head;
    private boolean headKnown;
    private @Nullable String code;
    private boolean codeKnown;

    private Meaning(Vocabulary vocabulary, String text) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.first = Wording.firstOfWords(text);
    }

    /** A number is a word as it stands. */
    private static Meaning ofNumber(Vocabulary vocabulary, String digits) {
        Meaning number = new Meaning(vocabulary, digits);
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
    Label label() {
        if (!labelKnown) {
            label = vocabulary.canStartLabel(first) ? vocabulary.labelOf(words()) : null;
            labelKnown = true;
        }
        return label;
    }

    /** The members it names, such as a line of business, each of another axis; null for none. */
    @Nullable
    List<Member> line() {
        return vocabulary.canStartLine(first) ? vocabulary.lineOf(words()) : null;
    }

    /** Whether it says "reporting period", below which the periods may be stated. */
    boolean opensPeriodStatements() {
        return text.length() >= PERIOD_STATEMENT.length() && words().contains(PERIOD_STATEMENT);
    }

    /** Which head the words are; null for none. */
    @Nullable
    Head head() {
        if (!headKnown) {
            head = vocabulary.canStartHead(first) ? vocabulary.headOf(words()) : null;
            headKnown = true;
        }
        return head;
    }

    /** The row code it is; null for none. */
    @Nullable
    String code() {
        if (!codeKnown) {
            code = vocabulary.canBeCode(text) ? vocabulary.codeOf(words()) : null;
            codeKnown = true;
        }
        return code;
    }

    /** The meanings met in one workbook, which says the same few words over and over. */
    static final class Memory {

        /** Longer texts hardly repeat; remembering them costs more than it saves. */
        private static final int LONGEST_REMEMBERED = 30;

        private final Vocabulary vocabulary;
        private final Meaning nothing;
        private final Map<String, Meaning> meanings = new HashMap<>();

        Memory(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
            this.nothing = new Meaning(vocabulary, "");
        }

        Vocabulary vocabulary() {
            return vocabulary;
        }

        Meaning of(ScannedCell cell) {
            return switch (cell.kind()) {
                case TEXT -> ofText(cell.plainText());
                case NUMBER -> ofNumber(vocabulary, cell.text());
                case DATE, BOOLEAN, ERROR, DAMAGED, EMPTY -> nothing;
            };
        }

        private Meaning ofText(String text) {
            if (Wording.isTooLong(text)) {
                return nothing;
            }
            if (text.length() > LONGEST_REMEMBERED) {
                return new Meaning(vocabulary, text);
            }
            Meaning known = meanings.get(text);
            if (known == null) {
                known = new Meaning(vocabulary, text);
                meanings.put(text, known);
            }
            return known;
        }
    }
}
