package dev.hpug.xlsx.scan;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.zip.Inflater;

/** The parts of an archive, each unpacked as it is read and not kept. */
final class StreamedParts implements ScanParts, AutoCloseable {
    private final ZipArchive archive;
    private final Meter meter;
    private final XmlNames names;
    private final InputFactoryImpl factory;
    private final Inflater inflater;

    StreamedParts(byte[] file, Meter meter, InputFactoryImpl factory) {
        this.factory = factory;
        this.meter = meter;
        this.names = new XmlNames(meter);
        this.archive = ZipArchive.open(file, meter);
        // Last, since whoever cannot finish constructing has nobody to close.
        this.inflater = new Inflater(true);
    }

    /** Frees the memory the decompressor holds outside the heap. */
    @Override
    public void close() {
        inflater.end();
    }

    /** How many different names the parts read so far use. */
    int names() {
        return names.count();
    }

    @Override
    public boolean has(String name) {
        return archive.has(name);
    }

    @Override
    public <T> T read(String name, XmlPart.Body<T> body) {
        PartStream stream = PartStream.inflated(archive.bytes(), archive.get(name), inflater, meter);
        return XmlPart.read(name, stream, factory, names, meter, body);
    }
}
