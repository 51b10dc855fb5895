/**
 * How a plan printed its figures, and what they can stand for: {@link dev.hpug.printing.Printing} tells it of a report. Rules,
 * change, comparison and disclosure ask it, and nothing else decides it.
 */
@NullMarked
package dev.hpug.printing;

import org.jspecify.annotations.NullMarked;
