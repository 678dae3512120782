package org.duibiao.app.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.builder.SpineCharts;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.mart.PublishedFigures;
import org.duibiao.analytics.mart.PublishedRegions;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.analytics.ranking.Peers;
import org.duibiao.analytics.ranking.Ranker;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.analytics.ranking.RankingOutcome.NothingToRank;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.analytics.ranking.RankingRequest;
import org.duibiao.app.console.Terminal;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.period.Period;
import org.duibiao.model.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao chart spine}: where one region stands on everything. */
@Command(name = "spine")
final class SpineKind extends ChartKind {

    private static final List<Measure> MEASURES = List.of(Measure.LEVEL, Measure.GROWTH);

    /** Nothing asked, which is reports where there are any; then official statistics. */
    private static final List<Optional<String>> ORIGINS = List.of(Optional.empty(), Optional.of("statistics"));

    @Parameters(index = "0", paramLabel = "REGION", descriptionKey = "argument.region")
    private String region = "";

    @Option(names = "--peers", paramLabel = "GROUP", defaultValue = "prefecture", descriptionKey = "option.chart.peers")
    private String peers = Peers.PREFECTURE.id();

    @Mixin
    private final PeriodOptions period = new PeriodOptions();

    @Option(names = "--with-generated", descriptionKey = "option.rank.withGenerated")
    private boolean withGenerated;

    SpineKind(Terminal terminal, Catalogue catalogue) {
        super(terminal, catalogue);
    }

    @Override
    ChartOutcome describe(Marts marts) {
        Period when = period.get(this);
        Region asked = region(marts, region, when.end());
        Group group = group(marts, asked, when);
        Map<Indicator, RankingOutcome> outcomes = new LinkedHashMap<>();
        Set<String> known = new PublishedFigures(marts).indicators(when);
        for (Indicator indicator : catalogue().indicators()) {
            outcomes.put(
                    indicator,
                    known.contains(indicator.id())
                            ? ranking(marts, indicator, asked, when, group)
                            : new NothingToRank(List.of()));
        }
        return new SpineCharts(catalogue(), provenance(marts, outcomes.values()))
                .describe(asked, group, when, outcomes);
    }

    /**
     * The first ranking that the region has a place on: of the level by reports, of the level by official statistics, of growth by either. Where it has none, that
     * of the level says why.
     */
    private RankingOutcome ranking(Marts marts, Indicator indicator, Region asked, Period when, Group group) {
        List<RankingOutcome> withoutPlace = new ArrayList<>();
        for (Measure measure : MEASURES) {
            Ranker ranker = new Ranker(new PublishedFigures(marts).input(indicator.id(), measure, when));
            for (Optional<String> origin : ORIGINS) {
                RankingOutcome outcome = ranker.rank(request(indicator, measure, origin, asked, when, group));
                if (hasPlace(outcome, asked)) {
                    return outcome;
                }
                withoutPlace.add(outcome);
            }
        }
        return withoutPlace.get(0);
    }

    private RankingRequest request(
            Indicator indicator, Measure measure, Optional<String> origin, Region asked, Period when, Group group) {
        return new RankingRequest(
                indicator.id(),
                indicator.better(),
                measure,
                indicator.subject(),
                when,
                indicator.unit(),
                Optional.empty(),
                Optional.empty(),
                origin,
                withGenerated || asked.isGenerated(),
                group);
    }

    private static boolean hasPlace(RankingOutcome outcome, Region region) {
        return outcome instanceof Ranking ranking
                && ranking.standings().stream()
                        .anyMatch(standing -> standing.region().code().equals(region.code()));
    }

    private Group group(Marts marts, Region asked, Period when) {
        Peers kind = ComparisonOptions.choice(this, "--peers", peers, List.of(Peers.values()), Peers::id);
        return kind.find(
                        asked,
                        new PublishedRegions(marts).on(when.end()),
                        new PublishedFigures(marts).populations(when.end().getYear()))
                .orElseThrow(() -> usage("rank.noPeers", asked.fullName(), kind.id()));
    }
}
