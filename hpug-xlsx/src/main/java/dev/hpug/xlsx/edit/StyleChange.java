package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.scan.NumberFormat;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is to become of a cell's style.
 *
 * @param format the code of another number format than the one it has, where it needs one
 * @param locked whether it is locked where its sheet is protected, where that is to be so or not
 * @param quoted whether its text stays text even if a person edits it; false leaves that as it is
 */
public record StyleChange(Function<NumberFormat, Optional<String>> format, Optional<Boolean> locked, boolean quoted) {

    /** No change. */
    public static final StyleChange NONE = new StyleChange(any -> Optional.empty(), Optional.empty(), false);

    /** A format for cells that have another one than they should. */
    public static StyleChange format(Function<NumberFormat, Optional<String>> format) {
        return new StyleChange(format, Optional.empty(), false);
    }

    /** A cell that is to be locked, or open. */
    public static StyleChange locked(boolean locked) {
        return new StyleChange(any -> Optional.empty(), Optional.of(locked), false);
    }

    /** Text that looks like a formula. */
    public static StyleChange textForGood() {
        return new StyleChange(any -> Optional.empty(), Optional.empty(), true);
    }

    /** Both, of which {@code other} goes before. */
    StyleChange and(StyleChange other) {
        return new StyleChange(
                present -> other.format.apply(present).or(() -> format.apply(present)),
                other.locked.or(() -> locked),
                quoted || other.quoted);
    }
}
