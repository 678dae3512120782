package org.duibiao.ingest.document.textrows.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cells are written with strokes between them here; each stands on a line of its own, an empty one as an empty line. */
class CellGridTest {

    @Test
    void aRowHasAsManyCellsAsTheHeaderHasHeads() {
        assertThat(rows("指标|单位|1-9月|增速（%）|社会消费品零售总额|亿元|52.3|4.1|出口总额|万美元|810|-2.6"))
                .containsExactly(
                        List.of("指标", "单位", "1-9月", "增速（%）"),
                        List.of("社会消费品零售总额", "亿元", "52.3", "4.1"),
                        List.of("出口总额", "万美元", "810", "-2.6"));
    }

    @Test
    void oneRowIsATableWhereItsHeadsAreKnown() {
        assertThat(rows("指标|单位|1-9月|增速（%）|出口总额|万美元|810|-2.6")).hasSize(2);
    }

    @Test
    void emptyCellsKeepTheirColumns() {
        assertThat(rows("指标|目标数|完成数|完成率|备注|出口总额|800||||进口总额|90|96|106.7%|口岸扩能"))
                .contains(List.of("出口总额", "800", "", "", ""), List.of("进口总额", "90", "96", "106.7%", "口岸扩能"));
    }

    @Test
    void headsThatReachDownLeaveEmptyCellsInTheRowBelow() {
        assertThat(rows("指标|单位|9月|1-9月|||总量|增速|总量|增速|社会消费品零售总额|亿元|6.1|5.2|52.3|4.1"))
                .startsWith(List.of("指标", "单位", "9月", "1-9月"), List.of("", "", "总量", "增速", "总量", "增速"))
                .endsWith(List.of("社会消费品零售总额", "亿元", "6.1", "5.2", "52.3", "4.1"));
    }

    @Test
    void aUnitInBracketsOnALineOfItsOwnBelongsToTheNameAboveIt() {
        assertThat(rows("指标|完成数|增速|社会消费品零售总额|（亿元）|52.3|4.1|出口总额|（万美元）|810|-2.6"))
                .contains(List.of("社会消费品零售总额\n（亿元）", "52.3", "4.1"), List.of("出口总额\n（万美元）", "810", "-2.6"));
    }

    @Test
    void aNumberedLineThatNamesTheRowsBelowItIsARowOfItsOwn() {
        assertThat(rows("指标|完成数|增速|一、消费|社会消费品零售总额|52.3|4.1|二、外贸|出口总额|8.1|-2.6|进口总额|3|1.5"))
                .contains(List.of("二、外贸"), List.of("出口总额", "8.1", "-2.6"));
    }

    @Test
    void criteriaThatLeftTheirEmptyRemarksOutKeepTheirPoints() {
        assertThat(
                        rows(
                                "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因|产出指标|数量指标|新增限上企业数|≥10家|13家|20|20|质量指标|发放准确率|100%|100%|15|15|时效指标|完成时间|12月底前|按时完成|15|14"))
                .contains(
                        List.of("产出指标", "数量指标", "新增限上企业数", "≥10家", "13家", "20", "20", ""),
                        List.of("", "质量指标", "发放准确率", "100%", "100%", "15", "15", ""),
                        List.of("", "时效指标", "完成时间", "12月底前", "按时完成", "15", "14", ""));
    }

    @Test
    void theTotalBehindTheRowsIsARowThoughItsCellsWereMerged() {
        assertThat(rows("绩效指标|指标值|实际完成值|分值|得分|备注|新增限上企业数|10家|13家|50|50||促消费活动|6场|8场|50|48||总分|100|98|"))
                .endsWith(List.of("总分", "100", "98"));
    }

    @Test
    void theTableEndsBeforeTheTextBehindIt() {
        Optional<CellGrid> grid = CellGrid.find(lines("指标|1-9月|增速|社会消费品零售总额|52.3|4.1|出口总额|8.1|-2.6|二、存在问题|外贸主体偏少。"), 0);

        assertThat(grid).map(CellGrid::end).hasValue(9);
    }

    @Test
    void aFigureThatLeftNoLineMovesNoOtherIntoItsColumn() {
        assertThat(CellGrid.find(lines("指标|单位|1-9月|增速|出口总额|亿元|8.1|进口总额|亿元|3|1.5"), 0))
                .isEmpty();
    }

    @Test
    void aTitleAndAUnitAboveTheHeadsAreNoHeads() {
        GridLines lines = lines("各县区出口总额|单位：亿元|地区|2021年|2022年|甲东区|8.1|9.2|甲西区|3|3.4");

        assertThat(CellGrid.find(lines, 0)).isEmpty();
        assertThat(CellGrid.find(lines, 2)).map(grid -> grid.rows().size()).hasValue(3);
    }

    @Test
    void partsBelowATotalStandBehindIt() {
        assertThat(rows("机构名称|收入合计|其中：|上年结转|财政拨款|局机关|310.4|12.4|298"))
                .containsExactly(List.of("机构名称", "收入合计", "上年结转", "财政拨款"), List.of("局机关", "310.4", "12.4", "298"));
    }

    @Test
    void theSumOfANameOnTheLineAboveIsOneHead() {
        assertThat(rows("机构名称|三公经费|合计|其中：|接待费|用车费|局机关及所属|单位汇总|6.2|4.1|2.1"))
                .containsExactly(List.of("机构名称", "三公经费合计", "接待费", "用车费"), List.of("局机关及所属单位汇总", "6.2", "4.1", "2.1"));
    }

    @Test
    void partsOfAPartStandBehindItWhereTheirFiguresAddUp() {
        assertThat(rows("机构名称|支出合计|其中：|基本支出|其中：|项目支出|当年结余|人员支出|公用支出|局机关|520|300|240|60|220|5|粮站|80|80|70|10|0|1"))
                .first()
                .isEqualTo(List.of("机构名称", "支出合计", "基本支出", "人员支出", "公用支出", "项目支出", "当年结余"));
    }

    @Test
    void partsOfAPartThatDoNotAddUpLeaveTheirHeadsEmpty() {
        assertThat(rows("机构名称|支出合计|其中：|基本支出|其中：|项目支出|当年结余|人员支出|公用支出|局机关|520|300|240|40|220|5"))
                .first()
                .isEqualTo(List.of("机构名称", "支出合计", "基本支出", "", "", "", ""));
    }

    @Test
    void pointsAndWordsOfHowTheyAreGivenAreATable() {
        assertThat(rows("评价指标|分值|评分标准|得分|在职人员控制|5|完成100%计满分，每低5%扣2分|4|预算控制率|5|0计5分，大于30%不得分|3|合计|10|7"))
                .contains(List.of("预算控制率", "5", "0计5分，大于30%不得分", "3"))
                .endsWith(List.of("合计", "10", "", "7"));
    }

    @Test
    void headsAndNamesThatNarrowColumnsWrappedAreWhole() {
        assertThat(rows("年初预|算数|全年预|算数|全年执|行数|分值|执行率|得分|年度资金|总额|310|420|399|10|95%|9.5|其中：财|政拨款|310|420|399|—|—|—"))
                .containsExactly(
                        List.of("", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"),
                        List.of("年度资金总额", "310", "420", "399", "10", "95%", "9.5"),
                        List.of("其中：财政拨款", "310", "420", "399", "—", "—", "—"));
    }

    @Test
    void criteriaThatNarrowColumnsWrappedKeepTheirKinds() {
        assertThat(
                        rows(
                                "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析|及改进措施|产出指标|（50分）|数量指标|新引进工业项|目个数|≥30个|33个|20|20|新增产业到位|资金|≥12亿元|12.6亿元|30|30|效益指标|（50分）|经济效益|指标|招商引资长效|机制|建立健全|建立健全|50|48"))
                .containsExactly(
                        List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"),
                        List.of("产出指标\n（50分）", "数量指标", "新引进工业项目个数", "≥30个", "33个", "20", "20", ""),
                        List.of("", "", "新增产业到位资金", "≥12亿元", "12.6亿元", "30", "30", ""),
                        List.of("效益指标\n（50分）", "经济效益指标", "招商引资长效机制", "建立健全", "建立健全", "50", "48", ""));
    }

    @Test
    void headsThatOnlyTogetherHoldAKnownWordAreTwo() {
        assertThat(rows("科目名称|本年支出合计|基本支出|项目支出|合计|800|300|500|招商引资|700|200|500").get(0))
                .containsExactly("科目名称", "本年支出合计", "基本支出", "项目支出");
    }

    @Test
    void aListOfTasksIsNoTable() {
        assertThat(CellGrid.find(lines("工作任务|责任单位|扩大消费|市场科|稳定外贸|外贸科"), 0)).isEmpty();
    }

    private static List<List<String>> rows(String cells) {
        return CellGrid.find(lines(cells), 0).orElseThrow().rows();
    }

    private static GridLines lines(String cells) {
        return new GridLines(Arrays.asList(cells.split("\\|", -1)));
    }
}
