/**
 * The report for the next window as it starts out: {@link dev.hpug.rollforward.RolledForward} has what earlier reports stated
 * for its prior months and nothing current, {@link dev.hpug.rollforward.EditionMapping} says which metric of another edition a
 * figure goes to, and what goes nowhere is named.
 */
@NullMarked
package dev.hpug.rollforward;

import org.jspecify.annotations.NullMarked;
