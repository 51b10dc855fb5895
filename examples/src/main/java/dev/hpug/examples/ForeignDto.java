package dev.hpug.examples;

import dev.hpug.validation.SumsToWhole;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Another tool's own data, held to hpug's rounding-aware rule by one annotation. */
public final class ForeignDto {

    /** A survey answer of some other program; its percentages are one whole. */
    public record Survey(String question, @SumsToWhole List<BigDecimal> percentages) {}

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator()) // hpug's messages need no expression language
            .buildValidatorFactory()
            .getValidator();

    private ForeignDto() {}

    /** What is wrong with {@code survey}, e.g. {@code "percentages: Cannot be the rounded parts of one whole."} */
    public static List<String> problems(Survey survey) {
        return VALIDATOR.validate(survey).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .toList();
    }
}
