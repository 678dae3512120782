package org.duibiao.app.chart;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.analytics.chart.builder.RegionSeries;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.mart.PublishedFigures;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.analytics.ranking.Ranker;
import org.duibiao.analytics.ranking.RankingInput;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.analytics.ranking.RankingRequest;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.period.Period;
import org.duibiao.model.region.Region;

/**
 * The rankings of the years of a trend. What bureaus report comes first; where they report anything of the regions drawn,
 * official statistics stand in rankings of their own beside it, and where they report nothing, in its place.
 */
final class TrendYears {

    private static final String STATISTICS = "statistics";
    private static final String ALL = "all";

    private final ChartKind kind;
    private final ComparisonOptions comparison;
    private final PublishedFigures published;
    private final List<Region> drawn;
    private final Group group;
    private final RegionSeries series;
    private final boolean generated;
    private final SortedMap<Integer, Year> years = new TreeMap<>();

    /**
     * What is known of a year.
     *
     * @param drawn codes that the regions drawn had at its end
     */
    private record Year(RankingInput input, RankingRequest request, Set<String> drawn) {

        boolean isDrawn(Figure figure) {
            return drawn.contains(figure.regionCode());
        }

        Stream<Figure> figures(Predicate<Figure> wanted) {
            return input.figures().stream().filter(wanted);
        }

        RankingOutcome rank(RankingRequest asked, Predicate<Figure> wanted) {
            return new Ranker(new RankingInput(
                            figures(wanted).toList(),
                            input.regions(),
                            input.rates(),
                            input.populations(),
                            input.coverage()))
                    .rank(asked);
        }
    }

    TrendYears(
            ChartKind kind, ComparisonOptions comparison, PublishedFigures published, List<Region> drawn, Group group) {
        this.kind = kind;
        this.comparison = comparison;
        this.published = published;
        this.drawn = drawn;
        this.group = group;
        this.series = new RegionSeries(kind.catalogue().regionHistory());
        this.generated = drawn.stream().anyMatch(Region::isGenerated);
    }

    /** Takes a year up. */
    void add(Indicator indicator, Measure measure, int year) {
        Period period = Period.ofYear(year);
        years.put(
                year,
                new Year(
                        published.input(indicator.id(), measure, period),
                        comparison
                                .request(kind, indicator, measure, period, group)
                                .withGenerated(generated),
                        drawn.stream()
                                .flatMap(region -> series.in(region, year).stream())
                                .map(Region::code)
                                .collect(Collectors.toSet())));
    }

    /** The rankings of all years; without a group of the regions drawn alone, so that nobody else's scope stands in the way. */
    SortedMap<Integer, RankingOutcome> outcomes() {
        boolean reported = isReported();
        SortedMap<Integer, RankingOutcome> outcomes = new TreeMap<>();
        years.forEach((number, year) -> {
            Predicate<Figure> ofRegions = comparison.hasGroup() ? figure -> true : year::isDrawn;
            Predicate<Figure> ofOrigin =
                    comparison.hasOrigin() ? figure -> true : reported ? not(Figure::official) : Figure::official;
            outcomes.put(number, year.rank(year.request(), ofRegions.and(ofOrigin)));
        });
        return outcomes;
    }

    /** Rankings of the regions drawn by official statistics, where they stand beside reported figures; else none. */
    SortedMap<Integer, RankingOutcome> official() {
        Optional<String> scope = comparison.hasOrigin() || !isReported() ? Optional.empty() : officialScope();
        if (scope.isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<Integer, RankingOutcome> outcomes = new TreeMap<>();
        years.forEach((number, year) -> {
            Predicate<Figure> wanted = year::isDrawn;
            outcomes.put(number, year.rank(year.request().of(STATISTICS, scope.get()), wanted.and(Figure::official)));
        });
        return outcomes;
    }

    private boolean isReported() {
        return years.values().stream()
                .anyMatch(year -> year.figures(year::isDrawn).anyMatch(not(Figure::official)));
    }

    /** The scope asked for where there are official figures of it, else the whole, else that of most figures. */
    private Optional<String> officialScope() {
        Map<String, Long> scopes = years.values().stream()
                .flatMap(year -> year.figures(year::isDrawn).filter(Figure::official))
                .filter(not(Figure::isPart))
                .collect(groupingBy(Figure::scope, TreeMap::new, counting()));
        Optional<String> asked = years.values().iterator().next().request().scope();
        return asked.filter(scopes::containsKey)
                .or(() -> Optional.of(ALL).filter(scopes::containsKey))
                .or(() -> scopes.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey));
    }
}
