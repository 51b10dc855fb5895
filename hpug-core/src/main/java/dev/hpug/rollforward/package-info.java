/**
 * Next year's report as it starts out: {@link dev.hpug.rollforward.RolledForward} has this year's figures as the prior ones and
 * no current ones, {@link dev.hpug.rollforward.EditionMapping} says which metric of another edition a figure goes to, and what
 * goes nowhere is named.
 */
@NullMarked
package dev.hpug.rollforward;

import org.jspecify.annotations.NullMarked;
