package org.duibiao.ingest.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.ingest.report.ManifestRow;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionOfAReportTest {

    private final ReportIdentifier identifier = new ReportIdentifier(Catalogue.bundled());

    private ReportIdentification identify(String text) {
        return identifier.identify(PlainTextReader.read(text), Optional.empty());
    }

    private ReportIdentification identify(String text, String region) {
        return identifier.identify(
                PlainTextReader.read(text), Optional.of(row(Optional.of(region), OptionalInt.empty())));
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

    private static Optional<String> code(ReportIdentification identification) {
        return identification.region().map(Region::code);
    }

    @Test
    void isTheManifestsWhateverTheTextSays() {
        ReportIdentification found = identify("长沙市商务局2022年工作总结\n全市外贸进出口增长。", "湖南省湘西土家族苗族自治州保靖县");

        assertThat(code(found)).hasValue("433125");
        assertThat(found.regionFoundBy()).isEqualTo("manifest");
    }

    @ParameterizedTest
    @CsvSource({"430104, 430104", "430104000000, 430104", "都安县, 451228", "浙江省杭州市建德市, 330182"})
    void isNamedInTheManifestByNameOrCode(String cell, String code) {
        assertThat(code(identify("全年工作平稳。", cell))).hasValue(code);
    }

    @Test
    void staysUnresolvedWhereTheManifestNamesNone() {
        ReportIdentification found = identify("岳麓区商务局\n2022年工作总结", "高新区");

        assertThat(found.region()).isEmpty();
        assertThat(found.regionMention())
                .hasValueSatisfying(mention -> assertThat(mention.name()).isEqualTo("高新区"));
        assertThat(found.regionNote())
                .hasValueSatisfying(note -> assertThat(note).contains("no region known"));
    }

    @Test
    void ofANamesakeInTheManifestIsToldByTheText() {
        assertThat(code(identify("徐州市鼓楼区商务局\n2022年工作总结", "鼓楼区"))).hasValue("320302");
        assertThat(code(identify("鼓楼区商务局\n2022年工作总结", "鼓楼区"))).isEmpty();
    }

    @Test
    void isTheTitles() {
        ReportIdentification found = identify("2021年度武汉市东西湖区商务局部门整体支出绩效自评报告\n\n我局认真落实各项工作。");

        assertThat(code(found)).hasValue("420112");
        assertThat(found.regionFoundBy()).isEqualTo("title");
    }

    @Test
    void isThatOfATitleThatRunsOverTwoLines() {
        assertThat(code(identify("2021年度益阳市赫山区商务局部门整体支出\n绩效自评报告\n\n我局认真落实各项工作。")))
                .hasValue("430903");
    }

    @Test
    void isTheLowerWhereTheTitleNamesThePlaceAboveToo() {
        assertThat(code(identify("湖南省2022年度部门整体支出绩效自评表\n\n单位名称：沅江市商务局\n\n全市消费平稳。")))
                .hasValue("430981");
    }

    @Test
    void isTheSignaturesWhereNothingElseNamesOne() {
        ReportIdentification found = identify("2022年工作总结\n\n今年以来，我县招商引资稳步推进。\n\n桃江县商务局\n\n2023年1月6日");

        assertThat(code(found)).hasValue("430922");
    }

    @Test
    void isWhomTheSentencesSpeakOf() {
        ReportIdentification found = identify("今年前8个月，莆田市外贸进出口总额完成120亿元，其中对美国出口20亿元。全市出口增长3%。");

        assertThat(code(found)).hasValue("350300");
        assertThat(found.regionFoundBy()).isEqualTo("text");
    }

    @Test
    void isTheSignaturesWhereTheTitleOnlyCitesAnother() {
        assertThat(code(identify("关于转发《长沙市商务局关于做好工作的通知》的通知\n\n各乡镇：我县按要求执行。\n\n平江县商务局\n2023年3月2日")))
                .hasValue("430626");
    }

    @Test
    void isTheCitysThoughItsCountiesAreSpokenOf() {
        assertThat(code(identify("岳阳市2022年商务工作总结\n\n岳阳楼区完成外贸100亿元，华容县完成外贸20亿元，湘阴县完成10亿元。")))
                .hasValue("430600");
    }

    @Test
    void isTheBureausThatSpeaksOfItself() {
        assertThat(code(identify("綦江区招商投资促进局由三个科室组成，行政编制9名。"))).hasValue("500110");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全市完成出口5亿元，完成德阳市下达任务的90%。",
                "我市限上零售额增速靠前的有金寨县、霍山县和霍邱县。",
                "全市服务贸易增长，普陀区第一。",
                "全市引进北京华联投资项目，北京华联投资0.2亿元。",
                "我县组织企业赴广州、深圳招商，与长沙市商务局对接。",
                "全县根据《长沙市商务局关于开展绩效评价的通知》要求开展自评。",
                "深圳市高新区外贸进出口完成5亿美元。",
                "怀化国际陆港经济开发区2023年工作报告\n\n全区外贸平稳。",
                "城关区商务局2022年工作总结\n\n全区消费平稳。",
                "今年，我区引进深圳市企业。北京市朝阳区企业来我区考察。",
                "江西铜业实现进口2亿美元。",
                "社会消费品零售总额20亿元，增长5%。"
            })
    void isNobodysWhereOnlyOthersAreNamed(String text) {
        assertThat(identify(text).region()).isEmpty();
    }

    @Test
    void isNobodysWhereTwoAreSpokenOfAlike() {
        ReportIdentification found = identify("岳麓区外贸进出口完成5亿美元。赫山区外贸进出口完成1亿美元。");

        assertThat(found.region()).isEmpty();
        assertThat(found.regionNote())
                .hasValueSatisfying(note -> assertThat(note).contains("alike"));
    }

    @Test
    void isNobodysWhereTitleAndPublisherAreAtOdds() {
        ReportIdentification found = identify("岳麓区2022年商务工作总结\n\n外贸平稳。\n\n沅江市商务局");

        assertThat(found.region()).isEmpty();
        assertThat(found.regionMention()).isPresent();
    }

    @Test
    void ofANamesakeIsToldByTheCityAbove() {
        assertThat(code(identify("朝阳区商务局2022年工作总结\n\n长春市下达我区任务。全区消费平稳。"))).hasValue("220104");
    }

    @Test
    void ofANamesakeStaysOpenWhereNothingTellsThemApart() {
        ReportIdentification found = identify("朝阳区商务局2022年工作总结\n\n赴北京招商，引进北京企业3家。全区消费平稳。");

        assertThat(found.region()).isEmpty();
        assertThat(found.regionMention()).hasValueSatisfying(mention -> {
            assertThat(mention.name()).isEqualTo("朝阳区");
            assertThat(mention.code()).isEmpty();
        });
        assertThat(found.regionNote())
                .hasValueSatisfying(note -> assertThat(note).contains("北京市朝阳区", "吉林省长春市朝阳区", "manifest.csv"));
    }
}
