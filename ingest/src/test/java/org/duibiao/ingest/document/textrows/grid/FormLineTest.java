package org.duibiao.ingest.document.textrows.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormLineTest {

    private static final String MONEY = "预算执行情况（万元） 预算数（A） 执行数（B） 执行率（B/A） 得分(20 分*执行率) 整体支出总额 1800 1770.5 98.36% 19.7";

    @Test
    void moneyStandsUnderItsHeads() {
        assertThat(FormLine.rows("部门整体绩效自评表 主管部门 青禾县商务局 预算执行情况（万元） 年初预算数 全年预算数 全年执行数 执行率（%） 812.5 930 921.6 99.1")
                        .orElseThrow())
                .endsWith(List.of("年初预算数", "全年预算数", "全年执行数", "执行率（%）"), List.of("812.5", "930", "921.6", "99.1"));
    }

    @Test
    void rowsOfMoneyKeepTheirNames() {
        assertThat(FormLine.rows("项目资金（万元） 年初预算数 全年预算数 全年执行数 年度资金总额 300 280 266 其中：财政拨款 300 280 266")
                        .orElseThrow())
                .containsExactly(
                        List.of("项目资金（万元）", "年初预算数", "全年预算数", "全年执行数"),
                        List.of("年度资金总额", "300", "280", "266"),
                        List.of("其中：财政拨款", "300", "280", "266"));
    }

    @Test
    void goalsAndResultsStandUnderTheirHeads() {
        assertThat(FormLine.rows("年初预算数 全年执行数 812.5 921.6 年度目标 预期目标 实际完成情况 举办促消费活动12场。 举办促消费活动15场。")
                        .orElseThrow())
                .endsWith(List.of("预期目标", "实际完成情况"), List.of("举办促消费活动12场。", "举办促消费活动15场。"));
    }

    @Test
    void theScoreStandsBesideItsLabel() {
        assertThat(FormLine.rows("项目名称 电商发展资金 自评总分（分） 97.5 年初预算数 全年预算数 全年执行数 300 280 266")
                        .orElseThrow())
                .contains(List.of("项目名称", "电商发展资金"), List.of("自评总分（分）", "97.5"));
    }

    @Test
    void moneyWhoseFiguresAreTooFewIsNoTable() {
        assertThat(FormLine.rows("部门 青禾县商务局 资金 情况 年初预算数 全年预算数 全年执行数 执行率 812.5 930 921.6"))
                .isEmpty();
    }

    @Test
    void aSentenceAboutTheBudgetIsNoForm() {
        assertThat(FormLine.rows("2022年 年初预算数 为 812.5 万元， 全年 执行数 为 921.6 万元， 资金 支出 进度 良好。"))
                .isEmpty();
    }

    @Test
    void theCriteriaBehindTheMoneyAreRowsUnderTheirHeads() {
        assertThat(
                        FormLine.rows(
                                MONEY
                                        + " 一级指标 二级指标 三级指标 年初目标值 实际完成值 得分 产出指标 数量指标 新增限上企业(家)(10 分) 20 26 10 网络零售额 ≥3亿元 3.4亿元 10 效益指标 经济效益 实际使用外资 900 812 9 总分 100 97.2 填表人 李某"))
                .hasValueSatisfying(rows -> assertThat(rows)
                        .contains(
                                List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "得分"),
                                List.of("产出指标", "数量指标", "新增限上企业(家)(10 分)", "20", "26", "10"),
                                List.of("网络零售额", "≥3亿元", "3.4亿元", "10"),
                                List.of("总分", "100", "97.2")));
    }

    @Test
    void aRemarkBehindTheFiguresOfACriterionStaysInItsRow() {
        assertThat(FormLine.rows(MONEY + " 三级指标 目标值 完成值 得分 备注 新增限上企业 20 26 10 无 网络零售额 8 7.5 9 项目延期 总分 100 99"))
                .hasValueSatisfying(rows -> assertThat(rows)
                        .contains(
                                List.of("新增限上企业", "20", "26", "10", "无"),
                                List.of("网络零售额", "8", "7.5", "9", "项目延期"),
                                List.of("总分", "100", "99")));
    }

    @Test
    void criteriaWithAFigureTooManyAreNone() {
        assertThat(FormLine.rows(MONEY + " 三级指标 目标值 完成值 得分 新增限上企业 20 26 10 7 网络零售额 8 7.5 9 6 总分 100 99"))
                .hasValueSatisfying(rows -> assertThat(rows).doesNotContain(List.of("新增限上企业", "20", "26", "10")));
    }

    @Test
    void labelsOfMoneyStandBesideTheirFigures() {
        assertThat(FormLine.rows("单位名称 清河市商务局 基本支出总额 620.5 项目支出总额 1150 " + MONEY))
                .hasValueSatisfying(
                        rows -> assertThat(rows).contains(List.of("基本支出总额", "620.5"), List.of("项目支出总额", "1150")));
    }
}
