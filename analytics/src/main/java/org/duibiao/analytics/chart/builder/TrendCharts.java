package org.duibiao.analytics.chart.builder;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duibiao.analytics.chart.Caption;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.ChartOutcome.Described;
import org.duibiao.analytics.chart.ChartOutcome.Refused;
import org.duibiao.analytics.chart.TrendChart;
import org.duibiao.analytics.chart.TrendChart.Line;
import org.duibiao.analytics.chart.TrendChart.Official;
import org.duibiao.analytics.chart.TrendChart.Point;
import org.duibiao.analytics.chart.text.Label;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.analytics.ranking.RankingOutcome.NothingToRank;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.analytics.ranking.RankingOutcome.SeveralChoices;
import org.duibiao.analytics.ranking.Summary;
import org.duibiao.analytics.ranking.Terms;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Region;

/**
 * Makes trends from the rankings of the years, so that a year's figure is the one that stands in that year's ranking. What
 * the years count must be the same: no line joins two scopes, units or origins. A region is followed through changes of
 * its code that were one to one; where its territory changed, its line ends.
 */
public final class TrendCharts {

    private final Wording wording;
    private final RegionSeries series;
    private final Provenance provenance;

    public TrendCharts(Catalogue catalogue, Provenance provenance) {
        this.wording = new Wording(catalogue);
        this.series = new RegionSeries(catalogue.regionHistory());
        this.provenance = requireNonNull(provenance, "provenance is null");
    }

    /** The trend of some regions without official figures beside it, or why there is none. */
    public ChartOutcome describe(SortedMap<Integer, RankingOutcome> outcomes, List<Region> asked, boolean withGroup) {
        return describe(outcomes, Collections.emptySortedMap(), asked, withGroup);
    }

    /**
     * The trend of some regions, or why there is none.
     *
     * @param outcomes of the full years, by year, without gaps
     * @param official of the same years by official statistics of one scope, drawn beside them; empty where they are not wanted
     * @param asked regions to draw, of one level
     * @param withGroup whether the rest of the group is drawn behind them
     */
    public ChartOutcome describe(
            SortedMap<Integer, RankingOutcome> outcomes,
            SortedMap<Integer, RankingOutcome> official,
            List<Region> asked,
            boolean withGroup) {
        if (asked.size() > TrendChart.MOST_LINES) {
            return refused("refused.tooManyLines", TrendChart.MOST_LINES, asked.size());
        }
        if (asked.stream().map(Region::level).distinct().count() > 1) {
            return refused("refused.mixedLevels");
        }
        for (Map.Entry<Integer, RankingOutcome> year : outcomes.entrySet()) {
            if (year.getValue() instanceof SeveralChoices several) {
                Refused refused = wording.refusal(several);
                return new Refused(
                        Label.message("refused.inYear", year.getKey().toString(), refused.reason()), refused.choices());
            }
        }
        List<Ranking> rankings = of(outcomes, Ranking.class);
        if (rankings.isEmpty()) {
            return wording.refusal(of(outcomes, NothingToRank.class).get(0));
        }
        List<Terms> terms = rankings.stream().map(Ranking::terms).toList();
        return SameTerms.difference(terms)
                .<ChartOutcome>map(difference -> new Refused(difference, wording.choices(terms)))
                .orElseGet(() -> chart(outcomes, rankings, official, asked, withGroup));
    }

    private ChartOutcome chart(
            SortedMap<Integer, RankingOutcome> outcomes,
            List<Ranking> rankings,
            SortedMap<Integer, RankingOutcome> official,
            List<Region> asked,
            boolean withGroup) {
        List<Line> lines = lines(outcomes, asked);
        Optional<Official> beside = official(official, asked);
        if (lines.stream().allMatch(TrendCharts::isEmpty) && beside.isEmpty()) {
            return refused(
                    "refused.trendEmpty",
                    outcomes.firstKey().toString(),
                    outcomes.lastKey().toString());
        }
        List<Line> others = withGroup ? others(rankings, asked, outcomes) : List.of();
        List<Optional<BigDecimal>> medians = outcomes.values().stream()
                .map(outcome -> withGroup && outcome instanceof Ranking ranking
                        ? Summary.of(ranking.standings()).flatMap(Summary::median)
                        : Optional.<BigDecimal>empty())
                .toList();
        Ranking latest = rankings.get(rankings.size() - 1);
        SortedSet<String> origins = origins(rankings, asked, outcomes.lastKey(), withGroup);
        if (beside.isPresent()) {
            origins.addAll(origins(of(official, Ranking.class), asked, outcomes.lastKey(), false));
        }
        return new Described(new TrendChart(
                caption(latest, outcomes, asked, withGroup, origins),
                Wording.unit(latest.terms()),
                List.copyOf(outcomes.keySet()),
                lines,
                others,
                medians,
                beside));
    }

    private List<Line> lines(SortedMap<Integer, RankingOutcome> outcomes, List<Region> asked) {
        return asked.stream()
                .map(region -> line(region, RegionNames.among(asked, region), outcomes))
                .toList();
    }

    /** Official lines of the regions that have any figure; none where the years count different things. */
    private Optional<Official> official(SortedMap<Integer, RankingOutcome> outcomes, List<Region> asked) {
        List<Terms> terms =
                of(outcomes, Ranking.class).stream().map(Ranking::terms).toList();
        List<Line> lines =
                lines(outcomes, asked).stream().filter(line -> !isEmpty(line)).toList();
        return lines.isEmpty() || SameTerms.difference(terms).isPresent()
                ? Optional.empty()
                : Optional.of(new Official(
                        wording.scope(terms.get(0).scope(), terms.get(0).basis()), lines));
    }

    private List<Line> others(List<Ranking> rankings, List<Region> asked, SortedMap<Integer, RankingOutcome> outcomes) {
        int last = outcomes.lastKey();
        Set<String> drawn = asked.stream()
                .map(region -> series.in(region, last).orElse(region).code())
                .collect(Collectors.toSet());
        return rankings.stream()
                .flatMap(ranking -> ranking.standings().stream())
                .map(standing -> series.in(standing.region(), last).orElse(standing.region()))
                .filter(region -> drawn.add(region.code()))
                .map(region -> line(region, region.name(), outcomes))
                .toList();
    }

    /** The origins of the figures drawn: of the regions asked for, and of all others where the group is behind them. */
    private SortedSet<String> origins(List<Ranking> rankings, List<Region> asked, int last, boolean withGroup) {
        Set<String> codes = asked.stream()
                .map(region -> series.in(region, last).orElse(region).code())
                .collect(Collectors.toSet());
        return rankings.stream()
                .flatMap(ranking -> ranking.standings().stream())
                .filter(standing -> withGroup
                        || codes.contains(series.in(standing.region(), last)
                                .orElse(standing.region())
                                .code()))
                .map(standing -> standing.figure().origin())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Line line(Region region, String name, SortedMap<Integer, RankingOutcome> outcomes) {
        List<Point> points = new ArrayList<>();
        outcomes.forEach((year, outcome) -> points.add(series.in(region, year)
                .map(then -> RegionOutcome.point(outcome, then.code()))
                .orElseGet(() -> new Point.Unknown("other_territory"))));
        return new Line(region.code(), name, points);
    }

    private static boolean isEmpty(Line line) {
        return line.points().stream().noneMatch(Point.Known.class::isInstance);
    }

    private Caption caption(
            Ranking ranking,
            SortedMap<Integer, RankingOutcome> outcomes,
            List<Region> asked,
            boolean withGroup,
            SortedSet<String> origins) {
        Terms terms = ranking.terms();
        int regions = Wording.regions(ranking);
        String from = outcomes.firstKey().toString();
        String to = outcomes.lastKey().toString();
        Label names = new Label.Listing(asked.stream()
                .map(region -> Label.of(RegionNames.among(asked, region)))
                .toList());
        return new Caption(
                Label.message(
                        "trend.title",
                        wording.measure(terms.indicatorId(), terms.measure()),
                        Label.message("period.years", from, to)),
                Label.message("period.fullYears", from, to),
                wording.scope(terms.scope(), terms.basis()),
                withGroup
                        ? Label.message("group.against", names, Wording.counted(terms.group(), regions))
                        : Label.message("group.counted", names, asked.size()),
                Optional.empty(),
                origins,
                provenance.sources(),
                provenance.dataVersion());
    }

    private static <T> List<T> of(SortedMap<Integer, RankingOutcome> outcomes, Class<T> kind) {
        Collection<RankingOutcome> all = outcomes.values();
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Refused refused(String key, Object... arguments) {
        return new Refused(Label.message(key, arguments), List.of());
    }
}
