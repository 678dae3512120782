package org.duibiao.ingest.document.textrows.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormLineTest {

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
}
