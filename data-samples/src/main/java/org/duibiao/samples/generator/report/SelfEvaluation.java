package org.duibiao.samples.generator.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.form.MinistryForm;
import org.duibiao.samples.generator.form.MinistryTable;
import org.duibiao.samples.generator.phrase.Fillers;
import org.duibiao.samples.generator.phrase.Phrasebook;
import org.duibiao.samples.generator.phrase.Statement;
import org.duibiao.samples.generator.phrase.Teller;
import org.duibiao.samples.generator.phrase.Telling;
import org.duibiao.samples.generator.phrase.Voice;
import org.duibiao.samples.generator.truth.GoldFigure;

/** A self-evaluation of a bureau's whole spending: profile, money, what was done, problems, goals, and the form at its end. */
final class SelfEvaluation {

    private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五", "六", "七", "八");

    private final ReportFigures figures;
    private final Voice voice;
    private final Teller teller;
    private final Fillers fillers;
    private final Chance chance;
    private final Manuscript manuscript = new Manuscript();

    SelfEvaluation(ReportFigures figures, Voice voice, Chance chance) {
        this.figures = requireNonNull(figures, "figures is null");
        this.voice = requireNonNull(voice, "voice is null");
        this.chance = requireNonNull(chance, "chance is null");
        this.teller = new Teller(Phrasebook.bundled(), voice, chance);
        this.fillers = new Fillers(voice.facts(), chance);
    }

    /** The whole document. */
    Manuscript write() {
        String year = String.valueOf(voice.year());
        String bureau = fillers.fill("{bureau}");
        MinistryForm form = form();
        manuscript.title(bureau);
        manuscript.title(year + "年度部门整体支出绩效自评报告");
        manuscript.paragraph(fillers.one("intro"));
        profile();
        money();
        performance(form);
        manuscript.heading("四、存在的主要问题", 1);
        fillers.some("problems", chance.between(2, 4)).forEach(manuscript::paragraph);
        next();
        manuscript.paragraph(bureau);
        manuscript.paragraph("%d年%d月%d日".formatted(voice.year() + 1, chance.between(3, 6), chance.between(1, 28)));
        manuscript.heading("附件：" + year + "年度部门整体支出绩效自评表", 1);
        manuscript.table(
                MinistryTable.grid(bureau, voice.year(), figures.bureau(), form),
                MinistryTable.figures(voice.year(), figures.bureau(), form));
        return manuscript;
    }

    private MinistryForm form() {
        List<Statement> output = figures.get(chance.pick(
                List.of(
                        "domestic_capital_actual@out_of_province",
                        "fdi_actual",
                        "projects_signed",
                        "new_above_limit_enterprises",
                        "cross_border_ecommerce",
                        "projects_started"),
                chance.between(3, 5)));
        List<Statement> benefit =
                figures.get(chance.pick(List.of("retail_sales", "retail_sales_above_limit", "ecommerce_turnover"), 2));
        return MinistryForm.of(figures.bureau(), output, benefit, chance);
    }

    private void profile() {
        manuscript.heading("一、部门概况", 1);
        manuscript.heading("（一）主要职责", 2);
        List<String> duties = fillers.some("duties", chance.between(5, 9));
        for (int i = 0; i < duties.size(); i++) {
            manuscript.paragraph("（" + (i + 1) + "）" + duties.get(i));
        }
        manuscript.heading("（二）机构设置和人员情况", 2);
        manuscript.paragraph(fillers.one("structure"));
        manuscript.paragraph(sentence("staff", List.of("staff_authorised", "staff_actual")));
    }

    private void money() {
        manuscript.heading("二、部门整体支出管理及使用情况", 1);
        manuscript.heading("（一）预算执行情况", 2);
        manuscript.paragraph(sentence(
                        "budget",
                        List.of("budget_initial", "budget_full_year", "budget_executed", "budget_execution_rate"))
                .then(sentence("spending", List.of("budget_executed", "basic_expenditure", "project_expenditure"))));
        manuscript.heading("（二）基本支出和“三公”经费", 2);
        manuscript.paragraph(
                sentence("basic", List.of("basic_expenditure", "personnel_expenditure", "office_expenditure")));
        manuscript.paragraph(sentence("three_public", List.of("three_public_expenses")));
    }

    private void performance(MinistryForm form) {
        manuscript.heading("三、部门整体支出绩效情况", 1);
        BigDecimal total = form.total();
        manuscript.paragraph(new Telling(
                fillers.one("lead") + "对照部门整体支出绩效自评表，自评得分" + total.toPlainString() + "分，评价等级为“" + grade(total) + "”。",
                List.of(GoldFigure.plain("self_evaluation_score", String.valueOf(voice.year()), total, "分"))));
        topic(
                "（一）消费市场稳步恢复",
                List.of("retail_sales", "retail_sales_above_limit", "new_above_limit_enterprises"),
                "consumption");
        topic("（二）开放型经济持续发展", List.of("trade", "fdi_actual", "cross_border_ecommerce"), "trade");
        topic(
                "（三）招商引资扎实推进",
                List.of("domestic_capital_actual@out_of_province", "projects_signed", "investment_signed_amount"),
                "investment");
        topic("（四）电子商务加快发展", List.of("ecommerce_turnover", "online_retail"), "ecommerce");
    }

    private static String grade(BigDecimal total) {
        return total.intValue() >= 90 ? "优" : total.intValue() >= 80 ? "良" : total.intValue() >= 60 ? "中" : "差";
    }

    private void topic(String heading, List<String> series, String filler) {
        manuscript.heading(heading, 2);
        Telling telling = Telling.silent("");
        for (int i = 0; i < series.size(); i++) {
            Telling said = series.get(i).equals("trade")
                    ? teller.tell("trade", figures.get(List.of("trade_total", "exports", "imports")), i == 0)
                    : teller.tell("single", List.of(figures.get(series.get(i))), i == 0);
            telling = telling.then(said.between("", i == series.size() - 1 ? "。" : "；"));
        }
        manuscript.paragraph(telling);
        manuscript.paragraph(String.join("", fillers.some(filler, chance.between(2, 3))));
    }

    private void next() {
        manuscript.heading("五、下一步工作打算", 1);
        List<String> measures = new ArrayList<>(fillers.some("measures", chance.between(2, 4)));
        for (int i = 0; i < measures.size(); i++) {
            manuscript.paragraph(NUMBERS.get(i) + "是" + measures.get(i));
        }
        Telling goals = Telling.silent(fillers.fill("{next}年，我局将"));
        List<String> aims = chance.pick(
                List.of("retail_sales", "fdi_actual", "domestic_capital_actual@out_of_province", "ecommerce_turnover"),
                2);
        for (int i = 0; i < aims.size(); i++) {
            goals = goals.then(teller.tell("goals", List.of(figures.get(aims.get(i))), false)
                    .between("", i == aims.size() - 1 ? "。" : "，"));
        }
        manuscript.paragraph(goals);
    }

    private Telling sentence(String kind, List<String> series) {
        return teller.tell(kind, figures.get(series), false).between("", "。");
    }
}
