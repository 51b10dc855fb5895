package dev.hpug.metric;

/** Whose admissions a Centers of Excellence figure covers. */
public enum Membership implements Member {
    /** Every commercial member. */
    ALL_COMMERCIAL("all-commercial", 0),
    /** Members in networks or products that reward the use of Centers of Excellence. */
    INCENTIVIZED("incentivized", 1);

    private final String id;
    private final int index;

    Membership(String id, int index) {
        this.id = id;
        this.index = index;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public Axis axis() {
        return Axis.MEMBERSHIP;
    }
}
