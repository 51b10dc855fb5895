package dev.hpug.metric;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A way the report splits a question: one answer for each of the axis's members. Example: {@link LineOfBusiness#AXIS}, with commercial
 * and Medicaid. Immutable; equal by id and members.
 *
 * @param id the name used in files, e.g. {@code "line-of-business"}
 * @param members every member, in the order of the report
 */
public record Axis(String id, List<Member> members) {

    /**
     * Keeps its own copy of the members.
     *
     * @throws IllegalArgumentException when there are none, one is there twice, or one is of another axis
     */
    public Axis {
        members = List.copyOf(members);
        if (members.isEmpty()
                || members.stream().distinct().count() != members.size()
                || !members.stream().map(Member::axis).allMatch(id::equals)) {
            throw new IllegalArgumentException("The axis " + id + " needs members of its own, each once: " + members);
        }
    }

    /** An axis with members of these names, e.g. {@code of("line-of-business", "commercial", "medicaid")}. */
    public static Axis of(String id, String... members) {
        return new Axis(
                id, Stream.of(members).map(member -> new Member(id, member)).toList());
    }

    /** The member of that name, e.g. {@code "medicaid"}, if there is one. */
    public Optional<Member> find(String member) {
        return members.stream().filter(each -> each.id().equals(member)).findFirst();
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
