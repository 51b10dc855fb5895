package dev.hpug.validation;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import dev.hpug.rule.Submission;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Validates {@link ConsistentReport}: every finding of the chosen severity and sections becomes a violation. */
public final class ConsistentReportValidator {

    private static final RuleSet RULES = RuleSet.standard();

    private final Severity severity;
    private final Set<String> sections;

    private ConsistentReportValidator(ConsistentReport constraint) {
        this.severity = constraint.severity();
        this.sections = Set.of(constraint.sections());
    }

    private boolean isValid(Submission submission, ConstraintValidatorContext context) {
        List<Finding> findings = RULES.check(submission).of(severity).stream()
                .filter(finding -> sections.isEmpty()
                        || finding.cells().isEmpty()
                        || finding.cells().stream()
                                .anyMatch(cell -> sections.contains(
                                        cell.fact().key().metric().section().id())))
                .toList();
        if (!findings.isEmpty()) {
            context.disableDefaultConstraintViolation();
            findings.forEach(finding -> report(finding, context));
        }
        return findings.isEmpty();
    }

    private static void report(Finding finding, ConstraintValidatorContext context) {
        ConstraintValidatorContext.ConstraintViolationBuilder violation =
                context.buildConstraintViolationWithTemplate(literal(finding.message() + " " + finding.mend()));
        if (finding.cell().isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        FactRef<?> cell = finding.cell().get();
        Metric<?> metric = cell.key().metric();
        NodeBuilderCustomizableContext field = violation
                .addPropertyNode(cell.period().map(Period::id).orElse("standing"))
                .addPropertyNode(metric.id())
                .addPropertyNode(metric.field());
        cell.key()
                .member()
                .map(Member::id)
                .ifPresentOrElse(
                        member -> field.inIterable().atKey(member).addConstraintViolation(),
                        field::addConstraintViolation);
    }

    /** A plan's own words may hold braces and dollars, which must not be taken for parameters or expressions. */
    private static String literal(String message) {
        return message.replace("\\", "\\\\")
                .replace("{", "\\{")
                .replace("}", "\\}")
                .replace("$", "\\$");
    }

    /** On reports. */
    public static final class ForReport implements ConstraintValidator<ConsistentReport, Report> {

        private @Nullable ConsistentReportValidator validator;

        /** For the validation provider. */
        public ForReport() {}

        @Override
        public void initialize(ConsistentReport constraint) {
            this.validator = new ConsistentReportValidator(constraint);
        }

        @Override
        public boolean isValid(@Nullable Report report, ConstraintValidatorContext context) {
            return report == null || validator == null || validator.isValid(Submission.of(report), context);
        }
    }

    /** On reports with their document. */
    public static final class ForSubmission implements ConstraintValidator<ConsistentReport, Submission> {

        private @Nullable ConsistentReportValidator validator;

        /** For the validation provider. */
        public ForSubmission() {}

        @Override
        public void initialize(ConsistentReport constraint) {
            this.validator = new ConsistentReportValidator(constraint);
        }

        @Override
        public boolean isValid(@Nullable Submission submission, ConstraintValidatorContext context) {
            return submission == null || validator == null || validator.isValid(submission, context);
        }
    }
}
