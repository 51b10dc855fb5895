package dev.hpug.xlsx.locate;

import dev.hpug.metric.Cpr2021;
import dev.hpug.metric.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of table the form is made of, told apart by the heads of their columns. The items of a table are those of the
 * catalogue whose id starts with its prefix; what follows the prefix is the code of the item's row.
 */
enum Table {
    CLAUSES(Cpr2021.A, "A."),
    SPECIALTIES(Cpr2021.B, "B."),
    MATERNITY(Cpr2021.C, "C.1.A."),
    MATERNITY_SPEND(Cpr2021.C, "C.1.B."),
    BEHAVIORAL_HEALTH(Cpr2021.C, "C.2."),
    PAYMENT(Cpr2021.D, "D.");

    /** Every kind of table; a list, since {@code values()} makes a copy each time. */
    static final List<Table> ALL = List.of(values());

    private final char sectionLetter;
    private final String prefix;

    Table(Section section, String prefix) {
        this.sectionLetter = Character.toLowerCase(section.id().charAt(0));
        this.prefix = prefix;
    }

    /** Whether answers stand below a head of this table. */
    boolean answersStandBelow(Head head) {
        return switch (this) {
            case CLAUSES -> head == Head.NUMBER || head == Head.PERCENT;
            case SPECIALTIES -> head == Head.DESIGNATION || head == Head.ALL_COMMERCIAL || head == Head.INCENTIVIZED;
            case MATERNITY -> head == Head.BIRTHS || head == Head.C_SECTIONS;
            case MATERNITY_SPEND -> head == Head.SPEND || head == Head.C_SECTIONS;
            case BEHAVIORAL_HEALTH -> head == Head.PERCENT;
            case PAYMENT -> head == Head.SPEND;
        };
    }

    /** Whether an item of the catalogue is asked in this table. */
    boolean asks(String itemId) {
        return itemId.startsWith(prefix);
    }

    /** The row code of an item of this table: {@code "1a"} for {@code A.1a}. */
    String codeOf(String itemId) {
        return itemId.substring(prefix.length());
    }

    /** Whether rows tell the lines of business apart. */
    boolean hasLines() {
        return this != CLAUSES && this != SPECIALTIES;
    }

    private boolean canStartWith(Heads heads) {
        boolean dated = heads.has(Head.DATE);
        boolean lined = heads.has(Head.LINE_OF_BUSINESS);
        boolean number = heads.has(Head.NUMBER);
        boolean percent = heads.has(Head.PERCENT);
        return switch (this) {
            case CLAUSES -> !lined && ((number && percent) || (dated && (number || percent)));
            case SPECIALTIES -> heads.has(Head.SPECIALTY) || (dated && heads.has(Head.DESIGNATION));
            case MATERNITY -> heads.has(Head.BIRTHS) && (lined || dated || heads.has(Head.C_SECTIONS));
            case MATERNITY_SPEND -> heads.has(Head.SPEND) && (lined || dated);
            case BEHAVIORAL_HEALTH -> percent && !number && (lined || dated);
            case PAYMENT -> heads.has(Head.SPEND) && heads.count() == 1;
        };
    }

    /**
     * The kind of table that begins in a row with these heads, null for none; where a damaged head row fits two, the one
     * that belongs under the last section heading.
     */
    static @Nullable Table startingWith(Heads heads, char sectionLetter) {
        Table first = null;
        for (Table table : ALL) {
            if (table.canStartWith(heads)) {
                if (sectionLetter == table.sectionLetter) {
                    return table;
                }
                first = first == null ? table : first;
            }
        }
        return first;
    }
}
