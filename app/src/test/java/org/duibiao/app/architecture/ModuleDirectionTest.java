package org.duibiao.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/** Who may import whom among our own modules. */
class ModuleDirectionTest {

    private static final String MODEL = "org.duibiao.model..";
    private static final String INGEST = "org.duibiao.ingest..";
    private static final String TRANSFORM = "org.duibiao.transform..";
    private static final String ANALYTICS = "org.duibiao.analytics..";
    private static final String APP = "org.duibiao.app..";
    private static final String SAMPLES = "org.duibiao.samples..";

    @Test
    void theModelKnowsNoneOfTheOthers() {
        noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(INGEST, TRANSFORM, ANALYTICS, APP, SAMPLES)
                .because("the model is the vocabulary that all the others share")
                .check(Production.classes());
    }

    @Test
    void ingestKnowsOnlyTheModel() {
        knowsOnlyTheModel(INGEST, TRANSFORM, ANALYTICS, APP, SAMPLES);
    }

    @Test
    void transformKnowsOnlyTheModel() {
        knowsOnlyTheModel(TRANSFORM, INGEST, ANALYTICS, APP, SAMPLES);
    }

    @Test
    void analyticsKnowsOnlyTheModel() {
        knowsOnlyTheModel(ANALYTICS, INGEST, TRANSFORM, APP, SAMPLES);
    }

    @Test
    void noPackagesImportEachOtherInACircle() {
        slices().matching("org.duibiao.(**)").should().beFreeOfCycles().check(Production.classes());
    }

    private static void knowsOnlyTheModel(String module, String... others) {
        noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("ingest, transform and analytics share tables, not code")
                .check(Production.classes());
    }
}
