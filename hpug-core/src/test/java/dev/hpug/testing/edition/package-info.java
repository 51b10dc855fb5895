/** Invented editions of the years after 2021, which change all that a revision can change. */
@NullMarked
package dev.hpug.testing.edition;

import org.jspecify.annotations.NullMarked;
