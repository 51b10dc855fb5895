/**
 * What a cell says: {@link dev.hpug.xlsx.interpret.CellInterpreter} turns one cell into an answer or a finding, without
 * knowing where it stands; {@link dev.hpug.xlsx.interpret.PeriodText} reads the spellings of a reporting period.
 */
@NullMarked
package dev.hpug.xlsx.interpret;

import org.jspecify.annotations.NullMarked;
