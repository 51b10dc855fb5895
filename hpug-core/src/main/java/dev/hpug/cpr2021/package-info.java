/**
 * Typed views of a report's figures by the sections of the 2021 edition: {@code SectionD.of(report, CURRENT).share(SHARED_SAVINGS,
 * COMMERCIAL)}. The one place beside the edition itself that knows its items by heart.
 *
 * <p>A report of another edition is read through its mapping: what goes on under another id is found, and what is not asked there is
 * refused, never answered "blank".
 */
@NullMarked
package dev.hpug.cpr2021;

import org.jspecify.annotations.NullMarked;
