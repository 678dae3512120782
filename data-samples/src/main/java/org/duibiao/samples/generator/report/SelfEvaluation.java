package org.duibiao.samples.generator.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.economy.Measure;
import org.duibiao.samples.generator.form.Form;
import org.duibiao.samples.generator.form.FormFiller;
import org.duibiao.samples.generator.form.HunanTable;
import org.duibiao.samples.generator.form.MinistryTable;
import org.duibiao.samples.generator.mistake.MistakeKind;
import org.duibiao.samples.generator.mistake.Slips;
import org.duibiao.samples.generator.phrase.Fillers;
import org.duibiao.samples.generator.phrase.Phrasebook;
import org.duibiao.samples.generator.phrase.Statement;
import org.duibiao.samples.generator.phrase.Teller;
import org.duibiao.samples.generator.phrase.Telling;
import org.duibiao.samples.generator.phrase.Voice;
import org.duibiao.samples.generator.printing.FigureStyle;
import org.duibiao.samples.generator.truth.GoldFigure;

/** A self-evaluation of a bureau's whole spending: profile, money, what was done, problems, goals, and the form at its end. */
final class SelfEvaluation {

    private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五", "六", "七", "八");
    private static final List<String> OUTPUT = List.of(
            "domestic_capital_actual@out_of_province",
            "fdi_actual",
            "projects_signed",
            "new_above_limit_enterprises",
            "cross_border_ecommerce",
            "projects_started");
    private static final List<String> BENEFIT =
            List.of("retail_sales", "retail_sales_above_limit", "ecommerce_turnover");

    /** Figures that goals in two tiers are set for. */
    private static final List<String> TIERED =
            List.of("retail_sales", "fdi_actual", "domestic_capital_actual@out_of_province", "projects_signed");

    private static final int TIERED_SHARE = 30;

    private final ReportFigures figures;
    private final FigureSlips figureSlips;
    private final Slips slips;
    private final Voice voice;
    private final Form.Family family;
    private final Teller teller;
    private final Fillers fillers;
    private final Chance chance;
    private final Chance tiers;
    private final Manuscript manuscript = new Manuscript();

    SelfEvaluation(
            ReportFigures figures,
            FigureSlips figureSlips,
            Slips slips,
            Voice voice,
            Form.Family family,
            Chance chance,
            Chance tiers) {
        this.figures = requireNonNull(figures, "figures is null");
        this.figureSlips = requireNonNull(figureSlips, "figureSlips is null");
        this.slips = requireNonNull(slips, "slips is null");
        this.voice = requireNonNull(voice, "voice is null");
        this.family = requireNonNull(family, "family is null");
        this.chance = requireNonNull(chance, "chance is null");
        this.tiers = requireNonNull(tiers, "tiers is null");
        this.teller = new Teller(Phrasebook.bundled(), voice, chance);
        this.fillers = new Fillers(voice.facts(), chance);
    }

    /** The whole document. */
    Manuscript write() {
        String year = String.valueOf(voice.year());
        String bureau = fillers.fill("{bureau}");
        Form form = new FormFiller(figures.bureau(), chance, slips)
                .fill(family, figures.get(output()), figures.get(chance.pick(BENEFIT, 2)));
        manuscript.title(bureau);
        manuscript.title(year + "年度部门整体支出绩效自评报告");
        manuscript.paragraph(fillers.one("intro"));
        profile();
        money();
        performance(form);
        manuscript.heading("四、存在的主要问题", 1);
        numbered(fillers.some("problems", chance.between(2, 4)));
        next();
        manuscript.paragraph(bureau);
        manuscript.paragraph("%d年%d月%d日".formatted(voice.year() + 1, chance.between(3, 6), chance.between(1, 28)));
        manuscript.heading("附件：" + year + "年度部门整体支出绩效自评表", 1);
        table(bureau, form);
        return manuscript;
    }

    /** The figures counted as output, the one that a mistake is made about first. */
    private List<String> output() {
        List<String> output = new ArrayList<>(chance.pick(OUTPUT, chance.between(3, 5)));
        String slipped = OUTPUT.contains(figureSlips.series()) ? figureSlips.series() : output.get(0);
        output.remove(slipped);
        output.add(0, slipped);
        return output;
    }

    private void table(String bureau, Form form) {
        if (family == Form.Family.HUNAN) {
            manuscript.table(HunanTable.grid(form), form.figures(voice.year()));
            return;
        }
        BigDecimal rate = figures.get("budget_execution_rate").printed().value();
        MinistryTable table = new MinistryTable(bureau, figures.bureau(), form, rate, slips);
        manuscript.table(table.grid(), table.budgetFigures(voice.year()));
        manuscript.read(form.figures(voice.year()));
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
                .then(spending()));
        manuscript.heading("（二）基本支出和“三公”经费", 2);
        manuscript.paragraph(
                sentence("basic", List.of("basic_expenditure", "personnel_expenditure", "office_expenditure")));
        manuscript.paragraph(sentence("three_public", List.of("three_public_expenses")));
    }

    private Telling spending() {
        List<Statement> statements =
                new ArrayList<>(figures.get(List.of("budget_executed", "basic_expenditure", "project_expenditure")));
        if (slips.wants(MistakeKind.UNIT_IMPOSSIBLE)) {
            Statement project = statements.get(2);
            Statement wrong =
                    project.leaping(project.level().movePointLeft(4)).printed(new FigureStyle(Measure.of("元"), 2));
            statements.set(2, wrong);
            slips.made(
                    MistakeKind.UNIT_IMPOSSIBLE,
                    "project_expenditure",
                    wrong.printed().text());
        }
        return teller.tell("spending", statements, false).between("", "。");
    }

    private void performance(Form form) {
        manuscript.heading("三、部门整体支出绩效情况", 1);
        BigDecimal total = form.total();
        manuscript.paragraph(new Telling(
                fillers.one("lead") + "对照部门整体支出绩效自评表，自评得分" + total.toPlainString() + "分，评价等级为“" + grade(total) + "”。",
                List.of(GoldFigure.plain("self_evaluation_score", String.valueOf(voice.year()), total, "分"))));
        topic(
                "（一）消费市场稳步恢复",
                List.of("retail_sales", "retail_sales_above_limit", "new_above_limit_enterprises"),
                "consumption");
        structure();
        tiers();
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

    /** What the consumption of the year is held against: its structure, the year before, the firms that were won. */
    private void structure() {
        Statement whole = figures.get("retail_sales");
        if (slips.wants(MistakeKind.COUNT_GIVEN_TWICE)) {
            Statement count = figures.get("new_above_limit_enterprises");
            Statement wrong = count.leaping(count.level().add(BigDecimal.valueOf(4)));
            slips.made(
                    MistakeKind.COUNT_GIVEN_TWICE,
                    count.indicator(),
                    count.printed().text(),
                    wrong.printed().text());
            manuscript.paragraph(
                    teller.tell("counted_again", List.of(wrong), false).between("", "。"));
        }
        if (slips.wants(MistakeKind.RESTATEMENT)) {
            Statement wrong = whole.saying(new Statement.Said(
                    Optional.empty(), Optional.of(whole.last().multiply(new BigDecimal("1.04"))), Optional.empty()));
            slips.made(
                    MistakeKind.RESTATEMENT,
                    whole.indicator(),
                    whole.style().print(wrong.quotedLast()).text());
            manuscript.paragraph(teller.tell("past", List.of(wrong), false).between("", "。"));
        } else if (chance.percent(30)) {
            manuscript.paragraph(teller.tell("past", List.of(whole), false).between("", "。"));
        }
        boolean wrongShare = slips.wants(MistakeKind.SHARE_AGAINST_COMPUTED);
        if (wrongShare || chance.percent(30) && !slips.has(MistakeKind.PARTS_EXCEED_WHOLE)) {
            BigDecimal share =
                    whole.rate(figures.get("retail_sales_above_limit").level(), whole.level());
            String said = (wrongShare ? share.add(BigDecimal.valueOf(9)) : share).toPlainString();
            if (wrongShare) {
                slips.made(MistakeKind.SHARE_AGAINST_COMPUTED, "retail_sales_above_limit", said + "%");
            }
            manuscript.paragraph(fillers.with("share", said).one("share"));
        }
    }

    /** In some reports, one figure against goals in two tiers, and the two tiers of the year to come. */
    private void tiers() {
        if (!tiers.percent(TIERED_SHARE) || slips.isAny()) {
            return;
        }
        Teller speaker = new Teller(Phrasebook.bundled(), voice, tiers);
        Statement aimed = figures.get(tiers.pick(TIERED));
        manuscript.paragraph(speaker.tell("tiers", List.of(aimed), false).between("从分档目标看，", "。"));
        manuscript.paragraph(
                speaker.tell("tiered_goals", List.of(aimed), false).between(fillers.fill("{next}年，"), "。"));
    }

    private void topic(String heading, List<String> series, String filler) {
        manuscript.heading(heading, 2);
        Telling telling = Telling.silent("");
        for (int i = 0; i < series.size(); i++) {
            Telling said = series.get(i).equals("trade") ? trade(i == 0) : single(series.get(i), i == 0);
            telling = telling.then(said.between("", i == series.size() - 1 ? "。" : "；"));
        }
        manuscript.paragraph(telling);
        manuscript.paragraph(String.join("", fillers.some(filler, chance.between(2, 3))));
    }

    /** A sentence about one figure; where a mistake is made about it, one that shows it, in plain digits. */
    private Telling single(String series, boolean isFirst) {
        Optional<String> slot = figureSlips.slotToShow(series);
        Teller speaker = slot.isPresent() ? new Teller(Phrasebook.bundled().plain("amounts"), voice, chance) : teller;
        return speaker.tell("single", List.of(figures.get(series)), isFirst, slot);
    }

    private Telling trade(boolean isFirst) {
        if (slips.wants(MistakeKind.IMPLIED_EXCHANGE_RATE)) {
            Teller dear = new Teller(Phrasebook.bundled(), voice.with("rate", "8.35"), chance);
            Telling said = dear.tell("exchange", List.of(figures.get("trade_total")), isFirst);
            slips.made(
                    MistakeKind.IMPLIED_EXCHANGE_RATE,
                    "trade_total",
                    said.figures().stream().map(GoldFigure::quote).toArray(String[]::new));
            return said;
        }
        return chance.percent(20) && voice.facts().containsKey("rate")
                ? teller.tell("exchange", List.of(figures.get("trade_total")), isFirst)
                : teller.tell("trade", figures.get(List.of("trade_total", "exports", "imports")), isFirst);
    }

    private void next() {
        manuscript.heading("五、下一步工作打算", 1);
        numbered(fillers.some("measures", chance.between(2, 4)));
        Telling goals = Telling.silent(fillers.fill("{next}年，我局将"));
        List<String> aims = new ArrayList<>(chance.pick(List.of("retail_sales", "ecommerce_turnover"), 1));
        aims.add(figureSlips.series());
        for (int i = 0; i < aims.size(); i++) {
            Optional<String> slot =
                    i == 1 && slips.has(MistakeKind.GOAL_BELOW_RESULT) ? Optional.of("goal") : Optional.empty();
            goals = goals.then(teller.tell("goals", List.of(figures.get(aims.get(i))), false, slot)
                    .between("", i == aims.size() - 1 ? "。" : "，"));
        }
        manuscript.paragraph(goals);
    }

    private void numbered(List<String> points) {
        for (int i = 0; i < points.size(); i++) {
            manuscript.paragraph(NUMBERS.get(i) + "是" + points.get(i));
        }
    }

    private Telling sentence(String kind, List<String> series) {
        return teller.tell(kind, figures.get(series), false).between("", "。");
    }
}
