/**
 * The evidence for what hpug says about honest and mistaken reports, as tables: false alarms by way of printing, silence by
 * kind of mistake, chance by number of births; and tests of the generators they stand on.
 */
@NullMarked
package dev.hpug.evidence;

import org.jspecify.annotations.NullMarked;
