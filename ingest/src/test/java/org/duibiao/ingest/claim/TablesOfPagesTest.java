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

    private static String spaced(List<String> cells) {
        return cells.stream().map(cell -> cell + "\n\n").collect(Collectors.joining());
    }

    private static List<String> lines(String text) {
        ReportContext context = new ReportContext(
                Catalogue.bundled().regions().find("430900"),
                OptionalInt.of(2020),
                OptionalInt.of(2020),
                OptionalInt.empty(),
                "");
        return EXTRACTOR.extract(PlainTextReader.read(text), context).claims().stream()
                .map(TablesOfPagesTest::line)
                .toList();
    }

    /** What a claim says, behind its region where that is not the report's own. */
    private static String line(Claim claim) {
        return claim.region().map(region -> region.name() + " ").orElse("") + ClaimLine.of(claim);
    }
}
