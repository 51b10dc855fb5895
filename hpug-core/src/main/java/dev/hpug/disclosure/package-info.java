/**
 * Small cells: {@link dev.hpug.disclosure.DisclosurePolicy} withholds small counts before a report is released, and whatever
 * else an outsider could work them out from. Knows which figures of a report depend on one another; states which attacks
 * it covers and which not.
 */
@NullMarked
package dev.hpug.disclosure;

import org.jspecify.annotations.NullMarked;
