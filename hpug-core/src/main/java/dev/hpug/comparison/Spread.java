package dev.hpug.comparison;

/**
 * The least, the middle and the greatest of the answers: 21.0, 25.4 and 33.9 % of births.
 *
 * <p>The median is exact: the middle figure, or halfway between the two in the middle where their number is even (the only
 * place where two percentages are ever added). Each of the three carries the bounds it has whatever the unrounded figures
 * are, and these bounds are tight. Immutable.
 *
 * @param least the smallest figure
 * @param median the middle one
 * @param greatest the largest one
 */
public record Spread(Figure least, Figure median, Figure greatest) {}
