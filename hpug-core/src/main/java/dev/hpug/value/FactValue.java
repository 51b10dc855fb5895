package dev.hpug.value;

/**
 * What a filled cell of the report says: a {@link Count}, {@link Dollars}, a {@link Share}, a {@link YesNo} or a
 * {@link Text}.
 *
 * <p>The set is closed so that adapters, rules and change can branch on {@link ValueType} and never on a metric. Values
 * hold what was stated, even when it cannot be true (a count of −3, a share of 104 %): judging is the rules' work, and a
 * value that was refused could not be reported. All values are immutable.
 */
public sealed interface FactValue permits Amount, Share, YesNo, Text {

    /** The type this value belongs to, e.g. {@link ValueType#COUNT} for a {@link Count}. */
    ValueType type();
}
