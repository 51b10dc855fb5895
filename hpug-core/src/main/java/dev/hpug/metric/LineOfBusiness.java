package dev.hpug.metric;

/** The book of business a figure covers. */
public enum LineOfBusiness implements Member {
    /** Employer and individual coverage. */
    COMMERCIAL("commercial"),
    /** Medicaid managed care. */
    MEDICAID("medicaid");

    private final String id;

    LineOfBusiness(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Axis axis() {
        return Axis.LINE_OF_BUSINESS;
    }
}
