/**
 * Which cell answers which question. {@link dev.hpug.xlsx.locate.WorkbookLocator} walks a scanned workbook and anchors on
 * what is written (table heads, row codes, period labels), never on an address, so that inserted rows and columns, moved
 * blocks and renamed sheets do not matter. What the cells say is the business of {@code dev.hpug.xlsx.interpret}.
 */
@NullMarked
package dev.hpug.xlsx.locate;

import org.jspecify.annotations.NullMarked;
