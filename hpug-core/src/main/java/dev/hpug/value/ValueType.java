package dev.hpug.value;

/** The kinds of {@link FactValue}: what a metric asks for, and what adapters branch on. */
public enum ValueType {
    /** A number of things, e.g. 812 births. */
    COUNT("count", Count.class),
    /** US dollars, e.g. 81,250,000. */
    DOLLARS("dollars", Dollars.class),
    /** A part of a whole in percent, e.g. 11.3 % or 14 of 124. */
    SHARE("share", Share.class),
    /** Yes or no. */
    YES_NO("yes-no", YesNo.class),
    /** Words of the plan's own, e.g. the name of an "other" specialty. */
    TEXT("text", Text.class);

    private final String id;
    private final Class<? extends FactValue> valueClass;

    ValueType(String id, Class<? extends FactValue> valueClass) {
        this.id = id;
        this.valueClass = valueClass;
    }

    /** The name used in files and messages, e.g. {@code "yes-no"}. */
    public String id() {
        return id;
    }

    /** The Java type of this kind's values, e.g. {@code Count.class}. */
    public Class<? extends FactValue> valueClass() {
        return valueClass;
    }
}
