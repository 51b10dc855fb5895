package dev.hpug.benchmarks;

import java.util.Arrays;

/** What is told of many measurements that were taken in turns: the best, and the quartiles. */
final class Spread {

    private Spread() {}

    /** Turn by turn, so that a neighbour who slows a turn down slows both. */
    static double[] ratios(double[] one, double[] other) {
        double[] ratios = new double[one.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = one[i] / other[i];
        }
        return ratios;
    }

    static void print(String what, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%-14s best %8.2f, quartiles %8.2f %8.2f %8.2f%n",
                what, sorted[0], sorted[sorted.length / 4], sorted[sorted.length / 2], sorted[3 * sorted.length / 4]);
    }
}
