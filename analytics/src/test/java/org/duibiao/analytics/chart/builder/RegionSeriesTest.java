package org.duibiao.analytics.chart.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionHistory;
import org.junit.jupiter.api.Test;

class RegionSeriesTest {

    private static final RegionHistory HISTORY = Catalogue.bundled().regionHistory();

    private final RegionSeries series = new RegionSeries(HISTORY);

    @Test
    void aCountyThatBecameACityUnderAnotherCodeIsOneSeries() {
        Region city = HISTORY.find("431181").orElseThrow();

        assertThat(series.in(city, 2020).map(Region::code)).hasValue("431121");
        assertThat(series.in(city, 2022).map(Region::code)).hasValue("431181");
    }

    @Test
    void beforeItsTerritoryChangedADistrictIsNotWhatItIs() {
        Region merged = HISTORY.find("440112").orElseThrow();

        assertThat(series.in(merged, 2013)).isEmpty();
        assertThat(series.in(merged, 2015)).isEqualTo(Optional.of(merged));
    }

    @Test
    void aRegionOfWhichNoHistoryIsKnownIsAlwaysItself() {
        Region fictitious = new Region("999999", "某县", "某省某县", "某县", Region.Level.COUNTY, Optional.of("999900"));

        assertThat(series.in(fictitious, 2001)).hasValue(fictitious);
    }
}
