package org.duibiao.analytics.chart.jfree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duibiao.analytics.chart.ChartDescription;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.ChartOutcome.Described;
import org.duibiao.analytics.chart.FictitiousCounties;
import org.duibiao.analytics.chart.builder.Provenance;
import org.duibiao.analytics.chart.builder.RankingCharts;
import org.duibiao.analytics.chart.builder.ScatterCharts;
import org.duibiao.analytics.chart.builder.SpineCharts;
import org.duibiao.analytics.chart.builder.TargetCharts;
import org.duibiao.analytics.chart.builder.TargetSettingCharts;
import org.duibiao.analytics.chart.builder.TrendCharts;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.figure.TargetSetting;
import org.duibiao.analytics.figure.TargetSetting.Overshoot;
import org.duibiao.analytics.figure.TargetSetting.Points;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.period.Period;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.Region.Level;

/** Charts of every kind, of made-up figures of fictitious counties. */
final class SampleCharts {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Provenance PROVENANCE =
            new Provenance("version", List.of("甲山区2021年商务工作总结", "乙山县2021年商务工作总结", "丙山市2021年商务工作总结"));
    private static final int YEAR = 2021;

    private SampleCharts() {}

    /** All kinds for a number of counties, by name. */
    static Map<String, ChartDescription> of(int counties) {
        FictitiousCounties group = new FictitiousCounties(counties);
        Region asked = FictitiousCounties.county(0);
        Map<String, ChartDescription> charts = new LinkedHashMap<>();
        charts.put("ranking", ranking(counties));
        charts.put(
                "ranking of growth",
                described(new RankingCharts(CATALOGUE, PROVENANCE)
                        .describe(group.rank("retail_sales", YEAR, Measure.GROWTH), Set.of(asked.code()))));
        charts.put("trend", trend(group, counties, false));
        charts.put("trend in its group", trend(group, 2, true));
        charts.put("spine", spine(group, asked));
        charts.put(
                "scatter",
                described(new ScatterCharts(CATALOGUE, PROVENANCE)
                        .describe(
                                group.rank("gdp", YEAR, Measure.LEVEL),
                                group.rank("retail_sales", YEAR, Measure.GROWTH),
                                Set.of(asked.code()))));
        charts.put(
                "target",
                described(new TargetCharts(CATALOGUE, PROVENANCE)
                        .describe(asked, Period.ofYear(YEAR), FictitiousCounties.promises())));
        charts.put("target setting", targetSetting(counties, asked));
        return charts;
    }

    static ChartDescription ranking(int counties) {
        return described(new RankingCharts(CATALOGUE, PROVENANCE)
                .describe(
                        new FictitiousCounties(counties).rank("retail_sales", YEAR, Measure.LEVEL),
                        Set.of(FictitiousCounties.county(counties / 2).code())));
    }

    private static ChartDescription trend(FictitiousCounties group, int lines, boolean withGroup) {
        SortedMap<Integer, RankingOutcome> years = new TreeMap<>();
        for (int year = 2015; year <= 2023; year++) {
            years.put(year, group.rank("retail_sales", year, Measure.LEVEL));
        }
        List<Region> asked = new ArrayList<>();
        for (int i = 0; i < Math.min(lines, 7); i++) {
            asked.add(FictitiousCounties.county(i));
        }
        return described(new TrendCharts(CATALOGUE, PROVENANCE).describe(years, asked, withGroup));
    }

    private static ChartDescription spine(FictitiousCounties group, Region asked) {
        Map<Indicator, RankingOutcome> outcomes = new LinkedHashMap<>();
        for (String id : List.of("retail_sales", "exports", "three_public_expenses", "gdp", "budget_executed")) {
            outcomes.put(CATALOGUE.get(id), group.rank(id, YEAR, Measure.LEVEL));
        }
        outcomes.put(CATALOGUE.get("wholesale_sales"), group.rank("wholesale_sales", YEAR, Measure.GROWTH));
        return described(new SpineCharts(CATALOGUE, PROVENANCE)
                .describe(
                        asked,
                        Group.within(FictitiousCounties.PREFECTURE, Level.COUNTY),
                        Period.ofYear(YEAR),
                        outcomes));
    }

    /** Of every third county no target is known, of every fourth no form, of every fifth neither. */
    private static ChartDescription targetSetting(int counties, Region asked) {
        List<Region> members = new ArrayList<>();
        List<TargetSetting> settings = new ArrayList<>();
        for (int i = 0; i < counties; i++) {
            Region county = FictitiousCounties.county(i);
            members.add(county);
            if (i % 5 != 4) {
                settings.add(new TargetSetting(
                        county.code(),
                        YEAR,
                        i % 2 == 0 ? "report" : "generated",
                        i % 3 == 2 ? Optional.empty() : Optional.of(overshoot(i)),
                        i % 4 == 3 ? Optional.empty() : Optional.of(new Points(12, i % 13))));
            }
        }
        return described(new TargetSettingCharts(PROVENANCE)
                .describe(
                        Group.within(FictitiousCounties.PREFECTURE, Level.COUNTY),
                        members,
                        YEAR,
                        settings,
                        Set.of(asked.code())));
    }

    private static Overshoot overshoot(int number) {
        BigDecimal median = BigDecimal.valueOf(number * 7L - 20);
        return new Overshoot(
                median.subtract(BigDecimal.TEN),
                median,
                median.add(BigDecimal.valueOf(100)),
                number + 1,
                number / 2,
                1);
    }

    private static ChartDescription described(ChartOutcome outcome) {
        return ((Described) outcome).chart();
    }
}
