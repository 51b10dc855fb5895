package dev.hpug.xlsx.locate;

import dev.hpug.metric.Member;
import java.util.List;
import java.util.Optional;

/**
 * A question as it stands on a sheet, before anybody says which item it is.
 *
 * @param place where it starts: {@code Progress Report!A16}
 * @param sheet the sheet's name
 * @param firstRow its first row
 * @param lastRow its last row
 * @param section the code of the section heading above it, in lower case
 * @param heads what stands above its columns
 * @param code the code in front of it, without stops: {@code "1a"}
 * @param text what it asks
 * @param members the members that its rows name, in their order
 */
public record AskedQuestion(
        CellPlace place,
        String sheet,
        int firstRow,
        int lastRow,
        Optional<String> section,
        List<ColumnHead> heads,
        Optional<String> code,
        String text,
        List<Member> members) {

    /** Keeps its own copies. */
    public AskedQuestion {
        heads = List.copyOf(heads);
        members = List.copyOf(members);
    }

    /** Whether a place is in one of its rows. */
    public boolean holds(CellPlace other) {
        int row = other.address().row();
        return other.sheet().name().equals(sheet) && firstRow <= row && row <= lastRow;
    }

    /** Whether the same heads stand above it, over the same columns, as above another of its section. */
    public boolean isInTableOf(AskedQuestion other) {
        return sheet.equals(other.sheet) && section.equals(other.section) && heads.equals(other.heads);
    }

    /**
     * What stands above a column.
     *
     * @param column the column, counted from 1
     * @param text what it says
     * @param id the head of the form that it spells; empty for none
     * @param isOverAnswers whether the column is right of the period labels
     */
    public record ColumnHead(int column, String text, Optional<String> id, boolean isOverAnswers) {}
}
