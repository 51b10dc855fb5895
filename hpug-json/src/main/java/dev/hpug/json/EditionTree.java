package dev.hpug.json;

import dev.hpug.form.Form;
import dev.hpug.metric.Axis;
import dev.hpug.metric.Block;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Revision;
import dev.hpug.metric.Section;
import dev.hpug.metric.Total;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands in an edition's file, as objects and lists in their order. */
final class EditionTree {

    private final Edition edition;

    EditionTree(Edition edition) {
        this.edition = edition;
    }

    Map<String, Object> document() {
        JsonObject document = new JsonObject()
                .put(EditionNames.FORMAT, EditionNames.FORMAT_ID)
                .put(EditionNames.VERSION, Integer.valueOf(EditionNames.VERSION_NUMBER))
                .put(EditionNames.ID, edition.id())
                .put(EditionNames.PERIODS, periods())
                .some(EditionNames.AXES, axes())
                .put(EditionNames.SECTIONS, sections())
                .some(
                        EditionNames.GATES,
                        edition.gates().stream().map(this::gate).toList())
                .some(
                        EditionNames.WHOLES,
                        edition.wholes().stream().map(EditionTree::whole).toList())
                .some(
                        EditionNames.TOTALS,
                        edition.totals().stream().map(EditionTree::total).toList())
                .some(
                        EditionNames.RELATIONS,
                        edition.relations().all().stream().map(RelationTree::of).toList())
                .some(
                        EditionNames.BLOCKS,
                        edition.blocks().stream().map(EditionTree::block).toList())
                .some(EditionNames.HEADLINES, names(edition.headlines()))
                .some(
                        EditionNames.LINEAGE,
                        edition.lineage().stream().map(EditionTree::revision).toList());
        if (!edition.form().equals(Form.WITHOUT_TABLES)) {
            document.put(EditionNames.FORM, FormTree.of(edition.form()));
        }
        return document.entries();
    }

    static List<String> names(Collection<? extends Metric<?>> metrics) {
        return metrics.stream().map(Metric::name).toList();
    }

    private Map<String, Object> periods() {
        ReportingPeriod current = edition.recommendedPeriods().current();
        ReportingPeriod prior = edition.recommendedPeriods().prior();
        JsonObject periods = new JsonObject().put(Period.CURRENT.id(), days(current));
        if (!edition.recommendedPeriods().equals(ReportingPeriods.endingWith(current))) {
            periods.put(Period.PRIOR.id(), days(prior));
        }
        return periods.entries();
    }

    private static Map<String, Object> days(ReportingPeriod period) {
        return new JsonObject()
                .put(EditionNames.START, period.start().toString())
                .put(EditionNames.END, period.end().toString())
                .entries();
    }

    private Map<String, Object> axes() {
        JsonObject axes = new JsonObject();
        for (Axis axis : edition.axes()) {
            axes.put(axis.id(), axis.members().stream().map(Member::id).toList());
        }
        return axes.entries();
    }

    /** Metrics that follow one another in one section are an entry, and so are those of one item. */
    private List<Map<String, Object>> sections() {
        List<Map<String, Object>> sections = new ArrayList<>();
        for (List<Metric<?>> run : runs(edition.metrics(), true)) {
            sections.add(MetricsTree.section(run.get(0).section(), runs(run, false)));
        }
        return sections;
    }

    private static List<List<Metric<?>>> runs(List<Metric<?>> metrics, boolean bySection) {
        List<List<Metric<?>>> runs = new ArrayList<>();
        Metric<?> before = null;
        for (Metric<?> metric : metrics) {
            if (before == null || !key(before, bySection).equals(key(metric, bySection))) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(metric);
            before = metric;
        }
        return runs;
    }

    private static String key(Metric<?> metric, boolean bySection) {
        return bySection ? metric.section().id() : metric.id();
    }

    private Map<String, Object> gate(Gate gate) {
        return new JsonObject()
                .put(EditionNames.ID, gate.id())
                .put(EditionNames.TITLE, gate.title())
                .some(
                        EditionNames.OPENS,
                        edition.sections().stream()
                                .filter(gate.sections()::contains)
                                .map(Section::id)
                                .toList())
                .some(
                        EditionNames.DECIDES,
                        edition.itemIds().stream()
                                .filter(gate.items()::contains)
                                .toList())
                .entries();
    }

    private static Map<String, Object> whole(Whole whole) {
        return new JsonObject()
                .put(EditionNames.ID, whole.id())
                .put(EditionNames.TITLE, whole.title())
                .put(EditionNames.PARTS, names(whole.parts()))
                .flag(EditionNames.TOTAL_STATED, whole.isTotalStated())
                .entries();
    }

    private static Map<String, Object> total(Total total) {
        return new JsonObject()
                .put(EditionNames.ID, total.id())
                .put(EditionNames.TITLE, total.title())
                .put(EditionNames.OF, total.whole().id())
                .put(EditionNames.PARTS, names(total.parts()))
                .put(EditionNames.POLARITY, EditionNames.of(total.polarity()), EditionNames.NEITHER)
                .entries();
    }

    private static Map<String, Object> block(Block block) {
        return new JsonObject()
                .put(EditionNames.ID, block.id())
                .put(EditionNames.TITLE, block.title())
                .put(EditionNames.METRICS, names(block.metrics()))
                .entries();
    }

    private static Map<String, Object> revision(Revision revision) {
        return new JsonObject()
                .put(EditionNames.FROM, revision.from())
                .some(EditionNames.RECODED, new TreeMap<>(revision.recoded()))
                .some(EditionNames.REDEFINED, new TreeMap<>(revision.redefined()))
                .some(EditionNames.RETIRED, revision.retired().stream().sorted().toList())
                .some(EditionNames.ADDED, revision.added().stream().sorted().toList())
                .entries();
    }
}
