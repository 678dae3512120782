package org.duibiao.ingest.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionHistory;
import org.duibiao.model.region.Regions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneIdentifierTest {

    private static final RegionHistory HISTORY = Catalogue.bundled().regionHistory();
    private static final Regions REGIONS = HISTORY.on(LocalDate.MAX);

    private final ZoneIdentifier zones = new ZoneIdentifier(HISTORY.zones(), REGIONS);

    @ParameterizedTest
    @CsvSource({
        "长沙经济技术开发区商务局, 430191",
        "长沙经开区产业促进局, 430191",
        "长沙市长沙经济技术开发区招商合作局, 430191",
        "湘江新区商务局, 430193",
        "益阳高新区投资促进局, 430972",
        "秦皇岛经济技术开发区商务局, 130371",
        "郴州综保区经济发展局, 431092",
    })
    void aZoneIsFoundByThePublisherOfItsReport(String publisher, String code) {
        assertThat(zones.find(List.of(), List.of(publisher), List.of()).flatMap(RegionFinding::region))
                .map(Region::code)
                .hasValue(code);
    }

    @Test
    void aZoneThatATitleNamesAtItsHeadIsWhoseReportItIs() {
        assertThat(zones.find(List.of("长沙经开区2023年商务工作总结"), List.of(), List.of())
                        .flatMap(RegionFinding::region)
                        .map(Region::level))
                .hasValue(Region.Level.ZONE);
    }

    @ParameterizedTest
    @CsvSource({"高新区商务局", "关于支持长沙经开区发展的报告", "望城区商务局"})
    void whatNamesNoZoneAtItsHeadIsNoZones(String head) {
        assertThat(zones.find(List.of(head), List.of(), List.of())).isEmpty();
    }

    @Test
    void aZoneAndACountyBesideItAreNotOneRegion() {
        Region county = REGIONS.get("430121");

        RegionFinding finding = zones.find(List.of("长沙经开区2023年总结"), List.of(), List.of(List.of(county)))
                .orElseThrow();

        assertThat(finding.region()).isEqualTo(Optional.empty());
        assertThat(finding.note()).isPresent();
    }
}
