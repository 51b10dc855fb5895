package dev.hpug.xlsx.scan;

/**
 * Which characters of a text a person does not read as part of it: of "91" with a raised 1 the plain text is "9", the raised "1".
 *
 * @param plain what is left without them
 * @param raised what is set above or below the line, like the mark of a note
 * @param struck what is struck through
 */
public record Emphasis(String plain, String raised, String struck) {}
