package dev.hpug.validation;

import dev.hpug.arithmetic.Part;
import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.arithmetic.WholeCheck;
import dev.hpug.arithmetic.WholeVerdict;
import dev.hpug.value.Share;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Validates {@link SumsToWhole}. */
public final class SumsToWholeValidator {

    private SumsToWholeValidator() {}

    private static boolean isValid(Collection<? extends @Nullable Object> parts, SumsToWhole asked) {
        List<Optional<Part>> read =
                parts.stream().map(SumsToWholeValidator::part).toList();
        if (read.contains(Optional.<Part>empty())) {
            return false;
        }
        if (read.isEmpty()) {
            return true;
        }
        WholeCheck check =
                WholeCheck.of(read.stream().flatMap(Optional::stream).toList()).printed(style(asked));
        boolean unlikely = check.verdict() == WholeVerdict.UNLIKELY && asked.refuseUnlikely();
        return check.verdict().isPossible() && !unlikely;
    }

    private static PrintingStyle style(SumsToWhole asked) {
        try {
            return asked.unit().isEmpty() ? PrintingStyle.OWN_DIGITS : PrintingStyle.of(asked.unit());
        } catch (IllegalArgumentException e) {
            throw new ConstraintDeclarationException("@SumsToWhole is asked in a unit above zero, like \"0.1\"", e);
        }
    }

    /** Empty for a number that is no part of anything, such as an infinity. */
    private static Optional<Part> part(@Nullable Object element) {
        if (element == null) {
            return Optional.of(Part.unknown());
        }
        if (element instanceof Share share) {
            return Optional.of(Part.of(share));
        }
        if (element instanceof Number number) {
            return Numbers.decimal(number).map(Share::ofPercent).map(Part::of);
        }
        throw new ConstraintDeclarationException("@SumsToWhole holds for numbers and shares, not for "
                + element.getClass().getName());
    }

    /** On collections. */
    public static final class ForCollection implements ConstraintValidator<SumsToWhole, Collection<?>> {

        private @Nullable SumsToWhole asked;

        /** For the validation provider. */
        public ForCollection() {}

        @Override
        public void initialize(SumsToWhole constraint) {
            this.asked = constraint;
        }

        @Override
        public boolean isValid(@Nullable Collection<?> parts, ConstraintValidatorContext context) {
            return parts == null || SumsToWholeValidator.isValid(parts, Objects.requireNonNull(asked));
        }
    }

    /** On the values of maps. */
    public static final class ForMap implements ConstraintValidator<SumsToWhole, Map<?, ?>> {

        private @Nullable SumsToWhole asked;

        /** For the validation provider. */
        public ForMap() {}

        @Override
        public void initialize(SumsToWhole constraint) {
            this.asked = constraint;
        }

        @Override
        public boolean isValid(@Nullable Map<?, ?> parts, ConstraintValidatorContext context) {
            return parts == null || SumsToWholeValidator.isValid(parts.values(), Objects.requireNonNull(asked));
        }
    }
}
