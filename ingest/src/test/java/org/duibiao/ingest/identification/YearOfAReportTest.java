package org.duibiao.ingest.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.ingest.report.ManifestRow;
import org.duibiao.model.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearOfAReportTest {

    private final ReportIdentifier identifier = new ReportIdentifier(Catalogue.bundled());

    private ReportIdentification identify(String text) {
        return identifier.identify(PlainTextReader.read(text), Optional.empty());
    }

    private static ManifestRow row(Optional<String> region, OptionalInt reportYear) {
        return new ManifestRow(
                "a.txt",
                region,
                reportYear,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void isTheManifests() {
        ReportIdentification found = identifier.identify(
                PlainTextReader.read("2022年工作总结"), Optional.of(row(Optional.empty(), OptionalInt.of(2021))));

        assertThat(found.reportYear()).hasValue(2021);
        assertThat(found.yearFoundBy()).isEqualTo("manifest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年度部门整体支出绩效自评报告", "2021 年度部门整体支出绩效自评表", "二〇二一年商务工作总结", "某局2021年工作总结和2022年工作计划"})
    void isTheTitles(String title) {
        ReportIdentification found = identify(title + "\n\n2020年结转资金使用完毕。");

        assertThat(found.reportYear()).hasValue(2021);
        assertThat(found.yearFoundBy()).isEqualTo("title");
    }

    @Test
    void isTheNewestOfTheYearsOverTheColumnsOfATable() {
        ReportIdentification found = identify("近年主要指标\n| 指标 | 2019年 | 2020年 | 2021年 |\n| 出口总额（亿元） | 2.1 | 2.4 | 2.9 |");

        assertThat(found.reportYear()).hasValue(2021);
        assertThat(found.yearFoundBy()).isEqualTo("text");
    }

    @Test
    void isTheYearThatSentencesBeginWith() {
        ReportIdentification found = identify("2019年，全县完成出口2亿元，比2018年增长5%，到2025年达到5亿元。");

        assertThat(found.reportYear()).hasValue(2019);
        assertThat(found.yearFoundBy()).isEqualTo("text");
    }

    @Test
    void isUnknownWhereYearsAreOnlyComparedWith() {
        ReportIdentification found = identify("全县完成出口2亿元，比2018年增长5%。");

        assertThat(found.reportYear()).isEmpty();
        assertThat(found.yearFoundBy()).isEqualTo("none");
    }
}
