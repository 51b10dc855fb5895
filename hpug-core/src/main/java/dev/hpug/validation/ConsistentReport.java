package dev.hpug.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import dev.hpug.rule.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A report in which the standard rules find nothing. On a {@link dev.hpug.report.Report} or, to have cells of its document
 * named, a {@link dev.hpug.rule.Submission}. Every finding is a violation of its own, with a path such as
 * {@code current.D.3[commercial].share}.
 *
 * <p>To tell severities apart, use it once for each, with a payload:
 *
 * <pre>{@code
 * @ConsistentReport(severity = Severity.ERROR, payload = SeverityPayload.ErrorLevel.class)
 * @ConsistentReport(severity = Severity.WARNING, payload = SeverityPayload.WarningLevel.class)
 * Report report;
 * }</pre>
 */
@Documented
@Repeatable(ConsistentReport.List.class)
@Constraint(validatedBy = {ConsistentReportValidator.ForReport.class, ConsistentReportValidator.ForSubmission.class})
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentReport {

    /** The severity of the findings that are violations. */
    Severity severity() default Severity.ERROR;

    /** The ids of the sections whose findings are violations, e.g. {@code "D"}; those about no cell always are. All where none is named. */
    String[] sections() default {};

    /** The message, or its key in a bundle. */
    String message() default "{dev.hpug.validation.ConsistentReport.message}";

    /** The groups it belongs to. */
    Class<?>[] groups() default {};

    /** What it carries for whoever handles violations, e.g. {@link SeverityPayload.ErrorLevel}. */
    Class<? extends Payload>[] payload() default {};

    /** Several on one element. */
    @Documented
    @Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The constraints. */
        ConsistentReport[] value();
    }
}
