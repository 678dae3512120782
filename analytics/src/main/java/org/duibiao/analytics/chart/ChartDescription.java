package org.duibiao.analytics.chart;

/** What a chart shows: figures with their marks, and nothing of colours or places. */
public sealed interface ChartDescription
        permits RankingChart, TrendChart, TargetChart, SpineChart, ScatterChart, ScorecardChart, TargetSettingChart {

    /** What it says of itself. */
    Caption caption();
}
