package dev.hpug.form;

import java.util.List;

/**
 * What a row says that is about one member of an axis. A member without a label is called by its id.
 *
 * @param axis the id of the axis, e.g. {@code "line-of-business"}
 * @param member the member's id, e.g. {@code "commercial"}
 * @param printed what hpug prints in a column of its own: {@code "Commercial"}
 * @param inLabels what hpug prints in a period label: {@code "Comm"}
 * @param spellings what else says it, in lower case: {@code "coml"}
 */
public record MemberLabel(String axis, String member, String printed, String inLabels, List<String> spellings) {

    /** Keeps its own copy of the spellings. */
    public MemberLabel {
        spellings = List.copyOf(spellings);
    }
}
