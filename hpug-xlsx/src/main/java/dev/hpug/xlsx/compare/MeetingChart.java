package dev.hpug.xlsx.compare;

import dev.hpug.xlsx.compare.Content.Numeric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A chart and the table it shows.
 *
 * @param kind how it is drawn
 * @param title what it shows
 * @param remark what to bear in mind; stands over the table
 * @param axisFormat the format of the figures along its axis
 * @param series what each colour stands for
 * @param categories the rows of the table
 */
record MeetingChart(
        Kind kind, String title, String remark, String axisFormat, List<Series> series, List<Category> categories) {

    /** How a chart is drawn. */
    enum Kind {
        /** Columns of which each is a whole and its parts. */
        STACKED_COLUMNS,
        /** Columns side by side. */
        CLUSTERED_COLUMNS,
        /** Bars from left to right, the first row on top. */
        RANKED_BARS
    }

    /**
     * What one colour stands for.
     *
     * @param name its name
     * @param color red, green and blue in hexadecimal
     */
    record Series(String name, String color) {}

    /**
     * A row of the table.
     *
     * @param label its label
     * @param values what stands in the column of each series: numbers are drawn, words leave a gap
     */
    record Category(String label, List<Content> values) {

        private boolean isWithinWhole() {
            BigDecimal sum = values.stream()
                    .filter(Numeric.class::isInstance)
                    .map(value -> ((Numeric) value).number())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.setScale(2, RoundingMode.HALF_UP).compareTo(BigDecimal.ONE) <= 0;
        }

        boolean hasFigure() {
            return values.stream().anyMatch(Numeric.class::isInstance);
        }
    }

    /** Whether each category, if all its figures were parts of a whole, comes to one as far as rounding allows. */
    boolean isOfWholes() {
        return categories.stream().allMatch(Category::isWithinWhole);
    }

    boolean hasFigure() {
        return categories.stream().anyMatch(Category::hasFigure);
    }
}
