package dev.hpug.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.hpug.metric.Edition;
import dev.hpug.rule.Submission;
import dev.hpug.xlsx.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Bytes of a workbook to a report, beside opening it with POI and beside the least any reader of XML can do. */
@Warmup(iterations = 20, time = 1)
public class ReadingBenchmark extends AverageTime {

    static final String SAMPLE = "sample";

    /** The file to read, such as your own copy of the published form, filled: {@code -p file=filled.xlsx}. */
    @Param(SAMPLE)
    public String file = SAMPLE;

    private byte[] workbook = {};
    private final WorkbookReader reader = WorkbookReader.of(Edition.cpr2021());
    private final InputFactoryImpl xml = new InputFactoryImpl();

    /** Reads the file before anything is measured. */
    @Setup
    public void load() throws IOException {
        workbook = file.equals(SAMPLE) ? Sample.workbook() : Files.readAllBytes(Path.of(file));
    }

    /** What hpug does: scan, locate, interpret. */
    @Benchmark
    public Submission hpug() {
        return reader.read(workbook);
    }

    /** The floor: inflate every part and pull every token of its XML. */
    @Benchmark
    public void floorInflateAndPullEveryToken(Blackhole sink) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                pullEveryToken(zip.readAllBytes(), sink);
            }
        }
    }

    private void pullEveryToken(byte[] part, Blackhole sink) throws XMLStreamException {
        XMLStreamReader tokens = xml.createXMLStreamReader(new ByteArrayInputStream(part));
        while (tokens.hasNext()) {
            switch (tokens.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    for (int i = 0; i < tokens.getAttributeCount(); i++) {
                        sink.consume(tokens.getAttributeValue(i));
                    }
                }
                case XMLStreamReader.CHARACTERS -> sink.consume(tokens.getText());
                default -> sink.consume(tokens.getEventType());
            }
        }
        tokens.close();
    }

    /** POI's user model: open and touch every cell, without making anything of them. */
    @Benchmark
    public void poiUserModel(Blackhole sink) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : opened) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        sink.consume(cell.getCellType());
                    }
                }
            }
        }
    }
}
