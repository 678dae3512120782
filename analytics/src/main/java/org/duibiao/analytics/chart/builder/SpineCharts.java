package org.duibiao.analytics.chart.builder;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duibiao.analytics.chart.Caption;
import org.duibiao.analytics.chart.Census;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.ChartOutcome.Described;
import org.duibiao.analytics.chart.ChartOutcome.Refused;
import org.duibiao.analytics.chart.SpineChart;
import org.duibiao.analytics.chart.SpineChart.Place;
import org.duibiao.analytics.chart.SpineChart.Row;
import org.duibiao.analytics.chart.text.Label;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.analytics.ranking.RankingOutcome.SeveralChoices;
import org.duibiao.analytics.ranking.Summary;
import org.duibiao.analytics.ranking.Terms;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.period.Period;
import org.duibiao.model.region.Region;

/** Makes spine charts: one region against its group, on one indicator a row. */
public final class SpineCharts {

    private final Wording wording;
    private final Provenance provenance;

    public SpineCharts(Catalogue catalogue, Provenance provenance) {
        this.wording = new Wording(catalogue);
        this.provenance = requireNonNull(provenance, "provenance is null");
    }

    /**
     * The spine chart of a region, or why there is none. Indicators of which nobody in the group has a figure are counted,
     * not drawn.
     *
     * @param region that is asked about
     * @param group that it is measured against
     * @param period of all rankings
     * @param outcomes the ranking of every indicator, in the order to draw them
     */
    public ChartOutcome describe(Region region, Group group, Period period, Map<Indicator, RankingOutcome> outcomes) {
        List<Row> rows = new ArrayList<>();
        SortedSet<String> origins = new TreeSet<>();
        int empty = 0;
        int regions = 0;
        for (Map.Entry<Indicator, RankingOutcome> entry : outcomes.entrySet()) {
            Optional<Row> row = row(entry.getKey(), entry.getValue(), region);
            row.ifPresent(rows::add);
            row.ifPresent(shown -> origins.addAll(shown.origins()));
            empty += row.isEmpty() ? 1 : 0;
            if (entry.getValue() instanceof Ranking ranking) {
                regions = Math.max(regions, Wording.regions(ranking));
            }
        }
        if (rows.stream().noneMatch(row -> row.place() instanceof Place.Ranked)) {
            return new Refused(Label.message("refused.noPlace", Label.of(region.fullName()), period), List.of());
        }
        return new Described(
                new SpineChart(caption(region, Wording.counted(group, regions), period, origins), rows, empty));
    }

    private Optional<Row> row(Indicator indicator, RankingOutcome outcome, Region region) {
        if (outcome instanceof Ranking ranking && !ranking.standings().isEmpty()) {
            Terms terms = ranking.terms();
            return Optional.of(new Row(
                    wording.measure(indicator.id(), terms.measure()),
                    wording.scope(terms.scope(), terms.basis()),
                    Wording.unit(terms),
                    terms.direction(),
                    Census.of(
                            ranking.standings().size(),
                            Wording.notRanked(ranking, Set.of()),
                            Wording.missing(ranking, Set.of())),
                    Summary.of(ranking.standings()),
                    place(ranking, region),
                    origins(ranking)));
        }
        return outcome instanceof SeveralChoices
                ? Optional.of(new Row(
                        wording.indicator(indicator.id()),
                        Label.message("scope.several"),
                        indicator.unit(),
                        indicator.better(),
                        Census.of(0, List.of(), List.of()),
                        Optional.empty(),
                        new Place.Nowhere(RegionOutcome.reason(outcome, region.code())),
                        new TreeSet<>()))
                : Optional.empty();
    }

    /** The origins of the figures that a row shows: those that are compared. */
    private static SortedSet<String> origins(Ranking ranking) {
        return ranking.standings().stream()
                .map(standing -> standing.figure().origin())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Place place(Ranking ranking, Region region) {
        return ranking.standings().stream()
                .filter(standing -> standing.region().code().equals(region.code()))
                .findFirst()
                .<Place>map(standing -> new Place.Ranked(
                        standing.figure().amount(),
                        standing.rank(),
                        standing.rankTo(),
                        Marks.of(standing.figure(), false)))
                .orElseGet(() -> new Place.Nowhere(RegionOutcome.reason(ranking, region.code())));
    }

    private Caption caption(Region region, Label group, Period period, SortedSet<String> origins) {
        return new Caption(
                Label.message("spine.title", Label.of(region.fullName()), period),
                Label.message("period", period),
                Label.message("scope.each"),
                group,
                Optional.empty(),
                origins,
                provenance.sources(),
                provenance.dataVersion());
    }
}
