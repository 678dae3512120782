package org.duibiao.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.report.ManifestRow;
import org.duibiao.ingest.report.ReportReading;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.RegionMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsOverTimeTest {

    private final CatalogueReportReader reader = CatalogueReportReader.of(Catalogue.bundled());

    @ParameterizedTest
    @CsvSource({"宁乡县, 2016, 县, 430124", "宁乡市, 2018, 市, 430182", "祁阳县, 2020, 县, 431121", "祁阳市, 2021, 市, 431181"})
    void aReportIsOfTheCodeOfItsYear(String name, int year, String own, String code) {
        ReportReading.Read read =
                read(name + "商务局" + year + "年工作总结\n\n" + year + "年，全" + own + "实现社会消费品零售总额120.5亿元。", Optional.empty());

        assertThat(read.region().flatMap(RegionMention::code)).hasValue(code);
        assertThat(claims(read))
                .singleElement()
                .satisfies(claim -> assertThat(claim.region()).isEmpty());
    }

    @Test
    void aReportThatNamesItselfByALaterNameIsOfTheCodeOfItsYear() {
        ReportReading.Read read = read("宁乡市商务局2016年工作总结\n\n2016年，消费平稳。", Optional.empty());

        assertThat(read.region().flatMap(RegionMention::code)).hasValue("430124");
    }

    @ParameterizedTest
    @CsvSource({
        "祁阳市, 2020, 市", "祁阳市, 2020, 县", "祁阳县, 2021, 县", "祁阳市, 2021, 县", "祁阳市, 2021, 市",
        "渌口区, 2017, 区", "渌口区, 2017, 县", "渌口区, 2018, 县", "偃师区, 2021, 市", "偃师市, 2021, 市"
    })
    void aroundAChangeTheOwnRegionGoesByTheWordsOfEitherLevel(String name, int year, String own) {
        ReportReading.Read read =
                read(name + "商务局" + year + "年工作总结\n\n" + year + "年，全" + own + "实现社会消费品零售总额120.5亿元。", Optional.empty());

        assertThat(claims(read))
                .singleElement()
                .satisfies(claim -> assertThat(claim.region()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"祁阳县, 2020, 全县", "祁阳县, 2020, 我县", "偃师区, 2022, 我区", "祁阳县, 2015, 全县"})
    void theCityAboveStaysAnotherRegionWhereTheReportKeepsToOneName(String name, int year, String own) {
        ReportReading.Read read = read(
                name + "商务局" + year + "年工作总结\n\n" + year + "年，全市实现社会消费品零售总额920.5亿元。" + own + "出口3.5亿元。",
                Optional.empty());

        assertThat(claims(read)).extracting(Claim::indicatorId).containsExactly("exports");
    }

    @Test
    void aReportKnownByItsTextAloneIsFoundUnderTheWordsOfTheNewLevel() {
        ReportReading.Read read = read("工作总结\n\n2020年，祁阳市社会消费品零售总额120.5亿元，我市消费平稳，全市上下同心。", Optional.of(year(2020)));

        assertThat(read.region().flatMap(RegionMention::code)).hasValue("431121");
    }

    @Test
    void aReportThatNamesNobodyOfItsYearStaysUnresolved() {
        ReportReading.Read read = read("巢湖市商务局2010年工作总结\n\n2010年，全市消费平稳。", Optional.empty());

        assertThat(read.region().flatMap(RegionMention::code)).isEmpty();
    }

    @Test
    void aCodeOfTodayInAManifestIsTakenForTheCodeOfTheYear() {
        ReportReading.Read read = read("工作总结\n\n2016年，全县消费平稳。", Optional.of(row("430182", 2016)));

        assertThat(read.region().flatMap(RegionMention::code)).hasValue("430124");
    }

    @Test
    void aFigureOfAYearBeforeBearsTheCodeOfThatYear() {
        ReportReading.Read read = read("祁阳市商务局2021年工作总结\n\n2020年，全市实现社会消费品零售总额120.5亿元。", Optional.of(row("祁阳市", 2021)));

        assertThat(claims(read)).singleElement().satisfies(claim -> {
            assertThat(claim.region().flatMap(RegionMention::code)).hasValue("431121");
            assertThat(claim.flags()).doesNotContain("region_not_in_force");
        });
    }

    @Test
    void aFigureOfAYearBeforeTheRegionWasOneIsFlagged() {
        ReportReading.Read read = read("临平区商务局2021年工作总结\n\n2020年，全区实现社会消费品零售总额120.5亿元。", Optional.of(row("临平区", 2021)));

        assertThat(claims(read)).singleElement().satisfies(claim -> {
            assertThat(claim.region()).isEmpty();
            assertThat(claim.flags()).contains("region_not_in_force");
        });
    }

    private ReportReading.Read read(String text, Optional<ManifestRow> row) {
        return (ReportReading.Read) reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8), row);
    }

    private static List<Claim> claims(ReportReading.Read read) {
        return read.extraction().claims();
    }

    private static ManifestRow row(String region, int year) {
        return row(Optional.of(region), year);
    }

    private static ManifestRow year(int year) {
        return row(Optional.empty(), year);
    }

    private static ManifestRow row(Optional<String> region, int year) {
        return new ManifestRow(
                "a.txt",
                region,
                OptionalInt.of(year),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
