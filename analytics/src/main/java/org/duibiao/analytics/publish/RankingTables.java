package org.duibiao.analytics.publish;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.analytics.duckdb.Database;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.mart.MeasuredFigure;
import org.duibiao.analytics.mart.PublishedFigures;
import org.duibiao.analytics.mart.PublishedIndicator;
import org.duibiao.analytics.mart.PublishedRegions;
import org.duibiao.analytics.ranking.Ranker;
import org.duibiao.analytics.ranking.RankingInput;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.analytics.ranking.RankingRequest;
import org.duibiao.model.catalogue.ExchangeRates;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.period.Period;
import org.duibiao.model.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code rankings} and {@code benchmarks}: every comparison that the figures allow, in the country and in every
 * province and prefecture that has a figure.
 */
final class RankingTables {

    private static final int ROWS_AT_ONCE = 10_000;

    private final Database database;
    private final PublishedFigures published;
    private final ExchangeRates rates;
    private final List<Region> regions;
    /** By the day that the regions are in force on. */
    private final Map<LocalDate, RegionGroups> groups = new HashMap<>();

    private final Map<Integer, Map<String, Amount>> populations = new HashMap<>();
    private final List<List<@Nullable Object>> rankings = new ArrayList<>();
    private final List<List<@Nullable Object>> benchmarks = new ArrayList<>();

    RankingTables(Database database) {
        this.database = database;
        this.published = new PublishedFigures(database);
        this.rates = published.rates();
        this.regions = new PublishedRegions(database).list();
    }

    /** What figures share that may stand in one ranking, whatever their unit. */
    private record Likeness(Measure measure, String subject, Period period, String scope, String basis, String origin) {

        static Likeness of(Measure measure, Figure figure) {
            return new Likeness(
                    measure, figure.subject(), figure.period(), figure.scope(), figure.basis(), figure.origin());
        }
    }

    void fill() {
        for (PublishedIndicator indicator : PublishedIndicator.list(database)) {
            Map<Likeness, List<Figure>> alike = new LinkedHashMap<>();
            for (MeasuredFigure measured : published.list(indicator.id())) {
                Figure figure = measured.figure();
                if (figure.isPart() || figure.subject().startsWith(Claim.PROJECT_PREFIX)) {
                    continue; // parts and projects compare with nothing
                }
                add(alike, Likeness.of(measured.measure(), figure), figure);
                if (measured.measure() == Measure.LEVEL && comparesByResident(indicator, figure)) {
                    add(alike, Likeness.of(Measure.PER_CAPITA, figure), figure);
                }
            }
            alike.forEach((likeness, figures) -> rank(indicator, likeness, figures));
            flush(ROWS_AT_ONCE);
        }
        flush(1);
    }

    private static void add(Map<Likeness, List<Figure>> alike, Likeness likeness, Figure figure) {
        alike.computeIfAbsent(likeness, key -> new ArrayList<>()).add(figure);
    }

    private static boolean comparesByResident(PublishedIndicator indicator, Figure figure) {
        boolean ofAmount = !figure.unit().equals("percent") && !figure.unit().equals("point");
        return ofAmount
                && figure.subject().equals("region")
                && figure.period().isFullYear()
                && !indicator.id().equals(PublishedFigures.POPULATION);
    }

    private void rank(PublishedIndicator indicator, Likeness likeness, List<Figure> figures) {
        int year = likeness.period().end().getYear();
        Map<String, Amount> residents = populations.computeIfAbsent(year, published::populations);
        Map<String, List<Figure>> byRegion = figures.stream().collect(groupingBy(Figure::regionCode));
        for (RegionGroups.Members members : groups(likeness.period()).with(byRegion.keySet())) {
            List<Figure> ofMembers = members.regions().stream()
                    .map(Region::code)
                    .flatMap(code -> byRegion.getOrDefault(code, List.of()).stream())
                    .toList();
            RankingInput input = new RankingInput(ofMembers, members.regions(), rates, residents, Map.of());
            if (new Ranker(input).rank(request(indicator, likeness, members)) instanceof Ranking ranking) {
                RankingRows rows = new RankingRows(members, ranking, likeness.origin());
                rankings.addAll(rows.rankings());
                rows.benchmark().ifPresent(benchmarks::add);
            }
        }
    }

    private RegionGroups groups(Period period) {
        return groups.computeIfAbsent(
                period.end(),
                day -> new RegionGroups(regions.stream()
                        .filter(region -> region.isInForceOn(day))
                        .toList()));
    }

    private static RankingRequest request(
            PublishedIndicator indicator, Likeness likeness, RegionGroups.Members members) {
        return new RankingRequest(
                indicator.id(),
                indicator.direction(),
                likeness.measure(),
                likeness.subject(),
                likeness.period(),
                indicator.unit(),
                Optional.of(likeness.scope()),
                Optional.of(likeness.basis()),
                Optional.of(likeness.origin()),
                false,
                members.group());
    }

    private void flush(int least) {
        if (rankings.size() >= least) {
            database.append("rankings", rankings);
            rankings.clear();
        }
        if (benchmarks.size() >= least) {
            database.append("benchmarks", benchmarks);
            benchmarks.clear();
        }
    }
}
