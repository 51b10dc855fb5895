package dev.hpug.metric;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A way the report splits a question: one answer for each of the axis's members. */
public enum Axis {
    /** Commercial and Medicaid. */
    LINE_OF_BUSINESS("line-of-business"),
    /** All commercial members, and those whose benefit rewards the use of Centers of Excellence. */
    MEMBERSHIP("membership");

    private final String id;

    Axis(String id) {
        this.id = id;
    }

    /** The name used in files, e.g. {@code "line-of-business"}. */
    public String id() {
        return id;
    }

    /** The axis of that name, if there is one. */
    public static Optional<Axis> find(String id) {
        return Arrays.stream(values()).filter(axis -> axis.id.equals(id)).findFirst();
    }

    /** Every member, in the order of the report. */
    public List<Member> members() {
        return switch (this) {
            case LINE_OF_BUSINESS -> List.of(LineOfBusiness.values());
            case MEMBERSHIP -> List.of(Membership.values());
        };
    }
}
