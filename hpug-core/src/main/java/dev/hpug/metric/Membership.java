package dev.hpug.metric;

/** Whose admissions a Centers of Excellence figure covers. */
public enum Membership implements Member {
    /** Every commercial member. */
    ALL_COMMERCIAL("all-commercial"),
    /** Members in networks or products that reward the use of Centers of Excellence. */
    INCENTIVIZED("incentivized");

    private final String id;

    Membership(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Axis axis() {
        return Axis.MEMBERSHIP;
    }
}
