package org.duibiao.ingest.claim.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.claim.SetAside;
import org.junit.jupiter.api.Test;

/** Totals that are of no region, years that a budget is only held against, and growth that a word tells. */
class TotalsAndYearsOfTablesTest {

    @Test
    void theTotalOfAListOfCompaniesIsTheirs() {
        Extraction extraction =
                extract("2022年进出口前两名\n| 企业名称 | 进出口额（万美元） |\n| 甲东科技 | 5600 |\n| 甲西食品 | 3200 |\n| 合计 | 8800 |\n");

        assertThat(extraction.claims()).isEmpty();
        assertThat(extraction.setAside()).extracting(SetAside::reason).containsOnly("company");
    }

    @Test
    void theTotalOfAListOfParksIsNoRegions() {
        Extraction extraction =
                extract("2022年各园区主要指标\n| 园区 | 出口总额（亿元） |\n| 甲东高新区 | 12.3 |\n| 甲西经开区 | 8.6 |\n| 合计 | 20.9 |\n");

        assertThat(extraction.claims()).isEmpty();
        assertThat(extraction.setAside()).extracting(SetAside::reason).containsOnly("park");
    }

    @Test
    void totalsAndGrowthBelowAHeadOfGoalsAreGoals() {
        Extraction extraction = extract("2022年指标完成情况（单位：亿元）\n| 指标 | 全年目标 | | 1-12月完成 | |\n| | 总量 | 增速 | 总量 | 增速 |\n"
                + "| 出口总额 | 70 | 10 | 72.3 | 12.5 |\n");

        assertThat(extraction.claims()).hasSize(1).allSatisfy(claim -> {
            assertThat(claim.quote()).isEqualTo("72.3");
            assertThat(claim.targets()).isNotEmpty();
        });
    }

    @Test
    void whatWasSpentInTheYearBeforeABudgetIsOnlyHeldAgainstIt() {
        Extraction extraction = extract("2022年部门预算支出情况表（单位：万元）\n| 项目 | 2021年执行数 | 2022年预算数 |\n"
                + "| 合计 | 1180.5 | 1256.3 |\n| 基本支出 | 820.1 | 856.3 |\n");

        assertThat(extraction.claims())
                .extracting(Claim::indicatorId, Claim::quote)
                .containsExactly(tuple("budget_initial", "1256.3"), tuple("basic_expenditure", "856.3"));
        assertThat(extraction.setAside()).extracting(SetAside::reason).containsOnly("last_year_level");
    }

    @Test
    void unchangedInAColumnOfGrowthIsGrowthOfNought() {
        Extraction extraction =
                extract("2022年主要指标表\n| 指标 | 1-12月（亿元） | 同比增长 |\n| 出口总额 | 72.3 | 持平 |\n| 进口总额 | 12.1 | 5.2% |\n");

        assertThat(extraction.claims())
                .extracting(claim -> claim.growth().orElseThrow().percent().toPlainString())
                .containsExactly("0", "5.2");
    }

    private static Extraction extract(String text) {
        ReportContext context = new ReportContext(
                Optional.empty(), OptionalInt.of(2022), OptionalInt.of(2022), OptionalInt.empty(), "");
        return TableText.extract(TableText.first(text), context);
    }
}
