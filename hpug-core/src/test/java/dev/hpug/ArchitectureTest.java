package dev.hpug;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.hpug.value.Dollars;
import java.math.BigDecimal;

/** Which package may know which, and that no binary floating point gets near a figure. */
@AnalyzeClasses(packages = "dev.hpug", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] EXACT = {
        "dev.hpug.value..",
        "dev.hpug.metric..",
        "dev.hpug.report..",
        "dev.hpug.arithmetic..",
        "dev.hpug.printing..",
        "dev.hpug.chance..",
        "dev.hpug.plausibility..",
        "dev.hpug.change..",
        "dev.hpug.rule..",
        "dev.hpug.comparison..",
        "dev.hpug.disclosure.."
    };

    private static final DescribedPredicate<JavaClass> BINARY_FLOATING_POINT = DescribedPredicate.describe(
            "binary floating point",
            type -> type.isEquivalentTo(double.class)
                    || type.isEquivalentTo(float.class)
                    || type.isEquivalentTo(Double.class)
                    || type.isEquivalentTo(Float.class));

    @ArchTest
    static final ArchRule CORE_NEEDS_THE_JDK_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "dev.hpug..", "org.jspecify.annotations", "org.immutables.value", "jakarta.validation..")
            .because("hpug-core is embedded: no Excel, no JSON, annotations only at compile time");

    @ArchTest
    static final ArchRule VALUES_KNOW_NOTHING_ELSE = only("dev.hpug.value..", "dev.hpug.value..");

    @ArchTest
    static final ArchRule PERIODS_KNOW_NOTHING_ELSE = only("dev.hpug.period..", "dev.hpug.period..");

    @ArchTest
    static final ArchRule ARITHMETIC_KNOWS_VALUES_ONLY =
            only("dev.hpug.arithmetic..", "dev.hpug.arithmetic..", "dev.hpug.value..");

    @ArchTest
    static final ArchRule FORMS_KNOW_PERIODS_ONLY = only("dev.hpug.form..", "dev.hpug.form..", "dev.hpug.period..");

    @ArchTest
    static final ArchRule METRICS_KNOW_VALUES_PERIODS_AND_FORMS =
            only("dev.hpug.metric..", "dev.hpug.metric..", "dev.hpug.form..", "dev.hpug.value..", "dev.hpug.period..");

    @ArchTest
    static final ArchRule REPORTS_KNOW_METRICS = only(
            "dev.hpug.report..",
            "dev.hpug.report..",
            "dev.hpug.metric..",
            "dev.hpug.arithmetic..",
            "dev.hpug.value..",
            "dev.hpug.period..");

    @ArchTest
    static final ArchRule PRINTING_KNOWS_REPORTS = only(
            "dev.hpug.printing..",
            "dev.hpug.printing..",
            "dev.hpug.report..",
            "dev.hpug.metric..",
            "dev.hpug.arithmetic..",
            "dev.hpug.value..",
            "dev.hpug.period..");

    @ArchTest
    static final ArchRule PLAUSIBILITY_KNOWS_NO_RULES = only(
            "dev.hpug.plausibility..",
            "dev.hpug.plausibility..",
            "dev.hpug.printing..",
            "dev.hpug.report..",
            "dev.hpug.metric..",
            "dev.hpug.arithmetic..",
            "dev.hpug.value..",
            "dev.hpug.period..");

    @ArchTest
    static final ArchRule CHANGES_KNOW_NO_RULES = only(
            "dev.hpug.change..",
            "dev.hpug.change..",
            "dev.hpug.chance..",
            "dev.hpug.printing..",
            "dev.hpug.arithmetic..",
            "dev.hpug.report..",
            "dev.hpug.metric..",
            "dev.hpug.value..",
            "dev.hpug.period..");

    @ArchTest
    static final ArchRule ONLY_THE_BRIDGE_KNOWS_JAKARTA_VALIDATION = noClasses()
            .that()
            .resideOutsideOfPackage("dev.hpug.validation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.validation..");

    /** Dollars are no counts: nothing here can be given any. */
    @ArchTest
    static final ArchRule CHANCE_KNOWS_NO_DOLLARS = noClasses()
            .that()
            .resideInAPackage("dev.hpug.chance..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Dollars.class);

    @ArchTest
    static final ArchRule CHANCE_KNOWS_ARITHMETIC_AND_VALUES = noClasses()
            .that()
            .resideInAPackage("dev.hpug.chance..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.hpug.metric..",
                    "dev.hpug.report..",
                    "dev.hpug.period..",
                    "dev.hpug.change..",
                    "dev.hpug.rule..");

    private static ArchRule only(String who, String... whom) {
        String[] all = new String[whom.length + 3];
        System.arraycopy(whom, 0, all, 0, whom.length);
        all[whom.length] = "java..";
        all[whom.length + 1] = "org.jspecify.annotations";
        all[whom.length + 2] = "org.immutables.value";
        return classes()
                .that()
                .resideInAPackage(who)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(all);
    }

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("dev.hpug.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_FIELD_IS_BINARY_FLOATING_POINT = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(EXACT)
            .should()
            .haveRawType(BINARY_FLOATING_POINT);

    @ArchTest
    static final ArchRule NO_METHOD_GIVES_BINARY_FLOATING_POINT = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(EXACT)
            .should()
            .haveRawReturnType(BINARY_FLOATING_POINT);

    @ArchTest
    static final ArchRule NO_METHOD_TAKES_BINARY_FLOATING_POINT = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(EXACT)
            .should()
            .haveRawParameterTypes(DescribedPredicate.anyElementThat(BINARY_FLOATING_POINT));

    @ArchTest
    static final ArchRule NO_NUMBER_PASSES_THROUGH_BINARY_FLOATING_POINT = noClasses()
            .that()
            .resideInAnyPackage(EXACT)
            .should()
            .callConstructor(BigDecimal.class, double.class)
            .orShould()
            .callMethod(BigDecimal.class, "valueOf", double.class)
            .orShould()
            .callMethod(BigDecimal.class, "doubleValue")
            .orShould()
            .dependOnClassesThat(BINARY_FLOATING_POINT);
}
