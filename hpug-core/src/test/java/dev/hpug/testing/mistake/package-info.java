/**
 * What people really get wrong in a report that is honest otherwise, whether a rule may notice it or not:
 * {@link dev.hpug.testing.mistake.Mistakes} has every kind, {@link dev.hpug.testing.mistake.Silence} counts how many pass
 * without a word. The defects of {@code dev.hpug.testing.defect} are made for one rule each, and must all be found.
 */
@NullMarked
package dev.hpug.testing.mistake;

import org.jspecify.annotations.NullMarked;
