package dev.hpug.xlsx.locate;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of table the form is made of, told apart by the heads of their columns. The items of a table are those of the
 * catalogue whose id starts with its prefix; what follows the prefix is the code of the item's row.
 */
enum Table {
    CLAUSES(Section.A, "A."),
    SPECIALTIES(Section.B, "B."),
    MATERNITY(Section.C, "C.1.A."),
    MATERNITY_SPEND(Section.C, "C.1.B."),
    BEHAVIORAL_HEALTH(Section.C, "C.2."),
    PAYMENT(Section.D, "D.");

    private final Section section;
    private final String prefix;

    Table(Section section, String prefix) {
        this.section = section;
        this.prefix = prefix;
    }

    /** The heads that stand over answers. */
    Set<Head> answers() {
        return switch (this) {
            case CLAUSES -> EnumSet.of(Head.NUMBER, Head.PERCENT);
            case SPECIALTIES -> EnumSet.of(Head.DESIGNATION, Head.ALL_COMMERCIAL, Head.INCENTIVIZED);
            case MATERNITY -> EnumSet.of(Head.BIRTHS, Head.C_SECTIONS);
            case MATERNITY_SPEND -> EnumSet.of(Head.SPEND, Head.C_SECTIONS);
            case BEHAVIORAL_HEALTH -> EnumSet.of(Head.PERCENT);
            case PAYMENT -> EnumSet.of(Head.SPEND);
        };
    }

    /** The row code of an item of this table: {@code "1a"} for {@code A.1a}. */
    String codeOf(String itemId) {
        return itemId.substring(prefix.length());
    }

    /** The items of this table in the order of the catalogue. */
    List<String> itemIds(Edition edition) {
        return edition.itemIds().stream().filter(id -> id.startsWith(prefix)).toList();
    }

    /** Whether rows tell the lines of business apart. */
    boolean hasLines() {
        return this != CLAUSES && this != SPECIALTIES;
    }

    private boolean canStartWith(Set<Head> heads) {
        boolean dated = heads.contains(Head.DATE);
        boolean lined = heads.contains(Head.LINE_OF_BUSINESS);
        boolean number = heads.contains(Head.NUMBER);
        boolean percent = heads.contains(Head.PERCENT);
        return switch (this) {
            case CLAUSES -> !lined && ((number && percent) || (dated && (number || percent)));
            case SPECIALTIES -> heads.contains(Head.SPECIALTY) || (dated && heads.contains(Head.DESIGNATION));
            case MATERNITY -> heads.contains(Head.BIRTHS) && (lined || dated || heads.contains(Head.C_SECTIONS));
            case MATERNITY_SPEND -> heads.contains(Head.SPEND) && (lined || dated);
            case BEHAVIORAL_HEALTH -> percent && !number && (lined || dated);
            case PAYMENT -> heads.equals(Set.of(Head.SPEND));
        };
    }

    /**
     * The kind of table that begins in a row with these heads; where a damaged head row fits two, the one that belongs
     * under the last section heading.
     */
    static Optional<Table> startingWith(Set<Head> heads, Optional<Character> sectionLetter) {
        Optional<Table> first = Optional.empty();
        for (Table table : values()) {
            if (table.canStartWith(heads)) {
                if (sectionLetter.isPresent() && sectionLetter.get() == table.sectionLetter()) {
                    return Optional.of(table);
                }
                first = first.isPresent() ? first : Optional.of(table);
            }
        }
        return first;
    }

    private char sectionLetter() {
        return Character.toLowerCase(section.name().charAt(0));
    }
}
