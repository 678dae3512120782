package org.duibiao.samples.generator.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duibiao.samples.document.GridText;
import org.duibiao.samples.generator.economy.Economy;
import org.duibiao.samples.generator.phrase.Phrasebook;
import org.duibiao.samples.generator.printing.FigureStyle;
import org.duibiao.samples.generator.printing.PrintedAmount;
import org.duibiao.samples.generator.truth.GoldFigure;

/** A table of a region's main figures: a row each, with its unit, and a column a year. */
final class StatisticalTable {

    private static final List<String> ROWS = List.of(
            "retail_sales",
            "ecommerce_turnover",
            "exports",
            "imports",
            "fdi_actual",
            "domestic_capital_actual@out_of_province");
    private static final int DECIMALS = 2;

    private StatisticalTable() {}

    /** The document of a region. */
    static Manuscript write(String bureau, Economy economy, int firstYear, int lastYear) {
        Manuscript manuscript = new Manuscript();
        manuscript.title(bureau);
        manuscript.title("%d-%d年主要商务经济指标统计表".formatted(firstYear, lastYear));
        List<Integer> years = IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
        List<GoldFigure> figures = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        rows.add("指标名称|单位|"
                + String.join("|", years.stream().map(year -> year + "年").toList()));
        for (String series : ROWS) {
            String name = Phrasebook.bundled().names(series).get(0);
            FigureStyle style = new FigureStyle(
                    economy.measure(series), economy.measure(series).power() == 8 ? DECIMALS : 0);
            List<String> cells = new ArrayList<>(List.of(name, style.measure().text()));
            for (int year : years) {
                PrintedAmount amount = style.print(economy.level(series, year));
                cells.add(amount.value().toPlainString());
                int at = series.indexOf('@');
                figures.add(GoldFigure.level(at < 0 ? series : series.substring(0, at), String.valueOf(year), amount)
                        .withScope(at < 0 ? Optional.empty() : Optional.of(series.substring(at + 1))));
            }
            rows.add(String.join("|", cells));
        }
        String widths = "24 10 " + String.join(" ", Collections.nCopies(years.size(), "13"));
        manuscript.table(GridText.parse(widths, rows, Map.of()), figures);
        manuscript.paragraph("注：数据由各业务股室提供，最终以统计部门公布数为准。");
        return manuscript;
    }
}
