package dev.hpug.xlsx.edit;

import java.util.Optional;

/**
 * What is to become of one cell.
 *
 * @param content what it is to hold; nothing given leaves what it holds
 * @param style what is to become of its style
 */
record CellEdit(Optional<CellValue> content, StyleChange style) {

    /** First this, then {@code later}. */
    CellEdit then(CellEdit later) {
        return new CellEdit(later.content.or(() -> content), style.and(later.style));
    }

    boolean clears() {
        return content.filter(CellValue.NOTHING::equals).isPresent();
    }
}
