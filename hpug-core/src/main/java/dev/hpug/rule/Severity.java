package dev.hpug.rule;

/** How much a finding matters, worst first. */
public enum Severity {
    /** It cannot be true as stated. */
    ERROR("error"),
    /** It can be true and probably is not, or something asked for is missing. */
    WARNING("warning"),
    /** Worth knowing before reading the figures. */
    INFO("info");

    private final String id;

    Severity(String id) {
        this.id = id;
    }

    /** The name used in messages, e.g. {@code "warning"}. */
    public String id() {
        return id;
    }
}
