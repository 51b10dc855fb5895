package dev.hpug.value;

import java.util.Arrays;
import java.util.Optional;

/** Why a cell that was asked for has no value. */
public enum AbsenceReason {
    /** The question does not apply to the plan. */
    NOT_APPLICABLE("not-applicable"),
    /** The plan does not measure it. */
    NOT_TRACKED("not-tracked"),
    /** The plan knows it and withholds it, usually because the count is too small to publish. */
    SUPPRESSED("suppressed"),
    /** There is nothing to take a share of. */
    ZERO_DENOMINATOR("zero-denominator");

    private final String id;

    AbsenceReason(String id) {
        this.id = id;
    }

    /** The name used in files, e.g. {@code "not-tracked"}. */
    public String id() {
        return id;
    }

    /** The reason of that name, if there is one. */
    public static Optional<AbsenceReason> find(String id) {
        return Arrays.stream(values()).filter(reason -> reason.id.equals(id)).findFirst();
    }
}
