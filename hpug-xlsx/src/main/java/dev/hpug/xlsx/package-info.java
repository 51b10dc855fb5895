/**
 * Reads Progress Report workbooks: {@code WorkbookReader.of(edition).read(path)} gives a
 * {@link dev.hpug.rule.Submission}. Reading goes in three steps, a package each: {@code scan} (bytes → cells),
 * {@code locate} (cells → which answers which question) and {@code interpret} (cell → answer or finding).
 */
@NullMarked
package dev.hpug.xlsx;

import org.jspecify.annotations.NullMarked;
