package org.duibiao.ingest.claim.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.ingest.document.GoldenFile;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;
import org.duibiao.model.region.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableClaimsTest {

    private static final Region CHANGSHA = TableText.CATALOGUE.regions().get("430100");

    @ParameterizedTest
    @CsvSource({"flattened-form,2022", "tables-of-every-shape,2023"})
    void theTablesOfADocumentGiveTheClaimsOfItsGoldenFile(String name, int year) {
        byte[] content = GoldenFile.bytes(GoldenFile.class, name + ".txt");
        Document document = PlainTextReader.read(new String(content, java.nio.charset.StandardCharsets.UTF_8));
        StringBuilder listing = new StringBuilder();
        for (Block.Table table : TableText.tables(document)) {
            listing.append(ClaimListing.of(TableText.extract(table, context(year))));
        }

        GoldenFile.assertSame(getClass(), name + ".claims", listing.toString());
    }

    @Test
    void aUnitInTheHeadOfAColumnReachesItsCells() {
        Claim claim = only("| 指标 | 完成数（亿元） | 增速（%） |\n| 社会消费品零售总额 | 82.3 | 6.1 |");

        assertThat(ClaimListing.of(claim)).startsWith("retail_sales actual =82.3亿元, growth =6.1,");
    }

    @Test
    void aUnitInTheCaptionReachesTheCells() {
        Claim claim = only("单位：万美元\n| 指标 | 2022年目标 | 2022年完成 |\n| 出口总额 | 800 | 820 |");

        assertThat(ClaimListing.of(claim)).startsWith("exports actual =820万美元, target =800万美元,");
    }

    @Test
    void aUnitColumnBeatsTheCaption() {
        Claim claim = only("单位：万元\n| 指标 | 单位 | 完成数 | 增长% |\n| 出口总额 | 万美元 | 820 | 5 |");

        assertThat(ClaimListing.of(claim)).startsWith("exports actual =820万美元, growth =5,");
    }

    @Test
    void withoutAnyUnitMoneyIsSetAside() {
        Extraction extraction = extract("| 指标 | 目标值 | 完成值 |\n| 出口总额 | 800 | 820 |");

        assertThat(extraction.claims()).isEmpty();
        assertThat(reasons(extraction)).contains("no_unit");
    }

    @Test
    void aCountNeedsNoUnitAndSaysThatItWasInferred() {
        Claim claim = only("| 指标 | 目标值 | 完成值 |\n| 新增限上企业 | 10 | 12 |");

        assertThat(ClaimListing.of(claim)).startsWith("new_above_limit_enterprises actual =12个, target =10个,");
        assertThat(claim.flags()).contains("unit_inferred");
    }

    @Test
    void aPercentageOfALevelUnderAPercentUnitIsItsGrowth() {
        Claim claim = only("| 三级指标 | 计量单位 | 指标值 | 实际完成值 |\n| 社会消费品零售总额 | % | 8 | 9.1 |");

        assertThat(ClaimListing.of(claim)).startsWith("retail_sales actual growth =9.1, target growth 8,");
    }

    @Test
    void aGrowthRowHangsOnTheLevelOfAnotherRow() {
        Claim claim = only("| 三级指标 | 年度指标值 | 实际完成值 |\n| 进出口总额 | 4亿美元 | 4.2亿美元 |\n| 进出口总额 | 同比增长≥5% | ≥8% |");

        assertThat(ClaimListing.of(claim)).startsWith("trade_total actual =4.2亿美元, growth >8, target =4亿美元 growth 5,");
    }

    @Test
    void theGoalAndTheResultInSentencesAreTied() {
        Claim claim = only("| 年度总体目标 | 预期目标 | 实际完成情况 |\n| 总体 | 社会消费品零售总额达到80亿元 | 社会消费品零售总额完成82.3亿元 |");

        assertThat(ClaimListing.of(claim)).startsWith("retail_sales actual =82.3亿元, target =80亿元,");
    }

    @Test
    void aGoalWithoutAResultIsPlanned() {
        Claim claim = only("| 指标 | 2023年目标（亿元） | 责任科室 |\n| 出口总额 | 8.5 | 外贸股 |");

        assertThat(ClaimListing.of(claim)).startsWith("exports planned =8.5亿元, 2023-01-01..2023-12-31");
    }

    @Test
    void twoTiersAreTwoTargets() {
        Claim claim = only("| 指标 | 省定目标 | 市定目标 | 实际完成 |\n| 出口总额 | 30亿元 | 32亿元 | 33.1亿元 |");

        assertThat(ClaimListing.of(claim)).startsWith("exports actual =33.1亿元, target 省定 =30亿元, target 市定 =32亿元,");
    }

    @Test
    void aPlaceInARankingHangsOnTheFigure() {
        List<Claim> claims = extract("| 指标 | 完成数（亿元） | 增长% | 全市排名 |\n| 出口总额 | 3.1 | 5 | 2 |\n| 进口总额 | 1.2 | 3 | 第4位 |")
                .claims();

        assertThat(claims).extracting(claim -> claim.statedRank().orElseThrow()).containsExactly("全市第2位", "全市第4位");
    }

    @Test
    void theCompletionHangsOnTheGoalThatItFits() {
        Claim claim = only("| 指标 | 省定目标（亿元） | 市定目标（亿元） | 实际完成（亿元） | 完成率（%） |\n| 出口总额 | 30 | 32 | 33.1 | 103.4 |");

        assertThat(claim.targets().get(0).completion()).isEmpty();
        assertThat(claim.targets().get(1).completion()).contains(new java.math.BigDecimal("103.4"));
    }

    @Test
    void aBudgetInAReportOfHalfAYearIsOfTheWholeYear() {
        Claim claim = only("2022年1-6月\n附表1\n| 项目（万元） | 年初预算数 | 备注 |\n| 合计 | 40 | |");

        assertThat(ClaimListing.of(claim)).startsWith("budget_initial actual =40万元, 2022-01-01..2022-12-31");
    }

    @Test
    void aRowKeyedByARegionBelowIsThatRegionsFigure() {
        List<Claim> claims = extract("| 县（市、区） | 进出口总额（亿元） | 增速（%） |\n| 全市 | 90 | 3 |\n| 岳麓区 | 30 | 5 |")
                .claims();

        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).region()).isEmpty();
        assertThat(claims.get(1).region().orElseThrow().code()).contains("430104");
        assertThat(claims.get(1).flags()).contains("reported_by_superior");
    }

    @Test
    void aParkAndAnotherRegionInTheRowsAreSetAside() {
        Extraction extraction =
                extract("| 区域 | 进出口总额（亿元） | 增速（%） |\n| 全市 | 90 | 3 |\n| 高新区 | 10 | 5 |\n| 株洲市 | 30 | 5 |");

        assertThat(extraction.claims()).hasSize(1);
        assertThat(reasons(extraction)).contains("park", "other_region");
    }

    @Test
    void theRowsOfAListOfProjectsAreSetAsideAndItsTotalIsNot() {
        Extraction extraction = extract("| 项目名称 | 签约金额（亿元） |\n| 冷链物流园 | 3.5 |\n| 电子元件厂 | 2 |\n| 合计 | 5.5 |");

        assertThat(extraction.claims()).extracting(Claim::quote).containsExactly("5.5");
        assertThat(reasons(extraction)).containsOnly("single_project");
    }

    @Test
    void yearsInTheHeadsAreThePeriods() {
        List<Claim> claims = extract("| 指标 | 2021年 | 2022年 | 2023年 |\n| 出口总额（亿元） | 1.1 | 1.2 | 1.3 |")
                .claims();

        assertThat(claims)
                .extracting(claim -> claim.period().orElseThrow().start().getYear())
                .containsExactly(2021, 2022, 2023);
    }

    @Test
    void theYearBeforeBesideItsGrowthIsNoObservation() {
        Extraction extraction = extract("| 指标 | 2021年 | 2022年 | 增长% |\n| 出口总额（亿元） | 1.0 | 1.2 | 20 |");

        assertThat(extraction.claims())
                .extracting(ClaimListing::of)
                .singleElement()
                .asString()
                .startsWith("exports actual =1.2亿元, growth =20, 2022-01-01..2022-12-31");
        assertThat(reasons(extraction)).containsExactly("last_year_level");
    }

    @Test
    void monthsInTheCaptionAreThePeriod() {
        Claim claim = only("2022年1-10月主要指标表\n| 指标 | 累计 | 同比增长 |\n| 出口总额（亿元） | 1.2 | 20% |");

        assertThat(ClaimListing.of(claim)).contains("2022-01-01..2022-10-31");
    }

    @Test
    void aPartThatIsNotNamedIsNamedWithItsTotal() {
        List<Claim> claims = extract("| 指标 | 完成数 | 增长% |\n| 到位资金（亿元） | 60 | 5 |\n| 其中：省外到位资金 | 41 | 6 |")
                .claims();

        assertThat(claims).extracting(Claim::scope).last().isEqualTo("out_of_province");
        assertThat(claims.get(1).level().orElseThrow().unit().text()).isEqualTo("亿元");
    }

    @Test
    void theTotalRowOfABudgetIsTheBudgetAndItsSourcesAreParts() {
        Extraction extraction = extract(
                "| 项目资金（万元） | 年初预算数 | 全年执行数 | 执行率 |\n" + "| 年度资金总额 | 40 | 38 | 95% |\n| 其中：当年财政拨款 | 40 | 38 | 95% |");

        assertThat(extraction.claims())
                .extracting(Claim::indicatorId)
                .containsExactly("budget_initial", "budget_executed", "budget_execution_rate");
        assertThat(reasons(extraction)).containsOnly("part_of_total");
    }

    @Test
    void theTotalOfIncomeOrOfSomeMoneyIsNoBudget() {
        Extraction income = extract("单位：万元\n| 项目 | 决算数 |\n| 一般公共预算财政拨款收入 | 40 |\n| 本年收入合计 | 42 |");
        Extraction travel = extract("“三公”经费支出表（单位：万元）\n| 项目 | 预算数 | 决算数 |\n| 公务接待费 | 4 | 2 |\n| 合计 | 5 | 3 |");

        assertThat(income.claims()).isEmpty();
        assertThat(travel.claims())
                .extracting(Claim::indicatorId, Claim::quote)
                .containsExactly(tuple("three_public_expenses", "3"));
    }

    @Test
    void incomeAndSpendingSideBySideAreToldApart() {
        List<Claim> claims = extract("单位：万元\n| 收入 | | | 支出 | | |\n| 项目 | 行次 | 决算数 | 项目 | 行次 | 决算数 |\n"
                        + "| 财政拨款收入 | 1 | 40 | 一、基本支出 | 31 | 30 |\n| 本年收入合计 | 27 | 40 | 本年支出合计 | 58 | 38 |")
                .claims();

        assertThat(claims).extracting(Claim::indicatorId).containsExactly("basic_expenditure", "budget_executed");
        assertThat(claims).extracting(Claim::quote).containsExactly("30", "38");
    }

    @Test
    void runningNumbersAndMonthsInTheHeadsDoNotHideTheHeader() {
        Claim claim = only("| 序号 | 考核指标 | 单位 | 2022年目标任务 | 1-12月累计完成 | 完成率 | 同比增长 |\n"
                + "| 1 | 出口总额 | 亿元 | 20 | 18.2 | 91% | -9% |");

        assertThat(ClaimListing.of(claim))
                .startsWith("exports actual =18.2亿元, growth =-9, completion 91, target =20亿元, 2022-01-01..2022-12-31");
    }

    @Test
    void theSpendingOnOneFunctionIsAPart() {
        List<Claim> claims = extract("单位：万元\n| 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |\n"
                        + "| 合计 | 100 | 60 | 40 |\n| 商业服务业等支出 | 90 | 55 | 35 |")
                .claims();

        assertThat(claims).extracting(Claim::quote).containsExactly("100", "60", "40");
    }

    @Test
    void theFormOfAProjectSpeaksOfTheProject() {
        Extraction extraction = extract("\t项目名称\n\t冷链建设补助\n\n\t项目资金（万元）\n\t\n\t年初预算数\n\t全年执行数\n\t执行率\n\n"
                + "\t\n\t年度资金总额\n\t40\n\t38\n\t95%\n");

        assertThat(extraction.claims())
                .allSatisfy(claim -> assertThat(claim.subject()).isEqualTo("project:冷链建设补助"));
        assertThat(extraction.claims())
                .allSatisfy(claim -> assertThat(claim.scope()).isEqualTo("project"));
    }

    @Test
    void theTotalRowOfAScoringFormIsTheScoreAndItsPointsAreSetAside() {
        Extraction extraction = extract(
                "| 一级指标 | 三级指标 | 分值 | 得分 |\n| 投入 | 在职人员控制率 | 5 | 5 |\n| 过程 | 制度健全 | 95 | 91.5 |\n| 合计 | | 100 | 96.5 |");

        assertThat(extraction.claims())
                .extracting(ClaimListing::of)
                .singleElement()
                .asString()
                .startsWith("self_evaluation_score actual =96.5分,");
        assertThat(reasons(extraction)).containsOnly("weight_or_score");
    }

    @Test
    void theRulesOfScoringAreNoFigures() {
        Extraction extraction = extract("| 三级指标 | 分值 | 指标解释 | 指标说明 | 得分 |\n"
                + "| 预算控制率 | 5 | 预算控制率=追加预算÷年初预算×100%，0%得5分 | 年初预算40万元，追加2万元 | 4 |");

        assertThat(extraction.claims()).isEmpty();
        assertThat(reasons(extraction)).contains("criterion", "weight_or_score");
    }

    @Test
    void labelsAndValuesSideBySideAreRead() {
        List<Claim> claims =
                extract("\t编制人数\n\t24\n\t实有人数\n\t21\n\n\t主管部门\n\t县商务局\n").claims();

        assertThat(claims)
                .extracting(ClaimListing::of)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("staff_authorised actual =24个"),
                        second -> assertThat(second).startsWith("staff_actual actual =21个"));
    }

    @Test
    void everyAmountIsAClaimOrSetAside() {
        Document document = PlainTextReader.read(new String(
                GoldenFile.bytes(GoldenFile.class, "flattened-form.txt"), java.nio.charset.StandardCharsets.UTF_8));
        Block.Table table = TableText.tables(document).get(0);
        Extraction extraction = TableText.extract(table, context(2022));

        List<Cell> withAmount = table.cells().stream()
                .filter(cell -> new CellReadings(TableText.TOKENIZER)
                        .of(cell.text()).tokens().stream()
                                .anyMatch(token -> token instanceof org.duibiao.ingest.language.Token.Amount))
                .toList();
        assertThat(withAmount)
                .isNotEmpty()
                .allSatisfy(cell ->
                        assertThat(isToldOf(extraction, cell)).as(cell.text()).isTrue());
    }

    private static boolean isToldOf(Extraction extraction, Cell cell) {
        boolean claimed = extraction.claims().stream()
                .anyMatch(claim -> claim.place().row().equals(OptionalInt.of(cell.row()))
                                && claim.place().column().equals(OptionalInt.of(cell.column()))
                        || claim.targets().stream()
                                .anyMatch(target -> target.place().row().equals(OptionalInt.of(cell.row()))));
        return claimed
                || extraction.setAside().stream()
                        .anyMatch(found -> found.place().row().equals(OptionalInt.of(cell.row()))
                                && found.place().column().equals(OptionalInt.of(cell.column())));
    }

    private static Claim only(String text) {
        Extraction extraction = extract(text);
        assertThat(extraction.claims()).extracting(ClaimListing::of).hasSize(1);
        return extraction.claims().get(0);
    }

    private static Extraction extract(String text) {
        Block.Table table = TableText.first(text);
        Extraction extraction = TableText.extract(table, context(2022));
        assertThat(extraction.claims())
                .allSatisfy(claim -> assertThat(table.cells())
                        .extracting(Cell::text)
                        .anySatisfy(words -> assertThat(words).contains(claim.quote())));
        return extraction;
    }

    private static List<String> reasons(Extraction extraction) {
        return extraction.setAside().stream().map(SetAside::reason).distinct().toList();
    }

    private static ReportContext context(int year) {
        return new ReportContext(
                Optional.of(CHANGSHA), OptionalInt.of(year), OptionalInt.of(year + 1), OptionalInt.empty(), "");
    }
}
