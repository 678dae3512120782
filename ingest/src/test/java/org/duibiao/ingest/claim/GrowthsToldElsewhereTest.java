package org.duibiao.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.ReportContext;
import org.junit.jupiter.api.Test;

/** Growths that one part of a report tells of a level that another gives. */
class GrowthsToldElsewhereTest {

    private static final String FORM = """
            绩效指标 | 计量单位 | 分值 | 年度指标值 | 全年完成值 |
            外贸进出口总额 | 亿元 | 15 | 10 | 7.6 |
            新增限上商贸企业 | 家 | 15 | 20 | 23 |

            """;

    private final Catalogue catalogue = Catalogue.bundled();

    @Test
    void aRemarkBelowAFormTellsTheGrowthOfItsLevel() {
        assertThat(read(FORM + "未完成原因：受需求收缩影响，外贸进出口总额同比下降18.5%。"))
                .contains("trade_total 2023 760000000 CNY yoy -18.5 target 1000000000")
                .noneMatch(claim -> claim.equals("trade_total 2023 yoy -18.5"));
    }

    @Test
    void growthsThatDifferStayByThemselves() {
        assertThat(read(FORM + "外贸进出口总额同比下降18.5%。\n\n存在问题：外贸进出口总额下降16%。"))
                .contains(
                        "trade_total 2023 760000000 CNY target 1000000000",
                        "trade_total 2023 yoy -18.5",
                        "trade_total 2023 yoy -16");
    }

    @Test
    void theRankOfAGrowthGoesWithItToItsLevel() {
        assertThat(read("外贸进出口41.6亿元。跨境电商交易额4亿元，外贸进出口增速21.9%，居全省第6位。"))
                .contains("trade_total 2023 4160000000 CNY yoy 21.9 rank 全省第6")
                .noneMatch(claim -> claim.startsWith("trade_total 2023 yoy"));
    }

    @Test
    void theGrowthOfOtherMonthsIsNotThatOfTheYear() {
        assertThat(read(FORM + "1-9月，外贸进出口总额同比下降21%。"))
                .contains("trade_total 2023 760000000 CNY target 1000000000", "trade_total 2023-01/2023-09 yoy -21");
    }

    private List<String> read(String text) {
        ReportContext context = new ReportContext(
                catalogue.regions().find("430104"), OptionalInt.of(2023), OptionalInt.empty(), OptionalInt.empty(), "");
        return new ClaimExtractor(catalogue)
                .extract(PlainTextReader.read(text), context).claims().stream()
                        .map(ClaimLine::of)
                        .toList();
    }
}
