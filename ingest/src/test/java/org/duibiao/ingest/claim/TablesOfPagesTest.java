package org.duibiao.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Document;
import org.junit.jupiter.api.Test;

/** Tables as pages of the web leave them in a text: a cell a line, with an empty line or a stroke behind it. */
class TablesOfPagesTest {

    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(Catalogue.bundled());

    private static final List<String> HEADS = List.of("地区", "进出口总额", "排序", "出口总额", "排序", "本年金额", "同比%", "本年金额", "同比%");

    private static final List<String> ROWS = Stream.of(
                    List.of("全市合计", "91140", "25.6", "46846", "11"),
                    List.of("赫山区", "7954", "69.6", "2", "6556", "46.4", "3"),
                    List.of("南县", "3671", "-1.1", "3", "2480", "13.9", "2"),
                    List.of("桃江县", "5305", "20", "1", "3722", "25.5", "1"))
            .flatMap(List::stream)
            .toList();

    @Test
    void headsThatReachOverTwoColumnsMayStandAmongOthersThatReachDown() {
        assertThat(lines("益阳市各县(市、区)进出口情况表\n(2020年1-8月)\n\n单位:万美元\n\n" + spaced(HEADS) + spaced(ROWS)))
                .contains(
                        "赫山区 trade_total 2020-01/2020-08 79540000 USD yoy 69.6 rank 第2位",
                        "赫山区 exports 2020-01/2020-08 65560000 USD yoy 46.4 rank 第3位",
                        "桃江县 exports 2020-01/2020-08 37220000 USD yoy 25.5 rank 第1位");
    }

    @Test
    void aRowThatSumsUpOthersHasNoPlacesInARanking() {
        assertThat(lines("益阳市各县(市、区)进出口情况表\n(2020年1-8月)\n\n单位:万美元\n\n" + spaced(HEADS) + spaced(ROWS)))
                .contains(
                        "trade_total 2020-01/2020-08 911400000 USD yoy 25.6",
                        "exports 2020-01/2020-08 468460000 USD yoy 11");
    }

    @Test
    void theDaysAboveATableAreThoseOfThisMonthInIt() {
        String table = spaced(List.of("指標", "本月", "比去年同月增長(%)", "1-本月", "比去年同期增長(%)"))
                + spaced(List.of("社會消費品零售總額(億元)", "15.4", "-4.3", "75.9", "-16.1"))
                + spaced(List.of("住宿餐飲業", "1.9", "-37.1", "4.8", "-33.1"));

        assertThat(lines("社會消費品零售總額\n\n\n2020年6月\n\n\n" + table))
                .containsExactly(
                        "retail_sales 2020-06 1540000000 CNY yoy -4.3",
                        "retail_sales 2020-01/2020-06 7590000000 CNY yoy -16.1");
    }

    @Test
    void aStrokeBehindEveryCellIsNoPartOfIt() {
        String form = Stream.of(
                        List.of("指标", "2020年", "2019年", "增长%"),
                        List.of("社会消费品零售总额（亿元）", "52.3", "50.1", "4.4"),
                        List.of("进出口总额（亿元）", "12.6", "11.8", "6.8"))
                .flatMap(List::stream)
                .map(cell -> cell + " |\n")
                .collect(Collectors.joining());

        assertThat(lines(form))
                .contains("retail_sales 2020 5230000000 CNY yoy 4.4", "trade_total 2020 1260000000 CNY yoy 6.8");
    }

    @Test
    void headsOverPairsOfColumnsLeaveEmptyCellsAtTheEndOfTheirRow() {
        String table = """
                金额单位:万元 | ||||||
                项目 | 本 年 | 上年同期 | 增长(%) | |||
                本月 | 1-本月 | 上年本月 | 上年1-本月 | 本月 | 累计 | |
                社会消费品零售总额 | 20626 | 141797 | 18266 | 126842 | 12.9 | 11.8 |
                限额以上企业 | 10133 | 74766 | 8612 | 57722 | 17.7 | 29.5 |
                """;

        assertThat(lines("2020年7月社会消费品零售总额\n" + table))
                .containsExactly(
                        "retail_sales 2020-07 206260000 CNY yoy 12.9",
                        "retail_sales 2020-01/2020-07 1417970000 CNY yoy 11.8",
                        "retail_sales_above_limit 2020-07 101330000 CNY yoy 17.7",
                        "retail_sales_above_limit 2020-01/2020-07 747660000 CNY yoy 29.5");
    }

    @Test
    void enterprisesAboveTheLimitAreNotTheNewOnes() {
        String table = """
                指标 | 单位 | 2018年 | 2019年 |
                电商交易额 | 亿元 | 5 | 8 |
                限额以上商贸企业 | 家 | 21 | 58 |
                """;

        assertThat(lines("2019年主要指标表\n" + table))
                .containsExactly("ecommerce_turnover 2018 500000000 CNY", "ecommerce_turnover 2019 800000000 CNY");
    }

    @Test
    void namesOfSeveralWordsBeforeTheNumbersOfTheYearsAreOneCell() {
        String table = """
                5-17 对外贸易(2018-2020年)
                项  目 Item 2018 2019 2020
                进出口总额(万美元) Total Imports and Exports (USD 10 000) 60895 74259 80799
                出口(万美元) Exports (USD 10 000) 45930 63564 70155
                """;

        assertThat(lines(table))
                .containsExactly(
                        "trade_total 2018 608950000 USD",
                        "trade_total 2019 742590000 USD",
                        "trade_total 2020 807990000 USD",
                        "exports 2018 459300000 USD",
                        "exports 2019 635640000 USD",
                        "exports 2020 701550000 USD");
    }

    @Test
    void resultsThatAreNumberedAsTheirGoalsAreAreResults() {
        String form = """
                预期目标\t目标实际完成情况
                目标1：引进省外到位资金48亿元；目标2：出口2亿元。\t目标1：引进省外到位资金50.3亿元；目标2：出口完成2.4亿元。
                """;

        assertThat(lines(form))
                .containsExactly(
                        "domestic_capital_actual 2020 5030000000 CNY target 4800000000 scope out_of_province",
                        "exports 2020 240000000 CNY target 200000000");
    }

    @Test
    void whatHappenedInAYearDatesNoRowThatItStandsBefore() {
        String form = """
                | 说明 | 三级指标 | 年度指标值 | 实际完成值 |
                | 两场推介会延至2021年举办 | 出口总额 | 2亿元 | 2.4亿元 |
                """;

        assertThat(lines(form)).containsExactly("exports 2020 240000000 CNY target 200000000");
    }

    @Test
    void aLineOfUnitsBelowTheirHeadsIsAHead() {
        String table = """
                | 指标 | 总量 | 增速 |
                |  | （亿元） | （%） |
                | 出口总额 | 2.4 | 6.1 |
                """;

        assertThat(lines(table)).containsExactly("exports 2020 240000000 CNY yoy 6.1");
    }

    private static String spaced(List<String> cells) {
        return cells.stream().map(cell -> cell + "\n\n").collect(Collectors.joining());
    }

    private static List<String> lines(String text) {
        Document document = PlainTextReader.read(text);
        ReportContext context = new ReportContext(
                Catalogue.bundled().regions().find("430900"),
                OptionalInt.of(2020),
                OptionalInt.of(2020),
                OptionalInt.empty(),
                document.title());
        return EXTRACTOR.extract(document, context).claims().stream()
                .map(TablesOfPagesTest::line)
                .toList();
    }

    /** What a claim says, behind its region where that is not the report's own. */
    private static String line(Claim claim) {
        return claim.region().map(region -> region.name() + " ").orElse("") + ClaimLine.of(claim);
    }
}
