/**
 * A draft of the edition that a form is of which nobody described: what is as in the edition before, what was reworded, renumbered or
 * retired, what is new. Entry type: {@link dev.hpug.xlsx.draft.EditionDraft}. A person finishes it.
 */
@NullMarked
package dev.hpug.xlsx.draft;

import org.jspecify.annotations.NullMarked;
