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
 * Percentages that can be the parts of one whole, rounding allowed for: 33.3, 33.3 and 33.3 are valid, 33.4, 33.4 and 33.4 are
 * not. On a collection, or on a map for its values, of {@link Number}s or {@link dev.hpug.value.Share}s. An element that is
 * {@code null} is a part of unknown size; no elements at all are valid.
 */
@Documented
@Constraint(validatedBy = {SumsToWholeValidator.ForCollection.class, SumsToWholeValidator.ForMap.class})
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SumsToWhole {

    /** Whether parts that only rarely round like this (three units off or more) are refused too. */
    boolean refuseUnlikely() default false;

    /**
     * The unit that parts are asked in, in percentage points, e.g. {@code "0.1"}: parts stated finer are taken as rounded to it,
     * so that in units of {@code "1"} 33.0, 33.0 and 33.0 are valid. Empty for each part's own digits.
     */
    String unit() default "";

    /** The message, or its key in a bundle. */
    String message() default "{dev.hpug.validation.SumsToWhole.message}";

    /** The groups it belongs to. */
    Class<?>[] groups() default {};

    /** What it carries for whoever handles violations, e.g. {@link SeverityPayload.ErrorLevel}. */
    Class<? extends Payload>[] payload() default {};
}
