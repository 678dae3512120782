package org.duibiao.ingest.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionScannerTest {

    private final RegionScanner scanner = new RegionScanner(Catalogue.bundled().regions());

    private List<String> fullNames(String text) {
        return scanner.scan(text).stream()
                .map(occurrence -> occurrence.region().map(Region::fullName).orElse("?"))
                .toList();
    }

    @Test
    void anOccurrenceTakesInTheParentsRightBefore() {
        String text = "报送长沙市岳麓区商务局";

        assertThat(scanner.scan(text)).singleElement().satisfies(occurrence -> {
            assertThat(text.substring(occurrence.start(), occurrence.end())).isEqualTo("长沙市岳麓区");
            assertThat(occurrence.region().map(Region::code)).hasValue("430104");
        });
    }

    @Test
    void namesakesStayCandidatesUnlessTheirCityStandsBefore() {
        assertThat(scanner.scan("鼓楼区商务局"))
                .singleElement()
                .satisfies(occurrence -> assertThat(occurrence.candidates()).hasSize(4));
        assertThat(fullNames("徐州市鼓楼区商务局")).containsExactly("江苏省徐州市鼓楼区");
        assertThat(fullNames("福州鼓楼区商务局")).containsExactly("福建省福州市鼓楼区");
    }

    @Test
    void customaryNamesCount() {
        assertThat(fullNames("湘西州累计实现；新疆外贸；都安县扶贫车间")).containsExactly("湖南省湘西土家族苗族自治州", "新疆维吾尔自治区", "广西壮族自治区河池市都安瑶族自治县");
    }

    @Test
    void shortNamesOfCountiesCountBelowTheirParent() {
        assertThat(fullNames("广西河池都安引进项目")).containsExactly("广西壮族自治区河池市都安瑶族自治县");
    }

    @Test
    void shortNamesOfCountiesCountAmongSiblings() {
        assertThat(fullNames("增速高于全市的有赫山、资阳、南县。")).containsExactly("湖南省益阳市赫山区", "湖南省益阳市资阳区", "湖南省益阳市南县");
    }

    @Test
    void shortNamesCountWhereTheFullNameStandsElsewhere() {
        assertThat(fullNames("珲春市市长介绍，珲春外贸进出口总额")).containsExactly("吉林省延边朝鲜族自治州珲春市", "吉林省延边朝鲜族自治州珲春市");
        assertThat(fullNames("珲春外贸进出口总额")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "朝阳路商圈和中山路步行街",
                "推进城区商圈和老城区改造",
                "全市中区域合作",
                "和平发展，安居工程，前进方向",
                "长江沿线，红河流域",
                "阿里巴巴与京东",
                "全年日照时间",
                "打开封条",
                "城市场景",
                "外省市场",
                "社会消费品零售总额增长7.2%"
            })
    void wordsThatOnlyLookLikeRegionsAreNone(String text) {
        assertThat(fullNames(text)).isEmpty();
    }

    @Test
    void aMarketIsNoCity() {
        assertThat(fullNames("沅江市场供应充足")).isEmpty();
        assertThat(fullNames("沅江市商务局")).containsExactly("湖南省益阳市沅江市");
    }

    @Test
    void aRegionThatLiesSomewhereIsNamed() {
        assertThat(fullNames("岳麓区位于湘江西岸")).containsExactly("湖南省长沙市岳麓区");
    }

    @Test
    void theDistrictOfACityNamedBeforeCounts() {
        assertThat(fullNames("晋城市城区商务局")).containsExactly("山西省晋城市城区");
    }
}
