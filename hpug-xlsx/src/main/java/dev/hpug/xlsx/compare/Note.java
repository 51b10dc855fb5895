package dev.hpug.xlsx.compare;

/**
 * Something that was left out, and why: {@code Pine Health, C.1.A.v, "Commercial, current", suppressed}.
 *
 * @param subject whose: a plan, or the report of one year; empty where it concerns all
 * @param item the id of what was asked, e.g. {@code "D.3"}
 * @param question what was asked, in words
 * @param cells which of its cells, and what was said there if anything
 * @param why why it is left out
 */
record Note(String subject, String item, String question, String cells, String why) {}
