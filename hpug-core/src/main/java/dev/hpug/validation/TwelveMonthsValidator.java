package dev.hpug.validation;

import dev.hpug.period.ReportingPeriod;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Validates {@link TwelveMonths}. */
public final class TwelveMonthsValidator {

    private TwelveMonthsValidator() {}

    /** On periods. */
    public static final class ForPeriod implements ConstraintValidator<TwelveMonths, ReportingPeriod> {

        /** For the validation provider. */
        public ForPeriod() {}

        @Override
        public boolean isValid(@Nullable ReportingPeriod period, ConstraintValidatorContext context) {
            return period == null || period.isTwelveWholeMonths();
        }
    }

    /** On texts. */
    public static final class ForText implements ConstraintValidator<TwelveMonths, CharSequence> {

        /** For the validation provider. */
        public ForText() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            try {
                return ReportingPeriod.parse(text.toString()).isTwelveWholeMonths();
            } catch (IllegalArgumentException | DateTimeException noPeriod) {
                return false;
            }
        }
    }
}
