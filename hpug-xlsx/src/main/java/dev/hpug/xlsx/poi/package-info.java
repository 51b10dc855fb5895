/**
 * What making new workbooks shares: saving one so that equal contents give equal bytes, and putting values into cells. The only
 * place where Apache POI's own behaviour at saving is dealt with; not exported.
 *
 * <p>Entry type: {@link dev.hpug.xlsx.poi.Packages}.
 */
@NullMarked
package dev.hpug.xlsx.poi;

import org.jspecify.annotations.NullMarked;
