package dev.hpug.cpr2021;

/** The ten ways of paying providers that section D tells apart. */
public enum PaymentMethod {
    /** D.1: fee for service or DRG, with no tie to value. */
    LEGACY("D.1"),
    /** D.2: counts with a quality component only. */
    SHARED_RISK("D.2"),
    /** D.3: counts with a quality component only. */
    SHARED_SAVINGS("D.3"),
    /** D.4: fee for service plus pay for performance. */
    PAY_FOR_PERFORMANCE("D.4"),
    /** D.5: full capitation or global payment; counts with a quality component only. */
    FULL_CAPITATION("D.5"),
    /** D.6: partial or condition-specific capitation; counts with a quality component only. */
    PARTIAL_CAPITATION("D.6"),
    /** D.7: counts with a quality component only. */
    RETROSPECTIVE_BUNDLES("D.7"),
    /** D.8: counts with a quality component only. */
    PROSPECTIVE_BUNDLES("D.8"),
    /** D.9: work outside visits, such as care coordination. */
    NON_VISIT_FUNCTIONS("D.9"),
    /** D.10: all dollars to providers whose contract has incentives that no other method names. */
    OTHER_INCENTIVES("D.10");

    private final String id;

    PaymentMethod(String id) {
        this.id = id;
    }

    /** The item's id, e.g. {@code "D.3"} for {@link #SHARED_SAVINGS}. */
    public String id() {
        return id;
    }
}
