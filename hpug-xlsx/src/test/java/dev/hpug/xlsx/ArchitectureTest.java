package dev.hpug.xlsx;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Reading knows nothing of writing, and only making new workbooks knows Apache POI, so that whoever does less can leave it away. */
@AnalyzeClasses(packages = "dev.hpug.xlsx", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] CREATING = {"dev.hpug.xlsx.poi..", "dev.hpug.xlsx.blank..", "dev.hpug.xlsx.compare.."
    };
    private static final String[] WRITING = {
        "dev.hpug.xlsx.poi..",
        "dev.hpug.xlsx.blank..",
        "dev.hpug.xlsx.compare..",
        "dev.hpug.xlsx.edit..",
        "dev.hpug.xlsx.fill..",
        "dev.hpug.xlsx.mark.."
    };

    @ArchTest
    static final ArchRule ONLY_CREATING_KNOWS_POI = noClasses()
            .that()
            .resideOutsideOfPackages(CREATING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi..",
                    "org.apache.xmlbeans..",
                    "org.openxmlformats.schemas..",
                    "com.microsoft.schemas..");

    @ArchTest
    static final ArchRule EDITING_KNOWS_NO_CREATING = noClasses()
            .that()
            .resideOutsideOfPackages(CREATING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CREATING);

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
