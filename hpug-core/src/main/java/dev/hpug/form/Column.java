package dev.hpug.form;

import java.util.List;
import java.util.Optional;

/**
 * A column of a table's answers: {@code "# Births"} for the field {@code births}, or {@code "All Commercial Membership"} for one
 * member's share.
 *
 * @param head the id of the head above it
 * @param fields the fields of the metrics it holds the answers to, at most one of each item: {@code count} and {@code dollars}
 * @param member the member of their axis it is about; empty where rows tell members apart, or there are none
 */
public record Column(String head, List<String> fields, Optional<String> member) {

    /** Keeps its own copy of the fields. */
    public Column {
        fields = List.copyOf(fields);
    }

    /** A column below {@code head} for {@code fields}, whoever a row is about. */
    public static Column of(String head, String... fields) {
        return new Column(head, List.of(fields), Optional.empty());
    }

    /** The same for one member alone. */
    public Column about(String oneMember) {
        return new Column(head, fields, Optional.of(oneMember));
    }
}
