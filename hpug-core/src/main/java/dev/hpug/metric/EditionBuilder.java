package dev.hpug.metric;

import dev.hpug.form.Form;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Puts an edition together, in the order of its report.
 *
 * <pre>{@code
 * Edition survey = Edition.builder("survey-2024", periods)
 *         .asking(budget, feeForService)
 *         .whole(new Whole("payment.total", "Payment", List.of(budget, feeForService)))
 *         .build();
 * }</pre>
 */
public final class EditionBuilder {

    private final String id;
    private final List<Metric<?>> metrics = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private final List<Whole> wholes = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Metric<Share>> headlines = new ArrayList<>();
    private final List<Revision> lineage = new ArrayList<>();
    private final ReportingPeriods periods;
    private Form form = Form.WITHOUT_TABLES;

    EditionBuilder(String id, ReportingPeriods periods) {
        this.id = id;
        this.periods = periods;
    }

    EditionBuilder(Edition start) {
        this(start.id(), start.recommendedPeriods());
        metrics.addAll(start.metrics());
        gates.addAll(start.gates());
        wholes.addAll(start.wholes());
        totals.addAll(start.totals());
        relations.addAll(start.relations().all());
        blocks.addAll(start.blocks());
        headlines.addAll(start.headlines());
        lineage.addAll(start.lineage());
        form = start.form();
    }

    /** What is asked next. */
    public EditionBuilder asking(Metric<?>... next) {
        return asking(List.of(next));
    }

    /** What is asked next. */
    public EditionBuilder asking(Collection<? extends Metric<?>> next) {
        metrics.addAll(next);
        return this;
    }

    /** A question asked before the report. */
    public EditionBuilder gate(Gate gate) {
        gates.add(gate);
        return this;
    }

    /** Metrics that are parts of a whole. */
    public EditionBuilder whole(Whole whole) {
        wholes.add(whole);
        return this;
    }

    /** A total that is not asked but follows. */
    public EditionBuilder total(Total total) {
        totals.add(total);
        return this;
    }

    /** What figures have to do with one another. */
    public EditionBuilder relation(Relation relation) {
        relations.add(relation);
        return this;
    }

    /** Metrics whose figures are printed alike. */
    public EditionBuilder block(Block block) {
        blocks.add(block);
        return this;
    }

    /** A share that a host looks at first, besides the totals. */
    public EditionBuilder headline(Metric<Share> first) {
        headlines.add(first);
        return this;
    }

    /** How it came from the edition before it, the oldest step first. */
    public EditionBuilder revision(Revision step) {
        lineage.add(step);
        return this;
    }

    /** How its form is laid out and worded. */
    public EditionBuilder form(Form laidOut) {
        form = laidOut;
        return this;
    }

    /** The edition. @throws EditionException when it does not hold together; it has everything that is wrong */
    public Edition build() {
        new AskedMetrics(metrics).settle(wholes, totals, relations, blocks, headlines);
        List<EditionProblem> problems = problems();
        if (!problems.isEmpty()) {
            throw new EditionException(id, problems);
        }
        return ImmutableEdition.builder()
                .id(id)
                .metrics(metrics)
                .gates(gates)
                .wholes(wholes)
                .totals(totals)
                .relations(new Relations(relations))
                .blocks(blocks)
                .headlines(headlines)
                .lineage(lineage)
                .form(form)
                .recommendedPeriods(periods)
                .build();
    }

    private List<EditionProblem> problems() {
        List<EditionProblem> problems = new EditionChecks(metrics)
                .gates(gates)
                .wholes(wholes)
                .totals(totals, wholes)
                .blocks(blocks)
                .relations(relations, gates)
                .headlines(headlines)
                .problems();
        problems.addAll(new FormChecks(metrics, form).problems());
        return problems;
    }
}
