package dev.hpug.metric;

/** The book of business a figure covers. */
public enum LineOfBusiness implements Member {
    /** Employer and individual coverage. */
    COMMERCIAL("commercial", 0),
    /** Medicaid managed care. */
    MEDICAID("medicaid", 1);

    private final String id;
    private final int index;

    LineOfBusiness(String id, int index) {
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
        return Axis.LINE_OF_BUSINESS;
    }
}
