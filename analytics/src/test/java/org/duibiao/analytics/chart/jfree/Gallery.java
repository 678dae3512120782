package org.duibiao.analytics.chart.jfree;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import java.util.Locale;
import java.util.Set;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.FictitiousCounties;
import org.duibiao.analytics.chart.builder.*;
import org.duibiao.analytics.chart.builder.Provenance;
import org.duibiao.analytics.chart.builder.RankingCharts;
import org.duibiao.analytics.chart.font.FontFinder;
import org.duibiao.analytics.chart.picture.PictureFormat;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.ranking.*;
import org.duibiao.model.catalogue.*;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.period.Period;

public final class Gallery {
    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[0]));
        Provenance p = new Provenance(
                "20260131T030000123Z", List.of("甲山区商务局2021年度部门整体支出绩效自评报告", "乙山县商务局2021年工作总结", "丙山市商务局2021年工作总结"));
        for (int n : new int[] {3, 9, 47, 120, 400}) {
            FictitiousCounties c = new FictitiousCounties(n);
            for (String lang : List.of("zh", "en")) {
                ChartPainter painter =
                        new ChartPainter(ChartTexts.in(Locale.forLanguageTag(lang)), FontFinder.bundled());
                String suffix = n + "-" + lang;
                Catalogue cat = Catalogue.bundled();
                SortedMap<Integer, RankingOutcome> years = new TreeMap<>();
                for (int y = 2015; y <= 2023; y++) years.put(y, c.rank("retail_sales", y, Measure.LEVEL));
                List<Region> asked = new ArrayList<>();
                for (int i = 0; i < Math.min(n, 7); i++) asked.add(FictitiousCounties.county(i * (n / Math.min(n, 7))));
                write(
                        out,
                        "trend-group-" + suffix,
                        painter,
                        new TrendCharts(cat, p).describe(years, asked.subList(0, Math.min(2, n)), true));
                write(out, "trend-" + suffix, painter, new TrendCharts(cat, p).describe(years, asked, false));
                write(
                        out,
                        "scatter-" + suffix,
                        painter,
                        new ScatterCharts(cat, p)
                                .describe(
                                        c.rank("gdp", 2021, Measure.LEVEL),
                                        c.rank("retail_sales", 2021, Measure.GROWTH),
                                        Set.of(FictitiousCounties.county(n / 2).code())));
                Map<Indicator, RankingOutcome> all = new LinkedHashMap<>();
                for (String id : List.of(
                        "retail_sales",
                        "retail_sales_above_limit",
                        "wholesale_sales",
                        "trade_total",
                        "domestic_capital_actual",
                        "three_public_expenses",
                        "gdp",
                        "budget_executed",
                        "resident_population"))
                    all.put(cat.get(id), c.rank(id, 2021, id.startsWith("w") ? Measure.GROWTH : Measure.LEVEL));
                write(
                        out,
                        "spine-" + suffix,
                        painter,
                        new SpineCharts(cat, p)
                                .describe(
                                        FictitiousCounties.county(n / 2),
                                        Group.within(FictitiousCounties.PREFECTURE, Region.Level.COUNTY),
                                        Period.ofYear(2021),
                                        all));
                write(
                        out,
                        "target-" + suffix,
                        painter,
                        new TargetCharts(cat, p)
                                .describe(
                                        FictitiousCounties.county(n / 2),
                                        Period.ofYear(2021),
                                        FictitiousCounties.promises()));
                for (Measure m : List.of(Measure.LEVEL, Measure.GROWTH)) {
                    ChartOutcome o = new RankingCharts(Catalogue.bundled(), p)
                            .describe(
                                    c.rank("retail_sales", 2021, m),
                                    Set.of(FictitiousCounties.county(n / 2).code()));
                    write(out, "ranking-" + m.id() + "-" + suffix, painter, o);
                }
            }
        }
    }

    static void write(Path out, String name, ChartPainter painter, ChartOutcome o) throws Exception {
        if (o instanceof ChartOutcome.Described d) {
            for (PictureFormat f : PictureFormat.values()) {
                Files.write(
                        out.resolve(name + "." + f.suffix()),
                        painter.paint(d.chart(), f).content());
            }
        } else {
            System.out.println(name + o);
        }
    }
}
