package org.duibiao.analytics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.Region.Level;
import org.junit.jupiter.api.Test;

class PeersTest {

    private static final List<Region> REGIONS = Samples.regions(8);

    /** County 1 has 1 resident, county 2 has 2, and so on. */
    private static final Map<String, Amount> POPULATIONS = IntStream.rangeClosed(1, 8)
            .boxed()
            .collect(Collectors.toMap(number -> Samples.county(number).code(), PeersTest::residents));

    @Test
    void thePeersOfACountyInItsPrefectureAreTheCountiesOfThePrefecture() {
        assertThat(Peers.PREFECTURE.find(Samples.county(1), REGIONS, Map.of()))
                .contains(Group.within(Samples.PREFECTURE, Level.COUNTY));
    }

    @Test
    void aProvinceHasNoPeersWithinAProvince() {
        assertThat(Peers.PROVINCE.find(Samples.PROVINCE, REGIONS, Map.of())).isEmpty();
    }

    @Test
    void theMostPopulousQuarterIsTheFirst() {
        assertThat(Peers.POPULATION.find(Samples.county(8), REGIONS, POPULATIONS))
                .contains(Group.of(Level.COUNTY).inPopulationQuarter(1));
        assertThat(Peers.members(Group.of(Level.COUNTY).inPopulationQuarter(1), REGIONS, POPULATIONS))
                .extracting(Region::shortName)
                .containsExactly("7号", "8号");
    }

    @Test
    void fictitiousRegionsMoveNoRealOneToAnotherQuarter() {
        List<Region> fictitious = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new Region(
                        "99010" + number,
                        number + "县",
                        "示例省" + number + "县",
                        number + "县",
                        Level.COUNTY,
                        Optional.of("990100")))
                .toList();
        Map<String, Amount> residents = new HashMap<>(POPULATIONS);
        fictitious.forEach(region -> residents.put(region.code(), residents(99)));
        List<Region> both = Stream.concat(REGIONS.stream(), fictitious.stream()).toList();

        assertThat(Peers.members(Group.of(Level.COUNTY).inPopulationQuarter(1), both, residents))
                .extracting(Region::shortName)
                .contains("7号", "8号");
    }

    @Test
    void aRegionOfUnknownSizeIsInNoQuarter() {
        assertThat(Peers.POPULATION.find(Samples.county(8), REGIONS, Map.of())).isEmpty();
    }

    @Test
    void nothingLiesWithinACounty() {
        Region county = Samples.county(1);

        assertThatThrownBy(() -> Group.within(county, Level.COUNTY))
                .hasMessageContaining(county.fullName())
                .hasMessageContaining("name a region above");
    }

    private static Amount residents(int count) {
        return new Amount(BigDecimal.valueOf(count), Optional.empty(), Optional.empty(), Comparison.EQUAL);
    }
}
