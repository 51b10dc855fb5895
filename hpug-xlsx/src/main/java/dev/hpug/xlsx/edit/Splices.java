package dev.hpug.xlsx.edit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What is to be put into, taken out of or replaced in one part, by the places of its bytes. Not safe for use by several threads. */
public final class Splices {

    private final List<Splice> splices = new ArrayList<>();

    /** One replacement. */
    public static final class Splice {
        private final int from;
        private final int to;
        private final byte[] bytes;

        /**
         * A replacement.
         *
         * @param from where it begins
         * @param to where what it replaces ends; {@code from} where it replaces nothing
         * @param bytes what stands there afterwards; not to be changed any more
         */
        public Splice(int from, int to, byte[] bytes) {
            this.from = from;
            this.to = to;
            this.bytes = bytes;
        }

        /** Where it begins. */
        public int from() {
            return from;
        }

        /** Where what it replaces ends. */
        public int to() {
            return to;
        }

        /** What stands there afterwards; not to be changed. */
        public byte[] bytes() {
            return bytes;
        }
    }

    /** Puts text in before the byte at {@code at}, behind all that was put in there before. */
    public void insert(int at, String text) {
        replace(at, at, text);
    }

    /** Replaces the bytes from {@code from} to before {@code to}. */
    public void replace(int from, int to, String text) {
        splices.add(new Splice(from, to, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes away the bytes from {@code from} to before {@code to}. */
    public void remove(int from, int to) {
        replace(from, to, "");
    }

    /** Takes in others, which were made for the same part. */
    public void addAll(Splices others) {
        splices.addAll(others.splices);
    }

    boolean isEmpty() {
        return splices.isEmpty();
    }

    byte[] applyTo(byte[] part) {
        return apply(sorted(), part);
    }

    /** What undoes these once they are applied. */
    List<Splice> inverse(byte[] part) {
        List<Splice> inverse = new ArrayList<>();
        int moved = 0;
        for (Splice splice : sorted()) {
            int from = splice.from() + moved;
            inverse.add(new Splice(
                    from, from + splice.bytes().length, Arrays.copyOfRange(part, splice.from(), splice.to())));
            moved += splice.bytes().length - (splice.to() - splice.from());
        }
        return inverse;
    }

    private List<Splice> sorted() {
        List<Splice> sorted = new ArrayList<>(splices);
        sorted.sort(Comparator.comparingInt(Splice::from));
        return sorted;
    }

    /** @throws IllegalArgumentException where they overlap or lie outside the part */
    static byte[] apply(List<Splice> sorted, byte[] part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(part.length);
        int done = 0;
        for (Splice splice : sorted) {
            if (splice.from() < done || splice.to() < splice.from() || splice.to() > part.length) {
                throw new IllegalArgumentException("Cannot replace bytes " + splice.from() + " to " + splice.to());
            }
            out.write(part, done, splice.from() - done);
            out.writeBytes(splice.bytes());
            done = splice.to();
        }
        out.write(part, done, part.length - done);
        return out.toByteArray();
    }
}
