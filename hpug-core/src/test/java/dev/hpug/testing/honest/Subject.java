package dev.hpug.testing.honest;

import dev.hpug.report.ReportBuilder;

/** One part of a plan's world, such as its hospitals, that goes on from year to year. Drawn when made; mutable. */
interface Subject {

    /** Says what is asked once, and what does not apply in any year. */
    void frame(ReportBuilder frame);

    /** Writes down this year's figures. */
    void write(Year year);

    /** Lets a year pass. */
    void drift(Drift drift);
}
