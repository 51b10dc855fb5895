/**
 * Reports with one mistake in them. {@link dev.hpug.testing.defect.Defects} lists the kinds of mistake; each
 * {@link dev.hpug.testing.defect.Defect} is planted into a consistent report from a seed and says itself which findings it
 * implies.
 */
@NullMarked
package dev.hpug.testing.defect;

import org.jspecify.annotations.NullMarked;
