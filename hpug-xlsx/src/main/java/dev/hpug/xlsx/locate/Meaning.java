package dev.hpug.xlsx.locate;

import dev.hpug.metric.LineOfBusiness;
import dev.hpug.xlsx.locate.Wording.PeriodLabel;
import dev.hpug.xlsx.scan.ScannedCell;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a short text can mean for the layout, worked out once for every cell of a sheet that says the same. */
final class Meaning {

    private static final Meaning NOTHING = ofNumber("");

    private final String words;
    private final Optional<PeriodLabel> label;
    private final Optional<LineOfBusiness> line;
    private Optional<Head> head = Optional.empty();
    private boolean headKnown;

    private Meaning(String words, Optional<PeriodLabel> label, Optional<LineOfBusiness> line) {
        this.words = words;
        this.label = label;
        this.line = line;
    }

    private static Meaning ofText(String words) {
        return words.isEmpty()
                ? NOTHING
                : new Meaning(words, Wording.periodLabel(words), Wording.lineOfBusiness(words));
    }

    /** A number is no label and no line of business; its words are itself. */
    private static Meaning ofNumber(String number) {
        return new Meaning(number, Optional.empty(), Optional.empty());
    }

    /** The words themselves; see {@link Wording#words}. */
    String words() {
        return words;
    }

    Optional<PeriodLabel> label() {
        return label;
    }

    Optional<LineOfBusiness> line() {
        return line;
    }

    /** Which head the words are; worked out when first asked for, because few texts stand where a head could. */
    Optional<Head> head() {
        if (!headKnown) {
            head = Head.of(words);
            headKnown = true;
        }
        return head;
    }

    boolean isHead(Head wanted) {
        return head().equals(Optional.of(wanted));
    }

    /** The meanings met on one sheet, which says the same few words over and over. */
    static final class Memory {

        private final Map<String, Meaning> meanings = new HashMap<>();

        Meaning of(ScannedCell cell) {
            return switch (cell.kind()) {
                case TEXT ->
                    Wording.isTooLong(cell.text())
                            ? NOTHING
                            : meanings.computeIfAbsent(cell.text(), text -> ofText(Wording.words(cell)));
                case NUMBER -> ofNumber(cell.text());
                case DATE, BOOLEAN, ERROR, EMPTY -> NOTHING;
            };
        }
    }
}
