package dev.hpug.json;

import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.metric.Block;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.Report;
import dev.hpug.report.StatedPrinting;
import dev.hpug.report.StatedPrinting.Figures;
import dev.hpug.value.ValueType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
        writePrinting();
        Map<Boolean, List<FactRef<?>>> cells = report.edition().cells().stream()
                .collect(Collectors.partitioningBy(cell -> cell.key().metric().isSupplemental()));
        writeFacts(Objects.requireNonNull(cells.get(false)));
        List<FactRef<?>> supplemental = Objects.requireNonNull(cells.get(true));
        if (!supplemental.isEmpty()) {
            writeSupplemental(supplemental);
        }
        json.writeEndObject();
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

    private void writePrinting() {
        StatedPrinting printing = report.printing();
        if (printing.words().isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart(Names.PRINTING);
        for (Block block : report.edition().blocks()) {
            if (printing.words().keySet().stream().anyMatch(of -> of.block().equals(block.id()))) {
                json.writeObjectPropertyStart(block.id());
                writePrinting(block, Optional.empty());
                for (Period period : Period.values()) {
                    boolean isStated = printing.words().keySet().stream()
                            .anyMatch(of ->
                                    of.block().equals(block.id()) && of.period().equals(Optional.of(period)));
                    if (isStated) {
                        json.writeObjectPropertyStart(period.id());
                        writePrinting(block, Optional.of(period));
                        json.writeEndObject();
                    }
                }
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private void writePrinting(Block block, Optional<Period> period) {
        for (ValueType type : Names.PRINTED) {
            PrintingStyle style = report.printing().words().get(new Figures(block.id(), type, period));
            if (style != null) {
                json.writeObjectPropertyStart(type.id());
                style.unit().ifPresent(unit -> json.writeNumberProperty(Names.UNIT, unit));
                json.writeStringProperty(Names.MODE, style.mode().id());
                json.writeEndObject();
            }
        }
    }

    private void writeFacts(List<FactRef<?>> cells) {
        json.writeObjectPropertyStart(Names.METRICS);
        new FactsWriter(json, report).write(cells);
        json.writeEndObject();
    }

    private void writeSupplemental(List<FactRef<?>> cells) {
        json.writeObjectPropertyStart(Names.SUPPLEMENTAL);
        SupplementalTree.of(report.edition()).forEach((name, part) -> {
            json.writeName(name);
            write(part);
        });
        writeFacts(cells);
        json.writeEndObject();
    }

    /** Maps as objects, collections as lists. */
    private void write(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, value) -> {
                json.writeName(name.toString());
                write(value);
            });
            json.writeEndObject();
        } else if (tree instanceof Collection<?> list) {
            json.writeStartArray();
            list.forEach(this::write);
            json.writeEndArray();
        } else if (tree instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (tree instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()));
        } else {
            json.writeString(tree.toString());
        }
    }
}
