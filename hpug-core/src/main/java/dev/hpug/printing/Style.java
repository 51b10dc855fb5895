package dev.hpug.printing;

import dev.hpug.arithmetic.PrintingMode;
import dev.hpug.arithmetic.PrintingStyle;

/**
 * How a block may have been printed: its shares and its dollars, which have units of their own.
 *
 * @param shares how its shares were
 * @param dollars how its dollars were
 */
record Style(PrintingStyle shares, PrintingStyle dollars) {

    static final Style OWN_DIGITS = new Style(PrintingStyle.OWN_DIGITS, PrintingStyle.OWN_DIGITS);

    PrintingMode mode() {
        return shares.mode();
    }
}
