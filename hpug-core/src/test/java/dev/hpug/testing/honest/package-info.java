/**
 * Reports that an honest plan could hand in, however it prints: {@link dev.hpug.testing.honest.HonestReports} draws the truth
 * of three years first, {@link dev.hpug.testing.honest.PrintedAs} says how it is printed. What rules say about such a report
 * is a false alarm; {@link dev.hpug.testing.honest.FalseAlarms} counts them.
 */
@NullMarked
package dev.hpug.testing.honest;

import org.jspecify.annotations.NullMarked;
