package dev.hpug.json;

import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import dev.hpug.rule.FactLocator;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;

/** Makes the pointer of a fact when asked: the format has one place for each, so nothing needs to be kept while reading. */
final class PointerLocator implements FactLocator {

    private final Report report;
    private final Set<FactRef<?>> absentAsGroup;

    /**
     * A locator.
     *
     * @param report what was read
     * @param absentAsGroup the cells whose absence stands once for all fields of their period
     */
    PointerLocator(Report report, Set<FactRef<?>> absentAsGroup) {
        this.report = report;
        this.absentAsGroup = absentAsGroup;
    }

    /** E.g. {@code "/metrics/D.1/commercial/prior/share"}; nothing for a blank, which stands nowhere. */
    @Override
    public Optional<String> locate(FactRef<?> cell) {
        if (report.answer(cell).isBlank()) {
            return Optional.empty();
        }
        JsonPointer pointer = JsonPointer.empty();
        if (cell.key().metric().isSupplemental()) {
            pointer = pointer.appendProperty(Names.SUPPLEMENTAL);
        }
        pointer = pointer.appendProperty(Names.METRICS);
        for (String name : Names.pathOf(cell)) {
            pointer = pointer.appendProperty(name);
        }
        if (!absentAsGroup.contains(cell)) {
            pointer = pointer.appendProperty(cell.key().metric().field());
        }
        return Optional.of(pointer.toString());
    }
}
