package org.duibiao.ingest.document.textrows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.junit.jupiter.api.Test;

/** Forms whose rows stand on a line each, with nothing but blanks between their cells. */
class SpacedFormTest {

    private static final String OF_A_PROJECT = """
            项目名称 外贸稳增长专项资金 主管部门 清河市商务局
            项目负责人 张某 联系电话 0000-0000
            项目资金 年初预算数 全年预算数 全年执行数 分值 执行率 得分
            年度资金总额 200 180 171 10 95% 9.5
            其中：财政资金 200 180 171 — 95% —
            年度目标 预期目标 完成情况
            完成进出口总额 30 亿元以上 完成进出口总额 33.6 亿元，好于预期
            绩效指标 一级指标 二级指标 三级指标 指标值 计量单位 实际完成值 分值 得分 原因分析
            产出指标 数量指标 进出口总额 ≥30 亿元 33.6 20 20
            数量指标 组织参展企业 ≥50 家 47 20 18.8 部分展会取消，改为线上举办
            满意度指标 满意度 企业满意度 ≥90 % 95 20 20
            总分 100 98.3
            其余项目另行公开，不再列出。
            """;

    @Test
    void aFormIsOneTableFromTheNameOfItsProjectToItsTotal() {
        List<Block> blocks = PlainTextReader.read(OF_A_PROJECT).blocks();

        assertThat(blocks).hasSize(2);
        assertThat(textsOf(blocks.get(0))).contains("外贸稳增长专项资金", "98.3").doesNotContain("其余项目另行公开，不再列出。");
    }

    @Test
    void blankLinesBetweenTheRowsOfAFormCutItNowhere() {
        List<Block> blocks =
                PlainTextReader.read(OF_A_PROJECT.replace("\n", "\n\n")).blocks();

        assertThat(textsOf(blocks.get(0))).contains("外贸稳增长专项资金", "33.6", "98.3");
    }

    @Test
    void aFormMayBeginWithTheOfficeThatFillsItIn() {
        List<Block> blocks = PlainTextReader.read("""
                主管部门 青禾县商务局 自评总分(分) 92.4
                部门预算(万元) 年初预算数 全年预算数 全年执行数 执行率(%) 执行率权重 执行率得分
                年度总金额 812 930 921 99.03 10 9.9
                绩效指标 指标名称 计量单位 指标值 全年完成值 指标权重 指标得分
                网络零售额 亿元 ≥3 3.4 90 82.5
                """).blocks();

        assertThat(blocks).hasSize(1);
        assertThat(textsOf(blocks.get(0))).contains("自评总分(分)", "92.4", "921", "3.4");
    }

    @Test
    void aRemarkThatIsASentenceStaysInItsRow() {
        assertThat(pathOf("部分展会取消，改为线上举办")).contains("原因分析", "组织参展企业");
    }

    @Test
    void aGoalAndItsResultArePartedWhereTheSameWordsBeginAgain() {
        assertThat(pathOf("完成进出口总额 33.6 亿元，好于预期")).contains("完成情况");
    }

    @Test
    void aGoalThatNothingPartsFromItsResultIsOneCellAndCutsTheFormNowhere() {
        String form = OF_A_PROJECT.replace("完成进出口总额 30 亿元以上 完成进出口总额 33.6 亿元，好于预期", "外贸规模稳中有升，结构优化 外贸规模稳步扩大，超额完成");
        List<Block> blocks = PlainTextReader.read(form).blocks();

        assertThat(textsOf(blocks.get(0))).contains("外贸规模稳中有升，结构优化 外贸规模稳步扩大，超额完成", "98.3");
    }

    @Test
    void figuresStandUnderTheirHeadsWhereTheHeadOfTheNamesIsEmpty() {
        Cell executed = cell("""
                部门名称 青禾县商务局 填报人 王某
                预算执行情况（万元）
                年初预算 全年预算数 全年执行数 分值 执行率（%） 得分
                合计 912.4 1030.5 1012.8 10 98.3 9.83
                其中：财政拨款 912.4 1030.5 1012.8
                三级指标 年度指标值 实际完成值 分值 得分
                新增限上企业 ≥15家 13家 90 78
                总分 100 87.83
                """, "1030.5");

        assertThat(executed.headerPath()).contains("全年预算数", "合计");
    }

    @Test
    void theHeadsOfATableEndTheParagraphAboveThem() {
        List<Block> blocks = PlainTextReader.read("""
                全县各项商务工作取得新的成效，主要指标完成情况列在下面的表格里供各位代表审议
                指标名称 计量单位 全年目标 实际完成
                进出口总额 亿元 30 33.6
                网络零售额 亿元 8 8.7
                """).blocks();

        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(1)).isInstanceOf(Block.Table.class);
    }

    @Test
    void theCharactersOfATotalThatWereSpreadAreOneCell() {
        assertThat(textsOf(PlainTextReader.read("""
                县 区 任务数 完成数 完成率
                甲东县 30 21.5 71.7
                甲西县 20 15.1 75.5
                合 计 50 36.6 73.2
                """).blocks().get(0)))
                .contains("县区", "合计")
                .doesNotContain("合", "计");
    }

    @Test
    void aProjectInASentenceOpensNoForm() {
        assertThat(PlainTextReader.read("""
                项目名称 招商大会 已于 5 月举行，签约项目 12 个 。
                全年 预算数 与 执行数 之间 差距 不大 。
                """).blocks()).noneMatch(Block.Table.class::isInstance);
    }

    @Test
    void sentencesWithBlanksAroundTheirNumbersAreNoRows() {
        assertThat(PlainTextReader.read("""
                2022 年 全市 实现 社零额 120.5 亿元 ，同比增长 5.2 % ，其中 批发 业 30 亿元 。
                2022 年 ， 指标 完成情况 良好 ， 任务 完成 进度 超过 目标 。
                进出口 总额 18 亿元 ， 增长 6 % ； 出口 12 亿元 ， 增长 7 % 。
                """).blocks()).noneMatch(Block.Table.class::isInstance);
    }

    private static List<String> pathOf(String text) {
        return cell(OF_A_PROJECT, text).headerPath();
    }

    private static Cell cell(String form, String text) {
        return ((Block.Table) PlainTextReader.read(form).blocks().get(0))
                .cells().stream()
                        .filter(cell -> cell.text().equals(text))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> textsOf(Block block) {
        return ((Block.Table) block).cells().stream().map(Cell::text).toList();
    }
}
