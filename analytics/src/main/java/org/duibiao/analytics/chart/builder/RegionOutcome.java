package org.duibiao.analytics.chart.builder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duibiao.analytics.chart.TrendChart.Point;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.ranking.Missing;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.analytics.ranking.RankingOutcome.SeveralChoices;
import org.duibiao.analytics.ranking.Standing;
import org.duibiao.analytics.ranking.Unranked;
import org.duibiao.analytics.ranking.Unranked.Reason;
import org.duibiao.model.region.Region;

/** What a ranking says of one region. */
final class RegionOutcome {

    private RegionOutcome() {}

    /** The figure with which a region stands in a ranking, or with which it would if its bound decided anything. */
    static Optional<Figure> figure(Ranking ranking, String code) {
        Stream<Figure> placed = ranking.standings().stream()
                .filter(standing -> standing.region().code().equals(code))
                .map(standing -> standing.figure());
        Stream<Figure> bounds = ranking.unranked().stream()
                .filter(row -> row.region().code().equals(code))
                .filter(row -> row.reason() == Reason.BOUND_DECIDES_NOTHING)
                .map(row -> row.figure());
        return Stream.concat(placed, bounds).findFirst();
    }

    /** All regions of a ranking's group. */
    static List<Region> members(Ranking ranking) {
        Stream<Region> withFigure = Stream.concat(
                ranking.standings().stream().map(Standing::region),
                ranking.unranked().stream().map(Unranked::region));
        return Stream.concat(withFigure, ranking.missing().stream().map(Missing::region))
                .toList();
    }

    /** Why a region has no figure that can be compared. */
    static String reason(RankingOutcome outcome, String code) {
        if (outcome instanceof SeveralChoices several) {
            return "several_" + several.dimension();
        }
        if (!(outcome instanceof Ranking ranking)) {
            return "nothing_comparable";
        }
        Stream<String> refused = ranking.unranked().stream()
                .filter(row -> row.region().code().equals(code))
                .map(row -> row.reason().id());
        Stream<String> missing = ranking.missing().stream()
                .filter(row -> row.region().code().equals(code))
                .map(row -> row.reason());
        return Stream.concat(refused, missing).findFirst().orElse("not_in_group");
    }

    /** The region in one year of a trend. */
    static Point point(RankingOutcome outcome, String code) {
        Optional<Figure> figure = outcome instanceof Ranking ranking ? figure(ranking, code) : Optional.empty();
        return figure.<Point>map(known -> new Point.Known(known.amount(), Marks.of(known, false)))
                .orElseGet(() -> new Point.Unknown(reason(outcome, code)));
    }
}
