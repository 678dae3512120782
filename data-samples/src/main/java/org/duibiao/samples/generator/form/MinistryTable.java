package org.duibiao.samples.generator.form;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duibiao.samples.document.Grid;
import org.duibiao.samples.document.GridText;
import org.duibiao.samples.generator.economy.Bureau;
import org.duibiao.samples.generator.mistake.MistakeKind;
import org.duibiao.samples.generator.mistake.Slips;
import org.duibiao.samples.generator.truth.GoldFigure;

/** Lays the form of the Ministry of Finance's family out as a table of nine columns. */
public final class MinistryTable {

    private static final String WIDTHS = "6 11 13 22 16 16 8 8 18";
    private static final String NONE = "－";

    private final String bureauName;
    private final Bureau bureau;
    private final Form form;
    private final BigDecimal rate;
    private final Slips slips;
    private final List<String> rows = new ArrayList<>();

    /**
     * A table of a form.
     *
     * @param rate of execution as printed, in percent
     */
    public MinistryTable(String bureauName, Bureau bureau, Form form, BigDecimal rate, Slips slips) {
        this.bureauName = requireNonNull(bureauName, "bureauName is null");
        this.bureau = requireNonNull(bureau, "bureau is null");
        this.form = requireNonNull(form, "form is null");
        this.rate = requireNonNull(rate, "rate is null");
        this.slips = requireNonNull(slips, "slips is null");
    }

    /** What is to be read in its block of the budget. */
    public List<GoldFigure> budgetFigures(int year) {
        String period = String.valueOf(year);
        return List.of(
                GoldFigure.tenThousands("budget_initial", period, bureau.initial()),
                GoldFigure.tenThousands("budget_full_year", period, bureau.fullYear()),
                GoldFigure.tenThousands("budget_executed", period, bureau.executed()),
                GoldFigure.plain("budget_execution_rate", period, rate, "%"));
    }

    /** The table. */
    public Grid grid() {
        rows.clear();
        row("部门（单位）名称", "<", bureauName, "<", "<", "<", "<", "<", "<");
        budget();
        row("年度\\n总体\\n目标", "预期目标", "<", "<", "<", "实际完成情况", "<", "<", "<");
        row("^", "抓好招商引资、消费促进、外贸发展和电子商务工作，推动商务经济稳定增长。", "<", "<", "<", "围绕年初目标扎实推进各项工作，总体完成情况较好。", "<", "<", "<");
        row("绩效\\n指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
        lines();
        row("总分", "<", "<", "<", "<", "<", "100", text(form.total()), "");
        return GridText.parse(WIDTHS, rows, Map.of());
    }

    private void budget() {
        BigDecimal other = bureau.otherFunds();
        BigDecimal appropriation = bureau.appropriation();
        if (slips.wants(MistakeKind.BUDGET_PARTS)) {
            BigDecimal wrong = appropriation.add(new BigDecimal("66.00"));
            slips.made(MistakeKind.BUDGET_PARTS, "budget_full_year", text(wrong), text(other), text(bureau.fullYear()));
            appropriation = wrong;
        }
        row("预算\\n执行\\n情况\\n（万元）", "资金来源", "<", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        row(
                "^",
                "年度资金总额",
                "<",
                text(bureau.initial()),
                text(bureau.fullYear()),
                text(bureau.executed()),
                "10",
                text(rate) + "%",
                text(form.execution().orElseThrow()));
        row(
                "^",
                "其中：财政拨款",
                "<",
                text(bureau.initial()),
                text(appropriation),
                text(bureau.executed().subtract(other)),
                NONE,
                NONE,
                NONE);
        row("^", "其他资金", "<", "0.00", text(other), text(other), NONE, NONE, NONE);
    }

    private void lines() {
        String first = "";
        String second = "";
        for (FormLine line : form.lines()) {
            boolean sameFirst = line.first().equals(first);
            row(
                    "^",
                    sameFirst ? "^" : line.first(),
                    sameFirst && line.second().equals(second) ? "^" : line.second(),
                    line.name(),
                    line.target(),
                    line.result(),
                    text(line.weight()),
                    text(line.score()),
                    line.reason());
            first = line.first();
            second = line.second();
        }
    }

    private void row(String... cells) {
        rows.add(String.join("|", cells));
    }

    private static String text(BigDecimal amount) {
        return amount.toPlainString();
    }
}
