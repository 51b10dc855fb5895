package dev.hpug.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Twelve whole calendar months. On a {@link dev.hpug.period.ReportingPeriod}, or a text like {@code "2019-07-01/2020-06-30"}; a
 * text that states no period is not valid.
 */
@Documented
@Constraint(validatedBy = {TwelveMonthsValidator.ForPeriod.class, TwelveMonthsValidator.ForText.class})
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TwelveMonths {

    /** The message, or its key in a bundle. */
    String message() default "{dev.hpug.validation.TwelveMonths.message}";

    /** The groups it belongs to. */
    Class<?>[] groups() default {};

    /** What it carries for whoever handles violations, e.g. {@link SeverityPayload.ErrorLevel}. */
    Class<? extends Payload>[] payload() default {};
}
