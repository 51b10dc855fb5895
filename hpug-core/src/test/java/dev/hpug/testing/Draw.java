package dev.hpug.testing;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The draws that plans and their mistakes are made of; the same for the same seed. */
public final class Draw {

    private final RandomGenerator random;

    /** A source of chance of its own. */
    public Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    public long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    /** A number from {@code least} up to {@code most}. */
    public double within(double least, double most) {
        return random.nextDouble(least, most);
    }

    /** A whole number of any size from {@code least} to {@code most}: as often from 20 to 40 as from 200 to 400. */
    public long anySize(long least, long most) {
        return Math.round(Math.exp(within(Math.log((double) least), Math.log((double) most))));
    }

    /** A part of {@code figure}, or more than it: from {@code least} to {@code most} times as much. */
    public long times(long figure, double least, double most) {
        return Math.round(figure * within(least, most));
    }

    /** True {@code percent} times in a hundred. */
    public boolean inPercent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of {@code all}, each as likely. */
    public <E> E oneOf(List<E> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** How many of {@code trials} succeed where each does with {@code probability}. */
    public long binomial(long trials, double probability) {
        return Binomial.quantile(trials, probability, random.nextDouble());
    }
}
