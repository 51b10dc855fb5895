package dev.hpug.examples;

import dev.hpug.validation.SumsToWhole;
import java.math.BigDecimal;
import java.util.List;

/** Another tool's own data, held to hpug's rounding-aware rule by one annotation. */
public final class ForeignDto {

    /** A survey answer of some other program; its percentages are one whole. */
    public record Survey(String question, @SumsToWhole List<BigDecimal> percentages) {}

    private ForeignDto() {}

    /** What is wrong with {@code survey}, e.g. {@code "percentages: Cannot be the rounded parts of one whole."} */
    public static List<String> problems(Survey survey) {
        return Beans.problems(survey);
    }
}
