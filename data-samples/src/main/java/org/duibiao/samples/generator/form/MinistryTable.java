package org.duibiao.samples.generator.form;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duibiao.samples.document.Grid;
import org.duibiao.samples.document.GridText;
import org.duibiao.samples.generator.economy.Bureau;
import org.duibiao.samples.generator.truth.GoldFigure;

/** Lays the form of the Ministry of Finance's family out as a table of nine columns. */
public final class MinistryTable {

    private static final String WIDTHS = "6 11 13 22 16 16 8 8 18";

    private final String bureauName;
    private final int year;
    private final Bureau bureau;
    private final MinistryForm form;
    private final List<String> rows = new ArrayList<>();

    private MinistryTable(String bureauName, int year, Bureau bureau, MinistryForm form) {
        this.bureauName = requireNonNull(bureauName, "bureauName is null");
        this.year = year;
        this.bureau = requireNonNull(bureau, "bureau is null");
        this.form = requireNonNull(form, "form is null");
    }

    /** The form as a table. */
    public static Grid grid(String bureauName, int year, Bureau bureau, MinistryForm form) {
        return new MinistryTable(bureauName, year, bureau, form).grid();
    }

    /** What is to be read in the form. */
    public static List<GoldFigure> figures(int year, Bureau bureau, MinistryForm form) {
        String period = String.valueOf(year);
        List<GoldFigure> budget = List.of(
                GoldFigure.tenThousands("budget_initial", period, bureau.initial()),
                GoldFigure.tenThousands("budget_full_year", period, bureau.fullYear()),
                GoldFigure.tenThousands("budget_executed", period, bureau.executed()),
                GoldFigure.plain("budget_execution_rate", period, rate(bureau), "%"),
                GoldFigure.plain("self_evaluation_score", period, form.total(), "分"));
        return Stream.concat(budget.stream(), form.lines().stream().flatMap(line -> line.figure().stream()))
                .toList();
    }

    private static BigDecimal rate(Bureau bureau) {
        return bureau.executionRate().setScale(2, java.math.RoundingMode.HALF_UP);
    }

    private Grid grid() {
        row("部门（单位）名称", "<", bureauName, "<", "<", "<", "<", "<", "<");
        row("预算\\n执行\\n情况\\n（万元）", "资金来源", "<", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        row(
                "^",
                "年度资金总额",
                "<",
                text(bureau.initial()),
                text(bureau.fullYear()),
                text(bureau.executed()),
                "10",
                rate(bureau).toPlainString() + "%",
                form.execution().toPlainString());
        BigDecimal other = bureau.otherFunds();
        row(
                "^",
                "其中：财政拨款",
                "<",
                text(bureau.initial()),
                text(bureau.appropriation()),
                text(bureau.executed().subtract(other)),
                "－",
                "－",
                "－");
        row("^", "其他资金", "<", "0.00", text(other), text(other), "－", "－", "－");
        row("年度\\n总体\\n目标", "预期目标", "<", "<", "<", "实际完成情况", "<", "<", "<");
        row("^", "抓好招商引资、消费促进、外贸发展和电子商务工作，推动商务经济稳定增长。", "<", "<", "<", "围绕年初目标扎实推进各项工作，总体完成情况较好。", "<", "<", "<");
        row("绩效\\n指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
        String first = "";
        String second = "";
        for (FormLine line : form.lines()) {
            row(
                    "^",
                    line.first().equals(first) ? "^" : line.first(),
                    line.first().equals(first) && line.second().equals(second) ? "^" : line.second(),
                    line.name(),
                    line.target(),
                    line.result(),
                    line.weight().toPlainString(),
                    line.score().toPlainString(),
                    line.reason());
            first = line.first();
            second = line.second();
        }
        row("总分", "<", "<", "<", "<", "<", "100", form.total().toPlainString(), "");
        return GridText.parse(WIDTHS, rows, Map.of());
    }

    private void row(String... cells) {
        rows.add(String.join("|", cells));
    }

    private static String text(BigDecimal amount) {
        return amount.toPlainString();
    }
}
