package dev.hpug.metric;

import dev.hpug.value.Share;
import java.util.List;

/**
 * Shares that are asked so as to make up one whole: for each member and period they total 100 %. Example: the ten shares of
 * section D.
 *
 * @param id the id of the rule that holds them to it, e.g. {@code "d.total"}
 * @param title what they are the parts of, in hpug's own words
 * @param parts the metrics, in the order of the report, all along the same axis
 */
public record Whole(String id, String title, List<Metric<Share>> parts) {

    /** Keeps its own copy of the list. */
    public Whole {
        parts = List.copyOf(parts);
    }

    /** The members along whose axis the parts are asked, as keys of each part: ten for commercial, ten for Medicaid. */
    public List<List<Key<Share>>> keysByMember() {
        return parts.get(0).keys().stream()
                .map(Key::member)
                .map(member -> parts.stream()
                        .flatMap(part ->
                                part.keys().stream().filter(key -> key.member().equals(member)))
                        .toList())
                .toList();
    }
}
