/** How hpug's own records are generated; not exported. */
@NullMarked
package dev.hpug.style;

import org.jspecify.annotations.NullMarked;
