package dev.hpug.xlsx.scan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a package that is edited, as they are by now. What was made of a part is kept for as long as its bytes are the same. */
final class HeldParts implements ScanParts {
    private final PackageFile file;
    private final PartContents contents;
    private final Meter meter;
    private final Map<Purpose<?>, Held<?>> before;
    private final Map<Purpose<?>, Held<?>> held = new HashMap<>();

    /** What was made of some bytes. */
    private static final class Held<T> {
        final byte[] content;
        final T result;

        Held(byte[] content, T result) {
            this.content = content;
            this.result = result;
        }
    }

    private HeldParts(PackageFile file, PartContents contents, Meter meter, Map<Purpose<?>, Held<?>> before) {
        this.file = file;
        this.contents = contents;
        this.meter = meter;
        this.before = before;
    }

    /** The parts of a file. */
    static HeldParts of(PackageFile file, Meter meter) {
        return new HeldParts(file, file, meter, Map.of());
    }

    /** The same file's parts as they are now. */
    HeldParts now(PartContents contents, Meter now) {
        return new HeldParts(file, contents, now, held);
    }

    @Override
    public boolean has(String name) {
        return contents.has(name);
    }

    @Override
    public <T> T read(String name, XmlPart.Body<T> body) {
        return file.parse(name, contents.part(name), meter, body);
    }

    @Override
    public <T> T read(String name, Purpose<T> purpose, XmlPart.Body<T> body) {
        byte[] content = contents.part(name);
        Held<T> known = before(purpose);
        if (known != null && known.content == content) {
            meter.countInflated(content.length);
        } else {
            known = new Held<>(content, read(name, body));
        }
        held.put(purpose, known);
        return known.result;
    }

    /** Equal purposes have results of the same type. */
    @SuppressWarnings("unchecked")
    private <T> @Nullable Held<T> before(Purpose<T> purpose) {
        return (Held<T>) before.get(purpose);
    }
}
