package org.duibiao.ingest.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.duibiao.ingest.report.ReportReading;
import org.duibiao.model.claim.RegionMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read in the samples is what a person found in them, comparing line by line. */
class GoldenTest {

    @ParameterizedTest
    @EnumSource
    void theBlocksAreThoseOfTheDocument(Samples sample) throws IOException {
        sample.golden("blocks").assertHolds(BlockLines.of(sample.read().document()));
    }

    @ParameterizedTest
    @EnumSource
    void theClaimsAreThoseOfTheDocument(Samples sample) throws IOException {
        sample.golden("claims").assertHolds(ClaimLines.of(sample.read().extraction()));
    }

    @ParameterizedTest
    @EnumSource
    void theScorecardsAreThoseOfTheDocument(Samples sample) throws IOException {
        sample.golden("scorecards").assertHolds(ScorecardLines.of(sample.read().scorecards()));
    }

    @ParameterizedTest
    @CsvSource({
        "YUELU_2021, 430104, 长沙市岳麓区商务局, 2021",
        "BAOJING_2023, 433125, 保靖县商务局, 2023",
        "BAOJING_2023_PROJECTS, 433125, 保靖县商务局, 2023",
        "BAOJING_2024, 433125, 保靖县商务局, 2024",
        "YUANJIANG_2022, 430981, 沅江市商务局, 2022",
        "YUANJIANG_2022_PROJECTS, 430981, 沅江市商务局, 2022",
    })
    void regionPublisherAndYearAreFoundWithoutAManifest(Samples sample, String code, String publisher, int year)
            throws IOException {
        ReportReading.Read read = sample.read();

        assertThat(read.region().flatMap(RegionMention::code)).contains(code);
        assertThat(read.publisher()).contains(publisher);
        assertThat(read.reportYear()).hasValue(year);
    }
}
