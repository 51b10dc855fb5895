package dev.hpug.metric;

/** The books of business that cpr-2021 asks about. */
public final class LineOfBusiness {

    /** Commercial and Medicaid, in this order. */
    public static final Axis AXIS = Axis.of("line-of-business", "commercial", "medicaid");

    /** Employer and individual coverage. */
    public static final Member COMMERCIAL = AXIS.members().get(0);

    /** Medicaid managed care. */
    public static final Member MEDICAID = AXIS.members().get(1);

    private LineOfBusiness() {}
}
