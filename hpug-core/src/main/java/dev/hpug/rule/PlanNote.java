package dev.hpug.rule;

/**
 * What a plan wrote of its own accord beside the report, such as about an initiative of its own in section E. Nothing in it is checked
 * or compared.
 *
 * @param location where it stands in the document, e.g. {@code "Progress Report!B197"}
 * @param text what stands there: words, or a figure as the document shows it
 */
public record PlanNote(String location, String text) {}
