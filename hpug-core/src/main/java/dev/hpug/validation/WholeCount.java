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
 * A whole number of things, 0 or more, e.g. {@code 812}. On a {@link Number}, or a {@link dev.hpug.value.Count}.
 */
@Documented
@Constraint(validatedBy = {WholeCountValidator.ForNumber.class, WholeCountValidator.ForCount.class})
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WholeCount {

    /** The message, or its key in a bundle. */
    String message() default "{dev.hpug.validation.WholeCount.message}";

    /** The groups it belongs to. */
    Class<?>[] groups() default {};

    /** What it carries for whoever handles violations, e.g. {@link SeverityPayload.ErrorLevel}. */
    Class<? extends Payload>[] payload() default {};
}
