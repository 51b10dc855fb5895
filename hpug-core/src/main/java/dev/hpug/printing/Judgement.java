package dev.hpug.printing;

/**
 * What became of one {@link Constraint} under one style.
 *
 * @param fit whether the figures fit
 * @param likelihood how likely they are, as a {@link Likelihood}
 */
record Judgement(Fit fit, int likelihood) {

    static final Judgement FITS = new Judgement(Fit.FITS, 0);
    static final Judgement FAILS = new Judgement(Fit.FAILS, Likelihood.FAILS);
}
