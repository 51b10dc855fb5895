package dev.hpug.xlsx.compare;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Section;
import java.time.LocalDate;
import java.util.List;

/** What a meeting looks at, and how it is laid out: several plans side by side, or one plan over its years. */
interface Meeting {

    /** What was asked. */
    Edition edition();

    /** The parts of the report in which there is something to show, in their order. */
    List<Section> sections();

    /** The last day any figure covers. */
    LocalDate lastDay();

    void writeScorecard(SheetWriter sheet);

    void writeSection(Section section, SheetWriter sheet);

    List<MeetingChart> charts();

    /** How to read what only this kind of meeting shows. */
    List<String> remarks();

    List<Note> notes();
}
