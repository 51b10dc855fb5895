package dev.hpug.metric;

/** Whose admissions a Centers of Excellence figure of cpr-2021 covers. */
public final class Membership {

    /** All commercial members, and those with incentives, in this order. */
    public static final Axis AXIS = Axis.of("membership", "all-commercial", "incentivized");

    /** Every commercial member. */
    public static final Member ALL_COMMERCIAL = AXIS.members().get(0);

    /** Members in networks or products that reward the use of Centers of Excellence. */
    public static final Member INCENTIVIZED = AXIS.members().get(1);

    private Membership() {}
}
