package dev.hpug.xlsx.locate;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.xlsx.scan.ScannedCell;
import dev.hpug.xlsx.scan.ScannedSheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The places found so far, by the number of the fact among its edition's cells. */
final class FactPlaces {

    private final List<FactRef<?>> facts;
    private final CellPlace[] places;
    private int count;

    FactPlaces(Edition edition) {
        this.facts = edition.cells();
        this.places = new CellPlace[facts.size()];
    }

    boolean isEmpty() {
        return count == 0;
    }

    void put(int fact, CellPlace place) {
        count += places[fact] == null ? 1 : 0;
        places[fact] = place;
    }

    void put(FactRef<?> fact, CellPlace place) {
        put(facts.indexOf(fact), place);
    }

    /** Takes back the period answers of one row, and gives what stands in their cells. */
    List<ScannedCell> withdraw(ScannedSheet sheet, int row) {
        List<ScannedCell> cells = new ArrayList<>();
        Set<CellPlace> withdrawn = new HashSet<>();
        for (int i = 0; i < places.length; i++) {
            CellPlace place = places[i];
            if (place != null && facts.get(i).period().isPresent() && place.isInRow(sheet, row)) {
                place.cell().ifPresent(cells::add);
                withdrawn.add(place);
            }
        }
        for (int i = 0; i < places.length; i++) {
            if (withdrawn.contains(places[i])) {
                places[i] = null;
                count--;
            }
        }
        return cells;
    }

    /** The facts without a place, except names, which need not be asked for. */
    List<FactRef<?>> missing() {
        List<FactRef<?>> missing = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i] == null && !facts.get(i).key().metric().field().equals(Metric.LABEL_FIELD)) {
                missing.add(facts.get(i));
            }
        }
        return missing;
    }

    /** The places of the facts that have one, in the order of the edition. */
    Map<FactRef<?>, CellPlace> inOrder() {
        Map<FactRef<?>, CellPlace> ordered = new LinkedHashMap<>(2 * count);
        for (int i = 0; i < places.length; i++) {
            if (places[i] != null) {
                ordered.put(facts.get(i), places[i]);
            }
        }
        return ordered;
    }
}
