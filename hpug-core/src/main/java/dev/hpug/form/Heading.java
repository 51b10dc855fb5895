package dev.hpug.form;

/**
 * What stands above a table, or above several that follow one another.
 *
 * @param title a line in bold: {@code "1. Maternity"}
 * @param text what is asked below, in hpug's own words; may be empty
 */
public record Heading(String title, String text) {}
