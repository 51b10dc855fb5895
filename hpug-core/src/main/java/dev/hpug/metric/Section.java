package dev.hpug.metric;

/** The parts of the report. */
public enum Section {
    /** Contract clauses that keep price and quality hidden or buy a place in the network. */
    A("Contract clauses"),
    /** Use of Centers of Excellence. */
    B("Centers of Excellence"),
    /** Maternity and behavioral health. */
    C("Maternity and behavioral health"),
    /** How providers are paid. */
    D("Payment methods"),
    /** What a host or plan adds of its own. */
    E("Supplemental");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    /** A short heading in hpug's own words, e.g. {@code "Payment methods"}. */
    public String title() {
        return title;
    }
}
