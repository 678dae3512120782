package org.duibiao.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Which packages may touch which library, so that each stays at the edge where it belongs. */
class LibraryBoundaryTest {

    private static final String SAMPLES = "org.duibiao.samples..";

    @Test
    void sparkStaysInPackagesNamedSpark() {
        check(only("..spark..").touch(resideInAnyPackage("org.apache.spark..", "scala..")));
    }

    @Test
    void deltaStaysInPackagesNamedSparkAndItsKernelInPublish() {
        DescribedPredicate<JavaClass> kernel = resideInAPackage("io.delta.kernel..");
        check(only("..spark..").touch(resideInAPackage("io.delta..").and(not(kernel))));
        check(only("..spark..", "..publish..").touch(kernel));
    }

    @Test
    void hadoopStaysWhereSparkAndDeltaAre() {
        check(only("..spark..", "..publish..").touch(resideInAPackage("org.apache.hadoop..")));
    }

    @Test
    void documentLibrariesStayInDocumentExportAndTheSamples() {
        check(only("..document..", "..export..", SAMPLES)
                .touch(resideInAnyPackage(
                        "org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..", "org.jsoup..")));
        check(only("..document..", "..export..", "..chart.picture..", SAMPLES)
                .touch(resideInAPackage("org.apache.pdfbox..")));
    }

    @Test
    void chartsAreDrawnInOnePackage() {
        check(only("..chart.jfree..").touch(resideInAPackage("org.jfree..")));
        check(only("..chart.picture..").touch(resideInAnyPackage("org.apache.batik..", "de.rototor..")));
    }

    @Test
    void jdbcStaysInPackagesNamedDuckdb() {
        check(only("..duckdb..")
                .touch(resideInAnyPackage("java.sql..", "javax.sql..", "org.duckdb..")
                        .and(not(belongToAnyOf(java.sql.Date.class, java.sql.Timestamp.class)))));
    }

    @Test
    void theCommandLineLibrariesStayInTheApp() {
        check(only("org.duibiao.app..").touch(resideInAnyPackage("picocli..", "me.tongfei.progressbar..")));
    }

    private static Owners only(String... packages) {
        return new Owners(packages);
    }

    private static void check(ArchRule rule) {
        rule.check(Production.classes());
    }

    /** The packages that a library is left to. */
    private record Owners(String... packages) {

        ArchRule touch(DescribedPredicate<JavaClass> library) {
            return noClasses().that().resideOutsideOfPackages(packages).should().dependOnClassesThat(library);
        }
    }
}
