package dev.hpug.change;

import dev.hpug.period.ReportingPeriod;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;

/**
 * What a plan's reports say of one key for one year: 11.4 % as last stated, 11.0 % at first. Immutable.
 *
 * @param period the dates of the year
 * @param answer what was stated last and not left blank; blank where nobody asked
 * @param firstStated what the first report of that year stated
 * @param isAsked whether a report of that year was asked it
 * @param <T> the type of the answers' value
 */
public record YearFigure<T extends FactValue>(
        ReportingPeriod period, Answer<T> answer, Answer<T> firstStated, boolean isAsked) {

    /** The figure of a year in which no edition asked for it. */
    static <T extends FactValue> YearFigure<T> notAsked(ReportingPeriod year) {
        return new YearFigure<>(year, Answer.blank(), Answer.blank(), false);
    }

    /** The figure that the first report of a year states. */
    static <T extends FactValue> YearFigure<T> stated(ReportingPeriod year, Answer<T> first) {
        return new YearFigure<>(year, first, first, true);
    }

    /** Whether a later report gave another figure for the year than the first one. */
    public boolean isRestated() {
        return !answer.equals(firstStated);
    }

    /** What is known after another report gave {@code stated} for the year; a blank leaves what there was. */
    YearFigure<T> statedAgain(Answer<T> stated) {
        return stated.isBlank() ? this : new YearFigure<>(period, stated, firstStated, true);
    }
}
