package dev.hpug.json;

import dev.hpug.metric.Axis;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Section;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.Report;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes one report to one generator, part by part in the order of the format. */
final class DocumentWriter {

    private final JsonGenerator json;
    private final Report report;

    DocumentWriter(JsonGenerator json, Report report) {
        this.json = json;
        this.report = report;
    }

    void write() {
        json.writeStartObject();
        json.writeStringProperty(Names.FORMAT, Names.FORMAT_ID);
        json.writeName(Names.VERSION).writeNumber(Names.VERSION_NUMBER);
        json.writeStringProperty(Names.EDITION, report.edition().id());
        writeParty(Names.PLAN, report.plan());
        writeParty(Names.HOST, report.host());
        writePeriods();
        writeApplies();
        List<FactRef<?>> cells = report.edition().cells();
        int standard = standardCells(cells);
        writeFacts(cells.subList(0, standard));
        if (standard < cells.size()) {
            writeSupplemental(cells.subList(standard, cells.size()));
        }
        json.writeEndObject();
    }

    /** An edition keeps supplemental metrics after all of its own. */
    private static int standardCells(List<FactRef<?>> cells) {
        int standard = cells.size();
        while (standard > 0 && cells.get(standard - 1).key().metric().section() == Section.E) {
            standard--;
        }
        return standard;
    }

    private void writeParty(String party, Optional<String> name) {
        if (name.isPresent()) {
            json.writeObjectPropertyStart(party);
            json.writeStringProperty(Names.NAME, name.get());
            json.writeEndObject();
        }
    }

    private void writePeriods() {
        json.writeObjectPropertyStart(Names.PERIODS);
        for (Period period : Period.values()) {
            ReportingPeriod dates = report.periods().get(period);
            json.writeObjectPropertyStart(period.id());
            json.writeStringProperty(Names.START, dates.start().toString());
            json.writeStringProperty(Names.END, dates.end().toString());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeApplies() {
        if (report.gateAnswers().isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart(Names.APPLIES);
        for (Gate gate : report.edition().gates()) {
            Boolean answer = report.gateAnswers().get(gate);
            if (answer != null) {
                json.writeBooleanProperty(gate.id(), answer);
            }
        }
        json.writeEndObject();
    }

    private void writeFacts(List<FactRef<?>> cells) {
        json.writeObjectPropertyStart(Names.METRICS);
        new FactsWriter(json, report).write(cells);
        json.writeEndObject();
    }

    private void writeSupplemental(List<FactRef<?>> cells) {
        json.writeObjectPropertyStart(Names.SUPPLEMENTAL);
        json.writeArrayPropertyStart(Names.DEFINITIONS);
        report.edition().supplementalMetrics().forEach(this::writeDefinition);
        json.writeEndArray();
        writeFacts(cells);
        json.writeEndObject();
    }

    private void writeDefinition(Metric<?> metric) {
        json.writeStartObject();
        json.writeStringProperty(Names.ID, metric.id());
        json.writeStringProperty(Names.TITLE, metric.title());
        json.writeStringProperty(Names.TYPE, metric.type().id());
        json.writeArrayPropertyStart(Names.AXES);
        metric.axis().map(Axis::id).ifPresent(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
