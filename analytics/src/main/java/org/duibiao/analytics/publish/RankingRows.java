package org.duibiao.analytics.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.analytics.ranking.Standing;
import org.duibiao.analytics.ranking.Summary;
import org.duibiao.analytics.ranking.Terms;
import org.duibiao.analytics.ranking.Unranked;
import org.duibiao.model.region.Region;
import org.jspecify.annotations.Nullable;

/** A ranking as rows of the tables rankings and benchmarks, in the order of their contracts' columns. */
record RankingRows(RegionGroups.Members members, Ranking ranking, String origin) {

    /** Decimals that the tables keep. Values are rounded to them; the doubt is rounded outwards. */
    private static final int DECIMALS = 6;

    /** A row a region that has a figure. */
    List<List<@Nullable Object>> rankings() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int position = 0;
        for (Standing standing : ranking.standings()) {
            position++;
            Integer quartile =
                    standing.quartile().isPresent() ? standing.quartile().getAsInt() : null;
            rows.add(row(
                    terms(),
                    region(standing.region()),
                    Arrays.asList(
                            position,
                            standing.rank(),
                            standing.rankTo(),
                            ranking.standings().size(),
                            quartile),
                    figure(standing.figure()),
                    Arrays.asList(null, standing.figure().evidence())));
        }
        for (Unranked unranked : ranking.unranked()) {
            rows.add(row(
                    terms(),
                    region(unranked.region()),
                    Arrays.asList(null, null, null, ranking.standings().size(), null),
                    figure(unranked.figure()),
                    List.of(unranked.reason().id(), unranked.figure().evidence())));
        }
        return rows;
    }

    /** One row, or none where nobody is ranked. */
    Optional<List<@Nullable Object>> benchmark() {
        return Summary.of(ranking.standings())
                .map(summary -> row(
                        terms(),
                        List.of(members.name(), level(), unit(ranking.terms().unit())),
                        List.of(
                                summary.regions(),
                                ranking.unranked().size(),
                                ranking.missing().size()),
                        Arrays.asList(
                                value(summary.least()),
                                summary.lowerQuartile().map(RankingRows::value).orElse(null),
                                summary.median().map(RankingRows::value).orElse(null),
                                summary.upperQuartile().map(RankingRows::value).orElse(null),
                                value(summary.greatest()))));
    }

    private List<Object> terms() {
        Terms terms = ranking.terms();
        return List.of(
                terms.indicatorId(),
                terms.measure().id(),
                terms.subject(),
                terms.period().start(),
                terms.period().end(),
                terms.scope(),
                terms.basis(),
                origin,
                members.peers().id(),
                members.code());
    }

    private List<Object> region(Region region) {
        return List.of(level(), region.code(), region.fullName());
    }

    private String level() {
        return members.group().level().name().toLowerCase(Locale.ROOT);
    }

    private String unit(String ofLevel) {
        return ranking.terms().measure().inUnitOfLevel() ? ofLevel : "percent";
    }

    private List<@Nullable Object> figure(Figure figure) {
        Amount amount = figure.amount();
        return Arrays.asList(
                value(amount.value()),
                amount.low()
                        .map(low -> low.setScale(DECIMALS, RoundingMode.FLOOR))
                        .orElse(null),
                amount.high()
                        .map(high -> high.setScale(DECIMALS, RoundingMode.CEILING))
                        .orElse(null),
                unit(figure.unit()),
                amount.comparison().symbol(),
                figure.converted(),
                figure.disputed(),
                figure.grade().name());
    }

    private static BigDecimal value(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    @SafeVarargs
    private static List<@Nullable Object> row(List<? extends @Nullable Object>... parts) {
        List<@Nullable Object> row = new ArrayList<>();
        for (List<? extends @Nullable Object> part : parts) {
            row.addAll(part);
        }
        return row;
    }
}
