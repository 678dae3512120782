package org.duibiao.samples.generator.report;

import java.math.BigDecimal;
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

/** The published accounts of a bureau at the end of a year: what it is there for, what it spent, and a table of the spending. */
final class FinalAccounts {

    private FinalAccounts() {}

    /** The document of a bureau. */
    static Manuscript write(ReportFigures figures, Voice voice, Chance chance) {
        Manuscript manuscript = new Manuscript();
        Teller teller = new Teller(Phrasebook.bundled(), voice, chance);
        Fillers fillers = new Fillers(voice.facts(), chance);
        manuscript.title(fillers.fill("{bureau}"));
        manuscript.title(fillers.fill("{year}年度部门决算公开说明"));
        manuscript.heading("第一部分　部门概况", 1);
        fillers.some("duties", 6).forEach(manuscript::paragraph);
        manuscript.paragraph(fillers.one("structure"));
        manuscript.paragraph(teller.tell("staff", figures.get(List.of("staff_authorised", "staff_actual")), false)
                .between("", "。"));
        manuscript.heading("第二部分　决算情况说明", 1);
        manuscript.paragraph(teller.tell(
                        "spending",
                        figures.get(List.of("budget_executed", "basic_expenditure", "project_expenditure")),
                        false)
                .between("", "。"));
        manuscript.paragraph(teller.tell(
                        "basic",
                        figures.get(List.of("basic_expenditure", "personnel_expenditure", "office_expenditure")),
                        false)
                .between("", "。"));
        manuscript.paragraph(teller.tell("three_public", figures.get(List.of("three_public_expenses")), false)
                .between("", "。"));
        manuscript.heading("附件：支出决算表（单位：万元）", 1);
        Bureau bureau = figures.bureau();
        manuscript.table(
                GridText.parse(
                        "30 20",
                        List.of(
                                "项目|决算数",
                                "基本支出|" + bureau.basic(),
                                "其中：人员经费|" + bureau.personnel(),
                                "公用经费|" + bureau.office(),
                                "项目支出|" + bureau.project(),
                                "本年支出合计|" + bureau.executed()),
                        Map.of()),
                List.of(
                        accounts("basic_expenditure", voice, bureau.basic()),
                        accounts("personnel_expenditure", voice, bureau.personnel()),
                        accounts("office_expenditure", voice, bureau.office()),
                        accounts("project_expenditure", voice, bureau.project()),
                        accounts("budget_executed", voice, bureau.executed())));
        return manuscript;
    }

    private static GoldFigure accounts(String indicator, Voice voice, BigDecimal amount) {
        return GoldFigure.tenThousands(indicator, String.valueOf(voice.year()), amount);
    }
}
