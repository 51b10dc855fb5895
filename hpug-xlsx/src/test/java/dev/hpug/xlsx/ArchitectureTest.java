package dev.hpug.xlsx;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Reading knows nothing of writing, so that whoever only reads can leave Apache POI away. */
@AnalyzeClasses(packages = "dev.hpug.xlsx", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] WRITING = {
        "dev.hpug.xlsx.poi..",
        "dev.hpug.xlsx.blank..",
        "dev.hpug.xlsx.fill..",
        "dev.hpug.xlsx.mark..",
        "dev.hpug.xlsx.compare.."
    };

    @ArchTest
    static final ArchRule ONLY_WRITING_KNOWS_POI = noClasses()
            .that()
            .resideOutsideOfPackages(WRITING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi..",
                    "org.apache.xmlbeans..",
                    "org.openxmlformats.schemas..",
                    "com.microsoft.schemas..");

    @ArchTest
    static final ArchRule READING_KNOWS_NO_WRITING = noClasses()
            .that()
            .resideOutsideOfPackages(WRITING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WRITING);

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("dev.hpug.xlsx.(*)..").should().beFreeOfCycles();
}
