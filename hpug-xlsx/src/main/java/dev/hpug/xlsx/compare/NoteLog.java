package dev.hpug.xlsx.compare;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what was left out, one note for all cells of a metric that are left out for the same reason. */
final class NoteLog {

    private final Edition edition;
    private final Map<Note, List<String>> cellsByNote = new LinkedHashMap<>();

    /** @param edition the one whose form says what members are called */
    NoteLog(Edition edition) {
        this.edition = edition;
    }

    /**
     * Notes one cell.
     *
     * @param said what was said in it; empty where nothing was
     */
    void add(String subject, FactRef<?> cell, String title, String said, String why) {
        Note note = new Note(subject, cell.key().metric().id(), title, "", why);
        String place = Labels.place(cell, edition);
        cellsByNote.computeIfAbsent(note, first -> new ArrayList<>()).add(said.isEmpty() ? place : place + ": " + said);
    }

    /** Notes something that is no cell. */
    void add(Note note) {
        cellsByNote.computeIfAbsent(note, first -> new ArrayList<>()).add(note.cells());
    }

    /** The notes in the order their first cells came. */
    List<Note> notes() {
        return cellsByNote.entrySet().stream()
                .map(entry -> new Note(
                        entry.getKey().subject(),
                        entry.getKey().item(),
                        entry.getKey().question(),
                        String.join("; ", entry.getValue()),
                        entry.getKey().why()))
                .toList();
    }
}
