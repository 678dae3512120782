package org.duibiao.ingest.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionChange;
import org.duibiao.model.region.RegionHistory;
import org.duibiao.model.region.Regions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneIdentifierTest {

    private static final RegionHistory HISTORY = Catalogue.bundled().regionHistory();
    private static final Regions REGIONS = HISTORY.on(LocalDate.MAX);

    private final ZoneIdentifier zones = new ZoneIdentifier(HISTORY, LocalDate.MAX);

    @ParameterizedTest
    @CsvSource({
        "长沙经济技术开发区商务局, 430191",
        "长沙经开区产业促进局, 430191",
        "长沙市长沙经济技术开发区招商合作局, 430191",
        "湘江新区商务局, 430193",
        "益阳高新区投资促进局, 430972",
        "秦皇岛经济技术开发区商务局, 130371",
        "郴州综保区经济发展局, 431092",
        "湘潭经开区商务局, 430373",
        "湘潭九华示范区商务局, 430373",
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

    @Test
    void aZoneIsFoundInTheYearsWhenItsCityHadAnotherCode() {
        LocalDate change = LocalDate.of(2016, 1, 1);
        Region province = new Region("990000", "示例省", "示例省", "示例", Region.Level.PROVINCE, Optional.empty());
        Region before = city("990800", Optional.empty(), Optional.of(change.minusDays(1)));
        Region after = city("990900", Optional.of(change), Optional.empty());
        Region zone = new Region(
                "990971", "青岭高新技术产业开发区", "示例省青岭市青岭高新技术产业开发区", "青岭高新技术产业开发区", Region.Level.ZONE, Optional.of("990900"));
        RegionChange recoded = new RegionChange(
                RegionChange.Kind.RECODED,
                change,
                RegionChange.Precision.DAY,
                Optional.of(new RegionChange.Named("990800", "青岭市")),
                Optional.of(new RegionChange.Named("990900", "青岭市")),
                true,
                "a test",
                Optional.empty());
        RegionHistory history = new RegionHistory(List.of(province, before, after, zone), List.of(recoded));

        assertThat(new ZoneIdentifier(history, change.minusYears(1))
                        .find(List.of(), List.of("青岭高新技术产业开发区商务局"), List.of(List.of(before)))
                        .flatMap(RegionFinding::region))
                .hasValue(zone);
    }

    private static Region city(String code, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Region(code, "青岭市", "示例省青岭市", "青岭", Region.Level.PREFECTURE, Optional.of("990000"), from, to);
    }
}
