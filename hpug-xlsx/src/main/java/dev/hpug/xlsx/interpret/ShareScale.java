package dev.hpug.xlsx.interpret;

/**
 * How bare numbers among a table's shares are to be read: 0.113 in a cell without a percent format can be 11.3 % or
 * 0.113 %.
 */
public enum ShareScale {
    /** Its neighbours are fractions of one: 0.113 is 11.3 %. */
    FRACTIONS,
    /** Its neighbours are percentages: 0.113 is 0.113 %. */
    PERCENTAGES,
    /** There is no neighbour to tell, or they disagree. */
    UNKNOWN
}
