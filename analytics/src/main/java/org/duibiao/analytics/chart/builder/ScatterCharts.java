package org.duibiao.analytics.chart.builder;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.analytics.chart.Absent;
import org.duibiao.analytics.chart.Caption;
import org.duibiao.analytics.chart.Census;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.ChartOutcome.Described;
import org.duibiao.analytics.chart.ChartOutcome.Refused;
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.chart.ScatterChart;
import org.duibiao.analytics.chart.ScatterChart.Axis;
import org.duibiao.analytics.chart.ScatterChart.Point;
import org.duibiao.analytics.chart.text.Label;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.analytics.ranking.RankingOutcome.NothingToRank;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.analytics.ranking.RankingOutcome.SeveralChoices;
import org.duibiao.analytics.ranking.Standing;
import org.duibiao.analytics.ranking.Summary;
import org.duibiao.analytics.ranking.Terms;
import org.duibiao.model.catalogue.Catalogue;

/** Makes scatter charts from the rankings of two indicators in one period and group. */
public final class ScatterCharts {

    private final Wording wording;
    private final Provenance provenance;

    public ScatterCharts(Catalogue catalogue, Provenance provenance) {
        this.wording = new Wording(catalogue);
        this.provenance = requireNonNull(provenance, "provenance is null");
    }

    /**
     * The chart of two rankings, or why there is none.
     *
     * @param across ranking of the indicator from left to right
     * @param upwards ranking of the indicator from bottom to top
     * @param asked codes of the regions to highlight
     */
    public ChartOutcome describe(RankingOutcome across, RankingOutcome upwards, Set<String> asked) {
        for (RankingOutcome outcome : List.of(across, upwards)) {
            if (outcome instanceof SeveralChoices several) {
                return wording.refusal(several);
            }
            if (outcome instanceof NothingToRank nothing) {
                return wording.refusal(nothing);
            }
        }
        Ranking one = (Ranking) across;
        Ranking other = (Ranking) upwards;
        return SameTerms.misfit(one.terms(), other.terms())
                .<ChartOutcome>map(misfit -> new Refused(misfit, List.of()))
                .orElseGet(() -> chart(one, other, asked));
    }

    private ChartOutcome chart(Ranking across, Ranking upwards, Set<String> asked) {
        Map<String, Standing> byCode = byCode(upwards);
        List<Standing> first = across.standings().stream()
                .filter(standing -> byCode.containsKey(standing.region().code()))
                .toList();
        if (first.isEmpty()) {
            return new Refused(Label.message("refused.noneComparable"), List.of());
        }
        RegionNames names = RegionNames.forPoints(across);
        List<Standing> second = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (Standing standing : first) {
            Standing partner = requireNonNull(byCode.get(standing.region().code()), "a partner is null");
            second.add(partner);
            points.add(point(standing, partner, names, asked));
        }
        return new Described(new ScatterChart(
                caption(across, upwards, points.size(), origins(first, second)),
                axis(across.terms(), first),
                axis(upwards.terms(), second),
                points,
                missing(across, upwards, points, asked)));
    }

    /** The regions asked about that have no point, by the reason of the first indicator that they lack. */
    private static List<Absent> missing(Ranking across, Ranking upwards, List<Point> points, Set<String> asked) {
        Set<String> drawn = points.stream().map(Point::code).collect(Collectors.toSet());
        RegionNames names = RegionNames.forPoints(across);
        return RegionOutcome.members(across).stream()
                .filter(region -> asked.contains(region.code()) && !drawn.contains(region.code()))
                .map(region -> new Absent(
                        region.code(),
                        names.of(region),
                        RegionOutcome.reason(
                                byCode(across).containsKey(region.code()) ? upwards : across, region.code()),
                        true))
                .toList();
    }

    private static SortedSet<String> origins(List<Standing> first, List<Standing> second) {
        return Stream.concat(first.stream(), second.stream())
                .map(standing -> standing.figure().origin())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Standing> byCode(Ranking ranking) {
        Map<String, Standing> byCode = new LinkedHashMap<>();
        ranking.standings().forEach(standing -> byCode.put(standing.region().code(), standing));
        return byCode;
    }

    private static Point point(Standing across, Standing upwards, RegionNames names, Set<String> asked) {
        String code = across.region().code();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(Marks.of(across.figure(), asked.contains(code)));
        marks.addAll(Marks.of(upwards.figure(), asked.contains(code)));
        return new Point(
                code,
                names.of(across.region()),
                across.figure().amount(),
                upwards.figure().amount(),
                marks);
    }

    private Axis axis(Terms terms, List<Standing> standings) {
        return new Axis(
                wording.measure(terms.indicatorId(), terms.measure()),
                wording.scope(terms.scope(), terms.basis()),
                Wording.unit(terms),
                Summary.of(standings).flatMap(Summary::median));
    }

    private Caption caption(Ranking across, Ranking upwards, int points, SortedSet<String> origins) {
        Terms terms = across.terms();
        Terms other = upwards.terms();
        Label group = Wording.group(terms.group());
        return new Caption(
                Label.message(
                        "scatter.title",
                        wording.measure(terms.indicatorId(), terms.measure()),
                        wording.measure(other.indicatorId(), other.measure()),
                        group,
                        terms.period()),
                Label.message("period", terms.period()),
                scopes(wording.scope(terms.scope(), terms.basis()), wording.scope(other.scope(), other.basis())),
                group,
                Optional.of(census(across, upwards, points)),
                origins,
                provenance.sources(),
                provenance.dataVersion());
    }

    private static Label scopes(Label across, Label upwards) {
        return across.equals(upwards) ? across : Label.message("scope.two", across, upwards);
    }

    /** Counts every region of the group once: by the reason of the first indicator, else by that of the second. */
    private static Census census(Ranking across, Ranking upwards, int points) {
        Set<String> counted = new TreeSet<>();
        TreeMap<String, Integer> notRanked = new TreeMap<>();
        TreeMap<String, Integer> missing = new TreeMap<>();
        for (Ranking ranking : List.of(across, upwards)) {
            ranking.unranked().stream()
                    .filter(row -> counted.add(row.region().code()))
                    .forEach(row -> notRanked.merge(row.reason().id(), 1, Integer::sum));
            ranking.missing().stream()
                    .filter(row -> counted.add(row.region().code()))
                    .forEach(row -> missing.merge(row.reason(), 1, Integer::sum));
        }
        return new Census(points, notRanked, missing);
    }
}
