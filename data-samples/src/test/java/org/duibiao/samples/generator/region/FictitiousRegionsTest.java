package org.duibiao.samples.generator.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code -Dduibiao.update=true} writes the catalogue's list anew. */
class FictitiousRegionsTest {

    private static final Path LIST =
            Path.of("../model/src/main/resources/org/duibiao/model/catalogue/generated-regions.csv");

    @BeforeAll
    static void writeTheListAnewWhereAsked() throws IOException {
        if (Boolean.getBoolean("duibiao.update")) {
            Files.writeString(LIST, FictitiousRegions.csv());
        }
    }

    @Test
    void theCatalogueListsThem() {
        assertThat(LIST).hasContent(FictitiousRegions.csv());
    }

    @Test
    void noRealRegionBearsTheNameOfOne() {
        assertThat(Catalogue.bundled().regions().list().stream()
                        .filter(region -> region.code().compareTo("990000") < 0)
                        .map(Region::name))
                .doesNotContainAnyElementsOf(
                        FictitiousRegions.list().stream().map(Region::name).collect(Collectors.toSet()));
    }

    @Test
    void noTwoBearOneName() {
        assertThat(FictitiousRegions.list()).extracting(Region::name).doesNotHaveDuplicates();
    }

    @Test
    void aThousandCountiesCanReport() {
        assertThat(FictitiousRegions.reporting(1000)).hasSize(1000);
    }

    @Test
    void theFirstPrefectureHasNineCounties() {
        assertThat(FictitiousRegions.reporting(10))
                .filteredOn(county -> county.parentCode().orElseThrow().equals("990100"))
                .hasSize(9);
    }

    @Test
    void moreThanThereAreCannotReport() {
        assertThatThrownBy(() -> FictitiousRegions.reporting(5000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ask for as many at most");
    }
}
