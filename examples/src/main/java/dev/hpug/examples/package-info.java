/**
 * Small runnable programs, each one thing a user does. {@link dev.hpug.examples.QuickStart} reads a returned workbook and
 * shows it on one screen; the classes beside it draw the parts of that screen.
 */
@NullMarked
package dev.hpug.examples;

import org.jspecify.annotations.NullMarked;
