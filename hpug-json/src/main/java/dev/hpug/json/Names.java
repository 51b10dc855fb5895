package dev.hpug.json;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.value.ValueType;
import java.util.List;
import java.util.Optional;

/** The words of the format that do not come from an edition's catalogue, and where in a document a cell stands. */
final class Names {

    static final String FORMAT = "format";
    static final String FORMAT_ID = "hpug-progress-report";
    static final String VERSION = "version";
    static final String VERSION_NUMBER = "1";
    static final String EDITION = "edition";
    static final String PLAN = "plan";
    static final String HOST = "host";
    static final String NAME = "name";
    static final String PERIODS = "periods";
    static final String START = "start";
    static final String END = "end";
    static final String APPLIES = "applies";
    static final String PRINTING = "printing";
    static final String UNIT = "unit";
    static final String MODE = "mode";

    /** What is printed to a unit. */
    static final List<ValueType> PRINTED = List.of(ValueType.SHARE, ValueType.DOLLARS);

    static final String METRICS = "metrics";
    static final String ABSENT = "absent";
    static final String NOTE = "note";
    static final String NUMERATOR = "numerator";
    static final String DENOMINATOR = "denominator";
    static final String SUPPLEMENTAL = "supplemental";
    static final String DEFINITIONS = "definitions";
    static final String ID = "id";
    static final String TITLE = "title";
    static final String TYPE = "type";
    static final String AXES = "axes";
    static final String RELATIONS = "relations";

    private Names() {}

    /**
     * The objects around a cell's field, below {@code "metrics"}: {@code [D.3, commercial, current]}, {@code [A.2a, prior]}, or
     * {@code [B.transplant]} for what is asked once.
     */
    static List<String> pathOf(FactRef<?> cell) {
        String id = cell.key().metric().id();
        Optional<Member> member = cell.key().member();
        Optional<Period> period = cell.period();
        if (member.isPresent()) {
            String memberId = member.get().id();
            return period.isPresent() ? List.of(id, memberId, period.get().id()) : List.of(id, memberId);
        }
        return period.isPresent() ? List.of(id, period.get().id()) : List.of(id);
    }
}
