package org.duibiao.analytics.chart.builder;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.analytics.chart.Absent;
import org.duibiao.analytics.chart.Caption;
import org.duibiao.analytics.chart.Census;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.ChartOutcome.Described;
import org.duibiao.analytics.chart.ChartOutcome.Refused;
import org.duibiao.analytics.chart.NotRanked;
import org.duibiao.analytics.chart.RankingChart;
import org.duibiao.analytics.chart.RankingChart.Bar;
import org.duibiao.analytics.chart.text.Label;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.analytics.ranking.RankingOutcome.NothingToRank;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.analytics.ranking.RankingOutcome.SeveralChoices;
import org.duibiao.analytics.ranking.Standing;
import org.duibiao.analytics.ranking.Summary;
import org.duibiao.analytics.ranking.Terms;
import org.duibiao.model.catalogue.Catalogue;

/** Makes ranking charts. */
public final class RankingCharts {

    private final Wording wording;
    private final Provenance provenance;

    public RankingCharts(Catalogue catalogue, Provenance provenance) {
        this.wording = new Wording(catalogue);
        this.provenance = requireNonNull(provenance, "provenance is null");
    }

    /**
     * The chart of a ranking, or why there is none.
     *
     * @param outcome as the ranker gave it
     * @param asked codes of the regions to highlight
     */
    public ChartOutcome describe(RankingOutcome outcome, Set<String> asked) {
        if (outcome instanceof SeveralChoices several) {
            return wording.refusal(several);
        }
        if (outcome instanceof NothingToRank nothing) {
            return wording.refusal(nothing);
        }
        Ranking ranking = (Ranking) outcome;
        return ranking.standings().isEmpty()
                ? new Refused(Label.message("refused.noneComparable"), List.of())
                : new Described(chart(ranking, asked));
    }

    private RankingChart chart(Ranking ranking, Set<String> asked) {
        Terms terms = ranking.terms();
        RegionNames names = RegionNames.forRows(ranking);
        List<Bar> bars = ranking.standings().stream()
                .map(standing -> bar(standing, names, asked))
                .toList();
        List<NotRanked> notRanked = Wording.notRanked(ranking, asked);
        List<Absent> missing = Wording.missing(ranking, asked);
        return new RankingChart(
                caption(ranking, Census.of(bars.size(), notRanked, missing)),
                Wording.unit(terms),
                terms.direction(),
                bars,
                notRanked,
                missing,
                Summary.of(ranking.standings()));
    }

    private Caption caption(Ranking ranking, Census census) {
        Terms terms = ranking.terms();
        Label group = Wording.group(terms.group());
        return new Caption(
                Label.message(
                        "ranking.title", wording.measure(terms.indicatorId(), terms.measure()), group, terms.period()),
                Label.message("period", terms.period()),
                wording.scope(terms.scope(), terms.basis()),
                group,
                Optional.of(census),
                Wording.origins(ranking),
                provenance.sources(),
                provenance.dataVersion());
    }

    private static Bar bar(Standing standing, RegionNames names, Set<String> asked) {
        String code = standing.region().code();
        return new Bar(
                code,
                names.of(standing.region()),
                standing.rank(),
                standing.rankTo(),
                standing.figure().amount(),
                Marks.of(standing.figure(), asked.contains(code)));
    }
}
