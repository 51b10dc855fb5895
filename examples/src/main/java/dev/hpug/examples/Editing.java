package dev.hpug.examples;

import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import java.util.function.Supplier;

/** Turns a workbook that cannot be written into into a refusal of one line. */
final class Editing {

    private Editing() {}

    /** What {@code edit} gives. */
    static <T> T of(Supplier<T> edit) throws RefusalException {
        try {
            return edit.get();
        } catch (NotAWorkbookException | UneditableWorkbookException e) {
            throw new RefusalException(String.valueOf(e.getMessage()), e);
        }
    }
}
