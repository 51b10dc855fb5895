/** Files as all adapters write them: {@link dev.hpug.file.WholeFile}. For hpug's own modules only. */
@NullMarked
package dev.hpug.file;

import org.jspecify.annotations.NullMarked;
