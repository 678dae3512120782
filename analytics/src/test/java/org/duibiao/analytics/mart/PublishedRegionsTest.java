package org.duibiao.analytics.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.publish.SampleWarehouse;
import org.duibiao.model.catalogue.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedRegionsTest {

    @TempDir
    static Path folder;

    private static Marts marts;

    @BeforeAll
    static void publish() throws IOException {
        SampleWarehouse warehouse = SampleWarehouse.create(folder);
        warehouse.publish("1");
        marts = Marts.open(warehouse.layout());
    }

    @AfterAll
    static void close() {
        marts.close();
    }

    @ParameterizedTest
    @CsvSource({"990101,990101", "示例省甲市子县,990101", "甲市子县,990101", "子县,990101", "甲,990100", "乙市城区,990201"})
    void aRegionIsFoundByCodeAndByAnyOfItsNames(String text, String code) {
        assertThat(new PublishedRegions(marts).find(text))
                .isInstanceOfSatisfying(
                        RegionLookup.Found.class,
                        found -> assertThat(found.region().code()).isEqualTo(code));
    }

    @Test
    void namesakesAreAllGiven() {
        assertThat(new PublishedRegions(marts).find("城区"))
                .isInstanceOfSatisfying(
                        RegionLookup.Namesakes.class,
                        several -> assertThat(several.candidates())
                                .extracting(Region::code)
                                .containsExactly("990106", "990201"));
    }

    @Test
    void aNameThatNobodyBearsIsUnknown() {
        assertThat(new PublishedRegions(marts).find("无名县")).isEqualTo(new RegionLookup.Unknown("无名县"));
    }
}
