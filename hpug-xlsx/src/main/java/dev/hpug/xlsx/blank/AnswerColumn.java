package dev.hpug.xlsx.blank;

import dev.hpug.form.Column;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import java.util.Optional;

/**
 * A column of a table under its head.
 *
 * @param head what stands above it: {@code "# Births"}
 * @param column which one, from 0
 * @param asked what it holds the answers to
 */
record AnswerColumn(String head, int column, Column asked) {

    boolean holds(Key<?> key) {
        Optional<String> member = asked.member();
        return asked.fields().contains(key.metric().field())
                && (member.isEmpty() || member.equals(key.member().map(Member::id)));
    }
}
