package org.duibiao.analytics.chart.builder;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duibiao.analytics.chart.ChartDescription;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.FictitiousCounties;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.transcript.Transcript;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.period.Period;

/** What the tests of builders share. */
final class ChartSamples {

    static final Catalogue CATALOGUE = Catalogue.bundled();
    static final Indicator RETAIL = CATALOGUE.get("retail_sales");
    static final Provenance PROVENANCE = new Provenance("20260131T030000123Z", List.of("甲山区2021年商务工作总结"));

    private ChartSamples() {}

    static Figure figure(int county, String hundredMillions, Period period) {
        return figure(county, FictitiousCounties.hundredMillions(hundredMillions), period);
    }

    static Figure figure(int county, Amount amount, Period period) {
        return FictitiousCounties.figure(county, amount, "CNY", period, Grade.A, false);
    }

    /** The same figure of another scope. */
    static Figure ofScope(Figure figure, String scope) {
        return new Figure(
                figure.regionCode(),
                figure.subject(),
                figure.period(),
                scope,
                figure.basis(),
                figure.origin(),
                figure.unit(),
                figure.amount(),
                figure.grade(),
                figure.disputed(),
                figure.converted(),
                figure.evidence());
    }

    /** The same figure as the report of a fictitious region states it. */
    static Figure generated(Figure figure) {
        return ofOrigin(figure, "generated");
    }

    /** The same figure as an official table has it. */
    static Figure official(Figure figure) {
        return ofOrigin(figure, "statistics");
    }

    private static Figure ofOrigin(Figure figure, String origin) {
        return new Figure(
                figure.regionCode(),
                figure.subject(),
                figure.period(),
                figure.scope(),
                figure.basis(),
                origin,
                figure.unit(),
                figure.amount(),
                figure.grade(),
                figure.disputed(),
                figure.converted(),
                figure.evidence());
    }

    static RankingOutcome rank(int counties, Period period, Figure... figures) {
        return new FictitiousCounties(counties).rank(RETAIL, Measure.LEVEL, period, List.of(figures));
    }

    /** Rankings of years, the first in 2020. */
    static SortedMap<Integer, RankingOutcome> years(RankingOutcome... outcomes) {
        SortedMap<Integer, RankingOutcome> years = new TreeMap<>();
        for (RankingOutcome outcome : outcomes) {
            years.put(2020 + years.size(), outcome);
        }
        return years;
    }

    static ChartDescription described(ChartOutcome outcome) {
        return ((ChartOutcome.Described) outcome).chart();
    }

    static String inChinese(ChartDescription chart) {
        return String.join("\n", Transcript.lines(chart, ChartTexts.in(Locale.CHINESE)));
    }

    static String inEnglish(ChartDescription chart) {
        return String.join("\n", Transcript.lines(chart, ChartTexts.in(Locale.ENGLISH)));
    }

    /** Why there is no chart, in English, with what may be asked for. */
    static String refusal(ChartOutcome outcome) {
        ChartOutcome.Refused refused = (ChartOutcome.Refused) outcome;
        ChartTexts texts = ChartTexts.in(Locale.ENGLISH);
        StringBuilder text = new StringBuilder(texts.text(refused.reason()));
        refused.choices().forEach(choice -> text.append('\n').append(texts.text(choice)));
        return text.toString();
    }
}
