package dev.hpug.testing.honest;

import dev.hpug.testing.Draw;

/** How far honest figures move from one year to the next. */
final class Drift {

    private final Draw draw;
    private final int times;
    private final long hospitals;

    Drift(Draw draw, Shape shape) {
        this.draw = draw;
        this.times = shape.drift();
        this.hospitals = shape.isTiny() ? 1 : 3;
    }

    /** ± 3, of a tiny plan ± 1, and from 0 to {@code most}. */
    long hospitals(long last, long most) {
        long moved = last + draw.between(-hospitals * times, hospitals * times);
        return Math.max(0, Math.min(most, moved));
    }

    /** ± 10 %: births, admissions, visits, physicians. */
    long people(long last) {
        return relative(last, 0.1, 0.1);
    }

    /** −30 to +40 %: births under one strategy. */
    long strategy(long last) {
        return relative(last, 0.3, 0.4);
    }

    /** −20 to +25 %. */
    long dollars(long last) {
        return relative(last, 0.2, 0.25);
    }

    /** −15 to +20 %: dollars under one method of payment, visits of one kind. */
    long part(long last) {
        return relative(last, 0.15, 0.2);
    }

    /** ± 5 points, within 1 to 99 %. */
    double use(double last) {
        double moved = last + draw.within(-0.05, 0.05) * times;
        return Math.max(0.01, Math.min(0.99, moved));
    }

    private long relative(long last, double fall, double rise) {
        return draw.times(last, 1 - fall * times, 1 + rise * times);
    }
}
