package org.duibiao.samples.generator.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.duibiao.samples.document.GridText;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.economy.Bureau;
import org.duibiao.samples.generator.phrase.Fillers;
import org.duibiao.samples.generator.phrase.Phrasebook;
import org.duibiao.samples.generator.phrase.Teller;
import org.duibiao.samples.generator.phrase.Voice;
import org.duibiao.samples.generator.truth.GoldFigure;

/**
 * The budget that a bureau publishes at the beginning of a year: its duties and posts, the money that it may spend and on
 * what, and the budget of the three public expenses. What is budgeted for parts is no spending, and readers differ on whether
 * it is a figure of them at all: in the truth it is optional.
 */
final class DepartmentBudget {

    private static final int CENTS = 2;
    private static final BigDecimal PERSONNEL_SHARE = new BigDecimal("0.85");

    private DepartmentBudget() {}

    /** The document of a bureau. */
    static Manuscript write(ReportFigures figures, Voice voice, Chance chance) {
        Manuscript manuscript = new Manuscript();
        Teller teller = new Teller(Phrasebook.bundled(), voice, chance);
        Fillers fillers = new Fillers(voice.facts(), chance);
        manuscript.title(fillers.fill("{bureau}"));
        manuscript.title(fillers.fill("{year}年度部门预算公开说明"));
        manuscript.heading("第一部分　部门概况", 1);
        fillers.some("duties", 6).forEach(manuscript::paragraph);
        manuscript.paragraph(fillers.one("structure"));
        manuscript.paragraph(teller.tell("staff", figures.get(List.of("staff_authorised", "staff_actual")), false)
                .between("", "。"));
        manuscript.heading("第二部分　预算编制情况说明", 1);
        manuscript.heading("（一）收支预算总体情况", 2);
        manuscript.paragraph(teller.tell("department_budget", figures.get(List.of("budget_initial")), false)
                .between("", "。"));
        parts(manuscript, figures.bureau(), voice);
        manuscript.heading("第三部分　名词解释", 1);
        manuscript.paragraph("基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。");
        manuscript.paragraph("项目支出：指为完成特定的行政任务和事业发展目标，在基本支出之外发生的支出。");
        return manuscript;
    }

    private static void parts(Manuscript manuscript, Bureau bureau, Voice voice) {
        BigDecimal basic = bureau.basic().min(bureau.initial()).setScale(CENTS, RoundingMode.HALF_EVEN);
        BigDecimal personnel = basic.multiply(PERSONNEL_SHARE).setScale(CENTS, RoundingMode.HALF_EVEN);
        BigDecimal project = bureau.initial().subtract(basic);
        manuscript.heading("（二）支出预算表（单位：万元）", 2);
        manuscript.table(
                GridText.parse(
                        "30 20",
                        List.of(
                                "项目|年初预算数",
                                "基本支出|" + basic,
                                "其中：人员经费|" + personnel,
                                "公用经费|" + basic.subtract(personnel),
                                "项目支出|" + project,
                                "本年支出合计|" + bureau.initial()),
                        Map.of()),
                List.of());
        manuscript.read(List.of(
                budgeted("basic_expenditure", voice, basic),
                budgeted("personnel_expenditure", voice, personnel),
                budgeted("office_expenditure", voice, basic.subtract(personnel)),
                budgeted("project_expenditure", voice, project),
                budgeted("three_public_expenses", voice, bureau.threePublicBudget())));
        manuscript.heading("（三）“三公”经费预算情况", 2);
        manuscript.paragraph(
                "%d年“三公”经费预算数为%s万元，均为公务接待费，没有安排因公出国（境）费和公务用车购置费。".formatted(voice.year(), bureau.threePublicBudget()));
    }

    private static GoldFigure budgeted(String indicator, Voice voice, BigDecimal amount) {
        return GoldFigure.tenThousands(indicator, String.valueOf(voice.year()), amount)
                .optional();
    }
}
