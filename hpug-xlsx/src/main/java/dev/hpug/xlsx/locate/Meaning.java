package dev.hpug.xlsx.locate;

import dev.hpug.metric.LineOfBusiness;
import dev.hpug.xlsx.locate.Wording.PeriodLabel;
import dev.hpug.xlsx.scan.ScannedCell;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a short text can mean for the layout, worked out once for every cell of a sheet that says the same. */
final class Meaning {

    private static final Meaning NOTHING = new Meaning("");

    private final String words;
    private final Optional<PeriodLabel> label;
    private final Optional<LineOfBusiness> line;
    private Optional<Head> head = Optional.empty();
    private boolean headKnown;

    private Meaning(String words) {
        this.words = words;
        this.label = Wording.periodLabel(words);
        this.line = Wording.lineOfBusiness(words);
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
                case TEXT -> meanings.computeIfAbsent(cell.text(), text -> of(Wording.words(cell)));
                case NUMBER -> new Meaning(cell.text());
                case DATE, BOOLEAN, ERROR, EMPTY -> NOTHING;
            };
        }

        private static Meaning of(String words) {
            return words.isEmpty() ? NOTHING : new Meaning(words);
        }
    }
}
