package dev.hpug.testing.honest;

import dev.hpug.metric.Cpr2021;
import dev.hpug.metric.Metric;

/** Cells of one period that one person fills in at one time, and so prints alike. */
public enum Block {
    /** Hospitals and dollars under clauses. */
    A,
    /** Use of Centers of Excellence. */
    B,
    /** Maternity. */
    C1,
    /** Behavioral health. */
    C2,
    /** Methods of payment. */
    D;

    /** Where {@code metric} stands. */
    public static Block of(Metric<?> metric) {
        if (metric.section().equals(Cpr2021.C)) {
            return metric.id().startsWith("C.2") ? C2 : C1;
        }
        return valueOf(metric.section().id());
    }
}
