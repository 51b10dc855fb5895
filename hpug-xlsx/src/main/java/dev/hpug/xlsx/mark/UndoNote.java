package dev.hpug.xlsx.mark;

import dev.hpug.xlsx.edit.EditedPackage;
import dev.hpug.xlsx.edit.EditedPackage.Change;
import dev.hpug.xlsx.edit.Splices.Splice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What marking has changed, noted at the end of the findings sheet in a comment that no program shows: while every part is still
 * as marking left it, the marks can be taken away byte for byte. A program that saves the workbook drops the note.
 *
 * @param digests the parts that marking changed or made, but for the findings sheet, with what tells whether they still are
 * @param made the parts that marking made
 * @param changes the changes in their order
 */
record UndoNote(Map<String, byte[]> digests, List<String> made, List<Change> changes) {

    private static final String START = "\n<!--hpug ";
    private static final String END = "-->";

    /** A comment must not be longer than the scanner takes one piece of XML to be. */
    private static final int LONGEST = 150_000;

    static UndoNote of(EditedPackage file, String findingsSheet) {
        Set<String> parts = new LinkedHashSet<>(file.made());
        file.log().forEach(change -> parts.add(change.part()));
        parts.remove(findingsSheet);
        Map<String, byte[]> digests = new LinkedHashMap<>();
        parts.forEach(part -> digests.put(part, digest(file.part(part))));
        List<Change> changes = file.log().stream()
                .filter(change -> !file.made().contains(change.part()))
                .toList();
        return new UndoNote(digests, file.made(), changes);
    }

    private static byte[] digest(byte[] part) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(part);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The note as it stands behind a part's XML; empty where there is too much to note. */
    String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(digests.size());
            for (Map.Entry<String, byte[]> digest : digests.entrySet()) {
                out.writeUTF(digest.getKey());
                out.write(digest.getValue());
            }
            out.writeInt(made.size());
            for (String part : made) {
                out.writeUTF(part);
            }
            out.writeInt(changes.size());
            for (Change change : changes) {
                out.writeUTF(change.part());
                out.writeInt(change.undo().size());
                for (Splice splice : change.undo()) {
                    out.writeInt(splice.from());
                    out.writeInt(splice.to());
                    out.writeInt(splice.bytes().length);
                    out.write(splice.bytes());
                }
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        String text = Base64.getEncoder().encodeToString(bytes.toByteArray());
        return text.length() > LONGEST ? "" : START + text + END;
    }

    /** The note behind a part's XML, where there is one that can be understood. */
    static Optional<UndoNote> in(byte[] part) {
        String xml = new String(part, StandardCharsets.ISO_8859_1);
        int start = xml.lastIndexOf(START);
        if (start < 0 || !xml.endsWith(END)) {
            return Optional.empty();
        }
        try {
            byte[] bytes =
                    Base64.getDecoder().decode(xml.substring(start + START.length(), xml.length() - END.length()));
            return Optional.of(read(new DataInputStream(new ByteArrayInputStream(bytes))));
        } catch (IOException | IllegalArgumentException somebodyElses) {
            return Optional.empty();
        }
    }

    private static UndoNote read(DataInputStream in) throws IOException {
        Map<String, byte[]> digests = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            digests.put(in.readUTF(), in.readNBytes(digest(new byte[0]).length));
        }
        List<String> made = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            made.add(in.readUTF());
        }
        List<Change> changes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String part = in.readUTF();
            List<Splice> undo = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                int from = in.readInt();
                int to = in.readInt();
                undo.add(new Splice(from, to, in.readNBytes(Math.max(0, in.readInt()))));
            }
            changes.add(new Change(part, undo));
        }
        return new UndoNote(digests, made, changes);
    }

    /** Takes the marks away where every part is as marking left it; tells whether it did. */
    boolean undo(EditedPackage file) {
        boolean untouched = digests.entrySet().stream()
                .allMatch(digest -> file.has(digest.getKey())
                        && Arrays.equals(digest(file.part(digest.getKey())), digest.getValue()));
        if (!untouched || !changes.stream().allMatch(change -> digests.containsKey(change.part()))) {
            return false;
        }
        try {
            file.undo(changes, made);
            return true;
        } catch (IllegalArgumentException notFromMarking) {
            return false;
        }
    }
}
