package org.duibiao.model.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.duibiao.model.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {

    private final Regions regions = Catalogue.bundled().regions();

    @ParameterizedTest
    @CsvSource({
        "湖南省长沙市岳麓区, 430104",
        "长沙市岳麓区, 430104",
        "长沙岳麓区, 430104",
        "湖南省岳麓区, 430104",
        "岳麓区, 430104",
        "岳麓, 430104",
        "湖南省湘西土家族苗族自治州保靖县, 433125",
        "湘西州保靖县, 433125",
        "湘西州, 433100",
        "湘西, 433100",
        "恩施州, 422800",
        "恩施市, 422801",
        "广西壮族自治区河池市都安瑶族自治县, 451228",
        "都安县, 451228",
        "浙江省杭州市建德市, 330182",
        "新疆维吾尔自治区, 650000",
        "新疆, 650000",
        "广西区, 450000",
        "宁夏自治区, 640000",
        "重庆市綦江区, 500110",
        "上海市青浦区, 310118",
        "北京市朝阳区, 110105",
        "长春市朝阳区, 220104",
        "河南省济源市, 419001",
        "仙桃市, 429004",
        "东莞, 441900",
        "吉林, 220000",
        "吉林市, 220200",
        "海南, 460000",
        "内蒙古自治区锡林郭勒盟锡林浩特市, 152502",
        "' 长沙市 岳麓区 ', 430104"
    })
    void aNameFindsItsOneRegion(String name, String code) {
        assertThat(regions.named(name)).extracting(Region::code).containsExactly(code);
    }

    @Test
    void namesakesAreAllGiven() {
        assertThat(regions.named("鼓楼区"))
                .extracting(Region::fullName)
                .containsExactlyInAnyOrder("江苏省南京市鼓楼区", "江苏省徐州市鼓楼区", "福建省福州市鼓楼区", "河南省开封市鼓楼区");
        assertThat(regions.named("江苏省鼓楼区")).hasSize(2);
    }

    @Test
    void nobodyIsFoundByAnUnknownNameOrAWrongParent() {
        assertThat(regions.named("桃花源县")).isEmpty();
        assertThat(regions.named("湖北省岳麓区")).isEmpty();
        assertThat(regions.named("")).isEmpty();
    }

    @Test
    void countiesUnderAProvinceHangOnTheProvince() {
        assertThat(regions.parent(regions.get("419001")).map(Region::name)).hasValue("河南省");
        assertThat(regions.parent(regions.get("110105")).map(Region::name)).hasValue("北京市");
    }

    @Test
    void aCityWithoutCountiesIsAPrefecture() {
        assertThat(regions.get("441900").level()).isEqualTo(Region.Level.PREFECTURE);
        assertThat(regions.children(regions.get("441900"))).isEmpty();
    }

    @Test
    void theChainOfParentsEndsAtTheProvince() {
        assertThat(regions.ancestors(regions.get("433125")))
                .extracting(Region::name)
                .containsExactly("湘西土家族苗族自治州", "湖南省");
        assertThat(regions.isBelow(regions.get("433125"), regions.get("430000")))
                .isTrue();
        assertThat(regions.isBelow(regions.get("430000"), regions.get("430000")))
                .isFalse();
    }

    @Test
    void everyFullNameFindsItsOwnRegion() {
        assertThat(regions.list())
                .hasSizeGreaterThan(3200)
                .allSatisfy(
                        region -> assertThat(regions.named(region.fullName())).containsExactly(region));
    }

    @Test
    void fictitiousRegionsAreFoundLikeOthers() {
        Regions fictitious = new Regions(List.of(
                new Region("990000", "示例省", "示例省", "示例", Region.Level.PROVINCE, Optional.empty()),
                new Region("990101", "甲子县", "示例省甲子县", "甲子", Region.Level.COUNTY, Optional.of("990000"))));

        assertThat(fictitious.named("示例省甲子县")).extracting(Region::code).containsExactly("990101");
    }

    @Test
    void noNameOfARegionIsPassedOverInAText() {
        for (Region region : regions.list()) {
            String text = ",," + region.name() + ",";

            assertThat(regions.names().next(text, 2)).as(region.fullName()).isEqualTo(2);
        }
    }

    @Test
    void aRegionWithoutItsParentIsAnError() {
        assertThatThrownBy(() -> new Regions(
                        List.of(new Region("990101", "甲子县", "甲子县", "甲子", Region.Level.COUNTY, Optional.of("990000")))))
                .hasMessageContaining("990000");
    }
}
