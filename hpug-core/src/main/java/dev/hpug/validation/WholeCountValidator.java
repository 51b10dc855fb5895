package dev.hpug.validation;

import dev.hpug.value.Count;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates {@link WholeCount}. */
public final class WholeCountValidator {

    private WholeCountValidator() {}

    /** On numbers. */
    public static final class ForNumber implements ConstraintValidator<WholeCount, Number> {

        /** For the validation provider. */
        public ForNumber() {}

        @Override
        public boolean isValid(@Nullable Number number, ConstraintValidatorContext context) {
            return number == null
                    || Numbers.decimal(number)
                            .map(Count::of)
                            .filter(Count::isWholeNumber)
                            .isPresent();
        }
    }

    /** On counts. */
    public static final class ForCount implements ConstraintValidator<WholeCount, Count> {

        /** For the validation provider. */
        public ForCount() {}

        @Override
        public boolean isValid(@Nullable Count count, ConstraintValidatorContext context) {
            return count == null || count.isWholeNumber();
        }
    }
}
