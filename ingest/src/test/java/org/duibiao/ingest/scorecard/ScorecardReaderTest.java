package org.duibiao.ingest.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.duibiao.model.scorecard.Agreement;
import org.duibiao.model.scorecard.LineRole;
import org.duibiao.model.scorecard.Outcome;
import org.duibiao.model.scorecard.Printed;
import org.duibiao.model.scorecard.Scorecard;
import org.duibiao.model.scorecard.ScorecardLine;
import org.junit.jupiter.api.Test;

/** Forms as they are read and scored again. */
class ScorecardReaderTest {

    private static final String HEADS = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因";

    private static Scorecard form(String... rows) {
        return new FormSample().table(rows).only();
    }

    private static ScorecardLine criterion(String row) {
        return form(HEADS, row, "总分|||||100|90|").lines().get(0);
    }

    @Test
    void aTargetThatWasMissedEarnsTheShareReached() {
        ScorecardLine line = criterion("产出指标|数量指标|引进企业|≥20家|15家|8|8|");

        assertThat(line.rescore().score().orElseThrow()).isEqualByComparingTo("6");
        assertThat(line.rescore().outcome()).contains(Outcome.MISSED);
        assertThat(line.rescore().rule()).contains("at_least");
        assertThat(line.agreement()).contains(Agreement.ABOVE);
    }

    @Test
    void aDifferenceThatRoundingExplainsIsNone() {
        assertThat(criterion("产出指标|数量指标|引进企业|≥30家|28家|7|6.53|").agreement()).contains(Agreement.AGREES);
        assertThat(criterion("产出指标|数量指标|引进企业|≥30家|28家|7|6.5|").agreement()).contains(Agreement.AGREES);
        assertThat(criterion("产出指标|数量指标|引进企业|≥30家|28家|7|5.5|").agreement()).contains(Agreement.BELOW);
    }

    @Test
    void criteriaInWordsAreNotScoredAgainAndSaySo() {
        ScorecardLine line = criterion("效益指标|社会效益指标|营商环境|明显改善|有所改善|10|8|仍有差距");

        assertThat(line.rescore().outcome()).contains(Outcome.WORDS_ONLY);
        assertThat(line.rescore().range()).isEmpty();
        assertThat(line.rescore().explanation()).contains("不作复算");
        assertThat(line.reason()).contains("仍有差距");
    }

    @Test
    void aLimitThatWasExceededGivesARangeOverTheVersionsOfTheRule() {
        ScorecardLine line = criterion("产出指标|成本指标|会务费|≤40万元|50万元|10|8.9|");

        assertThat(line.rescore().score()).isEmpty();
        assertThat(line.rescore().range().orElseThrow().low()).isLessThanOrEqualTo(new BigDecimal("7.5"));
        assertThat(line.rescore().range().orElseThrow().high()).isGreaterThanOrEqualTo(new BigDecimal("8"));
        assertThat(line.rescore().rule()).contains("at_most.ratio, at_most.excess");
    }

    @Test
    void theVersionThatTheFormItselfFitsIsTakenAndNamed() {
        Scorecard form = form(HEADS, "产出指标|成本指标|会务费|≤40.00万元|50.00万元|10|7.50|", "总分|||||10|7.50|");

        assertThat(form.lines().get(0).rescore().rule()).contains("at_most.excess");
        assertThat(form.lines().get(0).rescore().score().orElseThrow()).isEqualByComparingTo("7.5");
        assertThat(form.rescoring().because()).contains("at_most.excess");
    }

    @Test
    void aBareNumberOfACostIsALimit() {
        ScorecardLine line = criterion("产出指标|成本指标|项目成本|40万元|36万元|10|10|");

        assertThat(line.rescore().outcome()).contains(Outcome.REACHED);
        assertThat(line.agreement()).contains(Agreement.AGREES);
    }

    @Test
    void nothingWasToHappenAndSomethingDid() {
        assertThat(criterion("产出指标|质量指标|安全事故|0起|1起|5|5|").rescore().score().orElseThrow())
                .isEqualByComparingTo("0");
    }

    @Test
    void numbersOfDifferentUnitsAreNotCompared() {
        ScorecardLine line = criterion("产出指标|数量指标|外资|≥500万美元|3200万元|5|5|");

        assertThat(line.rescore().outcome()).contains(Outcome.NOT_COMPUTABLE);
        assertThat(line.rescore().explanation()).contains("单位不同");
    }

    @Test
    void aBareResultTakesTheUnitOfItsTarget() {
        ScorecardLine line = criterion("产出指标|数量指标|到位资金|≥12亿元|9|4|3|");

        assertThat(line.rescore().score().orElseThrow()).isEqualByComparingTo("3");
        assertThat(line.flags()).contains("unit_inferred");
    }

    @Test
    void severalNumbersEarnTheWeightWhereEachWasReached() {
        assertThat(criterion("产出指标|数量指标|签约|项目7个，金额7亿元以上|项目8个，金额15.6亿元|10|10|")
                        .rescore()
                        .outcome())
                .contains(Outcome.REACHED);
        assertThat(criterion("产出指标|数量指标|签约|项目7个，金额7亿元以上|项目8个，金额6.6亿元|10|10|")
                        .rescore()
                        .outcome())
                .contains(Outcome.NOT_COMPUTABLE);
    }

    @Test
    void pointsThatStandOnceForSeveralLinesAreNotSplit() {
        Scorecard form = form(HEADS, "产出指标|数量指标|活动|≥3场|5场|10|10|", "^|^|培训|≥2期|1期|^|^|", "总分|||||10|10|");

        assertThat(form.lines())
                .filteredOn(line -> line.role() == LineRole.CRITERION)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.rescore().outcome()).contains(Outcome.NOT_COMPUTABLE));
    }

    @Test
    void theExecutionOfTheBudgetIsSpentOverPlanned() {
        Scorecard form = form(
                "资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分|",
                "年度资金总额|300|400.00|340.00|10|85%|10|",
                "其中：当年财政拨款|300|400.00|340.00||85%||",
                "其他资金|||||||",
                "一级指标|二级指标|年度指标值|实际完成值|分值|得分|偏差原因|",
                "产出指标|活动场次|≥3场|3场|90|90||",
                "总分||||100|100||");
        ScorecardLine budget = form.lines().get(0);

        assertThat(budget.role()).isEqualTo(LineRole.BUDGET);
        assertThat(budget.rescore().score().orElseThrow()).isEqualByComparingTo("8.5");
        assertThat(budget.money().executed().flatMap(Printed::value).orElseThrow())
                .isEqualByComparingTo("3400000");
        assertThat(form.lines())
                .extracting(ScorecardLine::role)
                .containsExactly(LineRole.BUDGET, LineRole.BUDGET_PART, LineRole.CRITERION, LineRole.TOTAL);
        assertThat(form.rescoring().total().orElseThrow()).isEqualByComparingTo("98.5");
    }

    @Test
    void aBoundAmongTheAmountsOfABudgetIsTakenAsPrinted() {
        Scorecard form = form(
                "资金（万元）|全年预算数|全年执行数|分值|执行率|得分|",
                "年度资金总额|超过400|约200|10|50%|5|",
                "一级指标|年度指标值|实际完成值|分值|得分|偏差原因|",
                "产出指标|约3场|超过3场|90|90||",
                "总分|||100|95||");

        assertThat(form.lines().get(0).rescore().score().orElseThrow()).isEqualByComparingTo("5");
    }

    @Test
    void aTotalThatLeavesTheExecutionOutIsTakenAsItIs() {
        Scorecard form = form(
                "资金（万元）|全年预算数|全年执行数|分值|执行率|得分|",
                "年度资金总额|400|200|10|50%|5|",
                "一级指标|年度指标值|实际完成值|分值|得分|偏差原因|",
                "产出指标|≥3场|3场|100|100||",
                "总分|||100|100||");

        assertThat(form.flags()).contains("execution_outside_total");
        assertThat(form.rescoring().total().orElseThrow()).isEqualByComparingTo("100");
    }

    @Test
    void aFormGoesOnBehindAPageWithoutItsHeads() {
        Scorecard form = new FormSample()
                .table(HEADS, "产出指标|数量指标|活动|≥3场|5场|50|50|")
                .paragraph("— 2 —")
                .table("效益指标|经济效益指标|销售额|≥5亿元|6亿元|50|50|", "总分|||||100|100|")
                .only();

        assertThat(form.flags()).contains("in_several_tables").doesNotContain("no_total");
        assertThat(form.lines()).hasSize(3);
    }

    @Test
    void whatFollowsATotalIsAnotherForm() {
        List<Scorecard> forms = new FormSample()
                .table(HEADS, "产出指标|数量指标|活动|≥3场|5场|100|100|", "总分|||||100|100|")
                .table(HEADS, "产出指标|数量指标|培训|≥3期|5期|100|95|", "总分|||||100|95|")
                .read();

        assertThat(forms).hasSize(2);
        assertThat(forms.get(1).totalScore().map(Printed::text)).contains("95");
    }

    @Test
    void aListOfProjectsWithTheirScoresIsNoForm() {
        assertThat(new FormSample()
                        .table("项目名称|全年预算数|全年执行数|执行率|自评得分", "招商经费|100|90|90%|95", "展会经费|50|50|100%|100")
                        .read())
                .isEmpty();
    }

    @Test
    void formsOfHunanAreScoredByTheNamesOfTheirCriteria() {
        Scorecard form = form(
                "一级指标|二级指标|三级指标|分值|指标解释|评分标准|完成值|自评得分",
                "投入|预算配置|在职人员控制率|5|在职人数÷编制数|每超过一个百分点扣0.5分|104.00%|5",
                "过程|预算执行|预算控制率|5|追加÷年初|分档计分|15%|3",
                "过程|预算管理|管理制度健全性|8|制度是否健全|健全计满分|健全|8",
                "合计|||100|||| 96");

        assertThat(form.family()).isEqualTo(Scorecard.HUNAN);
        assertThat(form.lines().get(0).rescore().rule()).contains("staff_control");
        assertThat(form.lines().get(0).agreement()).contains(Agreement.ABOVE);
        assertThat(form.lines().get(0).criterion().printedRule()).contains("每超过一个百分点扣0.5分");
        assertThat(form.lines().get(1).agreement()).contains(Agreement.AGREES);
    }

    @Test
    void aRuleForOtherPointsIsNotApplied() {
        Scorecard form = form("一级指标|二级指标|三级指标|分值|完成值|自评得分", "投入|预算配置|在职人员控制率|10|104%|10", "合计|||100||90");

        assertThat(form.lines().get(0).rescore().outcome()).contains(Outcome.NOT_COMPUTABLE);
        assertThat(form.lines().get(0).rescore().explanation()).contains("5分", "10分");
    }

    @Test
    void aFormOfNeitherFamilyIsKeptAndNotScored() {
        Scorecard form = form("考核指标|目标值|完成值|分值|得分", "党建工作|4次|4次|20|20", "总分|||100|95");

        assertThat(form.family()).isEqualTo(Scorecard.UNKNOWN);
        assertThat(form.rescoring().ruleSet()).isEmpty();
        assertThat(form.lines().get(0).rescore().outcome()).contains(Outcome.NOT_COMPUTABLE);
    }

    @Test
    void theGradeThatTheReportStatesStandsBesideThatOfTheScore() {
        Scorecard form = new FormSample()
                .paragraph("经自评，本部门得分85分，绩效等级为“优”。")
                .table(HEADS, "产出指标|数量指标|活动|≥3场|5场|100|85|", "总分|||||100|85|")
                .only();

        assertThat(form.grade().map(Printed::text)).contains("优");
        assertThat(form.rescoring().gradeByScore()).contains("良");
    }

    @Test
    void praiseIsNoGrade() {
        Scorecard form = new FormSample()
                .paragraph("自评结果优化了预算管理，绩效为优先事项。")
                .table(HEADS, "产出指标|数量指标|活动|≥3场|5场|100|85|", "总分|||||100|85|")
                .only();

        assertThat(form.grade()).isEmpty();
    }
}
