package dev.hpug.validation;

import dev.hpug.value.Share;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Validates {@link Percent}. */
public final class PercentValidator {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PercentValidator() {}

    /** On numbers. */
    public static final class ForNumber implements ConstraintValidator<Percent, Number> {

        /** For the validation provider. */
        public ForNumber() {}

        @Override
        public boolean isValid(@Nullable Number number, ConstraintValidatorContext context) {
            return number == null
                    || Numbers.decimal(number)
                            .filter(percent -> percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0)
                            .isPresent();
        }
    }

    /** On shares. */
    public static final class ForShare implements ConstraintValidator<Percent, Share> {

        /** For the validation provider. */
        public ForShare() {}

        @Override
        public boolean isValid(@Nullable Share share, ConstraintValidatorContext context) {
            return share == null || share.isWithinWhole();
        }
    }
}
