package dev.hpug.testing;

/** The binomial distribution, drawn from by walking out from its likeliest value: about as many steps as a few deviations. */
final class Binomial {

    private static final int FEW = 20;
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private Binomial() {}

    /** The number of successes that {@code uniform}, from 0 to below 1, stands for; every number has its own probability. */
    static long quantile(long trials, double probability, double uniform) {
        if (trials == 0 || probability <= 0) {
            return 0;
        }
        if (probability >= 1) {
            return trials;
        }
        double odds = probability / (1 - probability);
        long likeliest = Math.min(trials, (long) ((trials + 1) * probability));
        long below = likeliest;
        long above = likeliest;
        double massBelow = mass(trials, probability, likeliest);
        double massAbove = massBelow;
        double left = uniform - massBelow;
        while (left >= 0 && (below > 0 || above < trials)) {
            if (above < trials) {
                massAbove *= odds * (trials - above) / (above + 1);
                above++;
                left -= massAbove;
                if (left < 0) {
                    return above;
                }
            }
            if (below > 0) {
                massBelow *= below / (odds * (trials - below + 1));
                below--;
                left -= massBelow;
                if (left < 0) {
                    return below;
                }
            }
            if (massAbove + massBelow < Double.MIN_NORMAL) {
                break;
            }
        }
        return likeliest;
    }

    /** How likely exactly {@code successes} are. */
    static double mass(long trials, double probability, long successes) {
        return Math.exp(logFactorial(trials)
                - logFactorial(successes)
                - logFactorial(trials - successes)
                + successes * Math.log(probability)
                + (trials - successes) * Math.log1p(-probability));
    }

    /** Stirling's series, which is exact to the last digits from {@value #FEW} on. */
    private static double logFactorial(long number) {
        if (number < FEW) {
            double product = 1;
            for (long factor = 2; factor <= number; factor++) {
                product *= factor;
            }
            return Math.log(product);
        }
        double inverse = 1.0 / number;
        double cube = inverse * inverse * inverse;
        return (number + 0.5) * Math.log((double) number)
                - number
                + HALF_LOG_TWO_PI
                + inverse / 12
                - cube / 360
                + cube * inverse * inverse / 1260;
    }
}
