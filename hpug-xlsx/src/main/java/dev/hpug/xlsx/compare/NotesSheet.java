package dev.hpug.xlsx.compare;

import dev.hpug.metric.Edition;
import dev.hpug.xlsx.compare.Look.Weight;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet that says how to read the others, and what they leave out. */
final class NotesSheet {

    private static final List<Integer> WIDTHS = List.of(26, 18, 48, 56, 56);
    private static final List<String> HEADS = List.of("Whose", "Item", "Question", "Cells", "Why it is left out");

    private static final String ROUNDED =
            "A rounded figure stands for every figure that is printed like it: 32.1 % is anything from 32.05 % to just under 32.15 %.";
    private static final String PROVEN =
            "A change is called improved (green) or worsened (red) only where the printed figures prove its direction; else it is"
                    + " \u201cnot provable\u201d (grey).";
    private static final String CHANCE =
            "A rate of a known number of %s that changed by no more than chance explains, in 95 of 100 years in which nothing"
                    + " really changed, is \u201cwithin chance\u201d (grey), whichever way it went.";
    private static final String NEITHER =
            "\u201cNeither\u201d: more of it is neither better nor worse. \u201cpp\u201d are percentage points; a change in % is"
                    + " relative to the prior figure.";
    private static final String GAPS =
            "Where a value is missing, a chart has a gap and not a zero. The charts follow the cells of the sheet \u201cChart data\u201d.";

    private NotesSheet() {}

    private static List<String> howToRead(Edition edition) {
        String events = edition.relations().eventRates().stream()
                .map(rate -> rate.events().counted())
                .distinct()
                .collect(Collectors.joining(" or "));
        return Stream.of(ROUNDED, PROVEN, events.isEmpty() ? "" : CHANCE.formatted(events), NEITHER, GAPS)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static void write(Edition edition, List<String> more, List<Note> notes, SheetWriter sheet) {
        sheet.widths(WIDTHS);
        sheet.line("Notes", Look.TITLE);
        howToRead(edition).forEach(line -> sheet.line(line, Look.REMARK));
        more.forEach(line -> sheet.line(line, Look.REMARK));
        sheet.row();
        int head = sheet.rows();
        sheet.row();
        HEADS.forEach(words -> sheet.add(words, Look.LABEL_HEAD));
        notes.forEach(note -> sheet.row()
                .add(note.subject(), Look.LABEL.with(Weight.BOLD))
                .add(note.item(), Look.LABEL)
                .add(note.question(), Look.LABEL)
                .add(note.cells(), Look.LABEL)
                .add(note.why(), Look.LABEL));
        if (notes.isEmpty()) {
            sheet.line("Nothing was left out.", Look.LABEL);
        }
        PrintSetup.of(sheet.sheet()).table(head, 0, HEADS.size());
    }
}
