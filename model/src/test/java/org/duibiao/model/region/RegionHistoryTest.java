package org.duibiao.model.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Region.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionHistoryTest {

    private final RegionHistory history = Catalogue.bundled().regionHistory();

    @ParameterizedTest
    @CsvSource({
        "2016, 宁乡县, 430124",
        "2016, 宁乡市, 430124",
        "2016, 宁乡, 430124",
        "2017, 宁乡市, 430182",
        "2022, 宁乡县, 430182",
        "2020, 湖南省永州市祁阳县, 431121",
        "2020, 祁阳市, 431121",
        "2021, 祁阳市, 431181",
        "2018, 莱芜市, 371200",
        "2015, 四川省资阳市简阳市, 512081",
        "2016, 四川省成都市简阳市, 510185",
        "2013, 西藏自治区昌都地区昌都县, 542121",
        "2014, 西藏自治区昌都市卡若区, 540302",
        "2015, 陕州区, 411203",
        "2017, 达孜区, 540104",
        "2016, 上海市崇明区, 310151"
    })
    void aNameOfAYearFindsTheCodeOfThatYear(int year, String name, String code) {
        assertThat(endOf(year).named(name)).extracting(Region::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"2010, 巢湖市", "2010, 望城区", "2019, 莱芜市", "2017, 闸北区", "2019, 临平区", "2022, 江干区"})
    void aNameThatNobodyBoreInAYearFindsNobody(int year, String name) {
        assertThat(endOf(year).named(name)).isEmpty();
    }

    @Test
    void aNameOfAnotherTimeYieldsToWhoeverBearsItNow() {
        assertThat(endOf(2020).named("哈密市")).extracting(Region::code).containsExactly("650500");
        assertThat(endOf(2015).named("哈密市")).extracting(Region::code).containsExactly("652201");
    }

    @ParameterizedTest
    @CsvSource({
        "430182, 2016-12-31, 430124",
        "430124, 2024-12-31, 430182",
        "540481, 2014-12-31, 542623",
        "542623, 2024-12-31, 540481",
        "430104, 2016-12-31, 430104"
    })
    void aCounterpartFollowsChangesThatWereOneToOne(String code, LocalDate day, String counterpart) {
        assertThat(history.counterpart(code, day)).map(Region::code).contains(counterpart);
    }

    @ParameterizedTest
    @CsvSource({"330113, 2020-12-31", "310108, 2016-12-31", "371200, 2019-12-31", "130306, 2014-12-31"})
    void aSplitOrMergerHasNoCounterpart(String code, LocalDate day) {
        assertThat(history.counterpart(code, day)).isEmpty();
    }

    @Test
    void aCodeThatOutlivesAChangeOfTerritoryIsComparableOnlySinceThen() {
        assertThat(history.codeNow("310106")).contains("310106");
        assertThat(history.comparableFrom("310106")).contains(LocalDate.of(2015, 10, 13));
        assertThat(history.comparableFrom("430104")).isEmpty();
        assertThat(history.codeNow("310108")).isEmpty();
    }

    @Test
    void aChangeOfTerritoryAfterAChangeOfCodeCountsForTheFormerCodeToo() {
        assertThat(history.codeNow("360122")).contains("360112");
        assertThat(history.comparableFrom("360122")).contains(LocalDate.of(2020, 6, 30));
    }

    @Test
    void everyCodeThatEndedOrBeganSinceTheEndOf2014HasAChangeThatSaysWhy() {
        LocalDate start = LocalDate.of(2014, 11, 1);
        List<String> named = history.changes().stream()
                .flatMap(change -> java.util.stream.Stream.concat(change.former().stream(), change.later().stream()))
                .map(RegionChange.Named::code)
                .toList();

        assertThat(history.list())
                .filteredOn(region -> region.validTo().isPresent()
                        || region.validFrom().filter(start::isBefore).isPresent())
                .isNotEmpty()
                .allSatisfy(region -> assertThat(named).contains(region.code()));
    }

    @Test
    void everyRegionLiesBelowOneThatWasInForceBesideIt() {
        assertThat(history.list()).allSatisfy(region -> {
            LocalDate day = region.validTo().or(region::validFrom).orElse(LocalDate.of(2024, 12, 31));
            assertThat(region.parentCode().map(parent -> history.on(day).find(parent)))
                    .isNotEqualTo(Optional.of(Optional.empty()));
        });
    }

    @Test
    void regionsOfAnyDayAreWhole() {
        for (int year = 2003; year <= 2025; year++) {
            assertThat(endOf(year).list()).hasSizeGreaterThan(2900);
        }
    }

    @Test
    void aChangeOfAnUnknownRegionIsRefused() {
        RegionChange change = new RegionChange(
                RegionChange.Kind.ABOLISHED,
                LocalDate.of(2020, 1, 1),
                RegionChange.Precision.DAY,
                Optional.of(new RegionChange.Named("990101", "甲子县")),
                Optional.empty(),
                false,
                "sample",
                Optional.empty());
        Region province = new Region("990000", "示例省", "示例省", "示例", Level.PROVINCE, Optional.empty());

        assertThatThrownBy(() -> new RegionHistory(List.of(province), List.of(change)))
                .hasMessageContaining("990101")
                .hasMessageContaining("甲子县");
    }

    private Regions endOf(int year) {
        return history.on(LocalDate.of(year, 12, 31));
    }
}
