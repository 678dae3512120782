package org.duibiao.app.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.mart.PublishedFigures;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.analytics.ranking.Ranker;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.analytics.ranking.RankingRequest;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.period.Period;
import org.duibiao.model.region.Region.Level;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is compared with what: the options that charts share with {@code duibiao rank}. */
final class ComparisonOptions {

    @Mixin
    private final GroupOptions regions = new GroupOptions();

    @Option(names = "--scope", paramLabel = "SCOPE", descriptionKey = "option.rank.scope")
    private Optional<String> scope = Optional.empty();

    @Option(names = "--basis", paramLabel = "BASIS", descriptionKey = "option.rank.basis")
    private Optional<String> basis = Optional.empty();

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "option.rank.unit")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--origin", paramLabel = "ORIGIN", descriptionKey = "option.rank.origin")
    private Optional<String> origin = Optional.empty();

    @Option(names = "--with-generated", descriptionKey = "option.rank.withGenerated")
    private boolean withGenerated;

    /** Complains about what is not known, and otherwise does nothing. */
    void check(ChartKind kind) {
        scope.filter(id -> kind.catalogue().findScope(id).isEmpty()).ifPresent(id -> {
            throw kind.usage(
                    "complaint.choice",
                    "--scope",
                    id,
                    kind.catalogue().scopes().stream().map(known -> known.id()).collect(Collectors.joining(", ")));
        });
        origin.ifPresent(id -> choice(kind, "--origin", id, List.of("report", "statistics"), known -> known));
    }

    /** Whether a group was asked for. */
    boolean hasGroup() {
        return regions.isNamed();
    }

    /** The group asked for; else all regions of the level asked for. */
    Group group(ChartKind kind, Marts marts) {
        return regions.group(kind, marts);
    }

    /** The regions of a level in the group asked for; else all of them. */
    Group group(ChartKind kind, Marts marts, Level ofLevel) {
        return regions.group(kind, marts, ofLevel);
    }

    /** The ranking of an indicator in a period. */
    RankingOutcome rank(ChartKind kind, Marts marts, Indicator indicator, Measure measure, Period period, Group group) {
        return new Ranker(new PublishedFigures(marts).input(indicator.id(), measure, period))
                .rank(request(kind, indicator, measure, period, group));
    }

    /** What is asked of a ranking of an indicator in a period. */
    RankingRequest request(ChartKind kind, Indicator indicator, Measure measure, Period period, Group group) {
        return new RankingRequest(
                indicator.id(),
                indicator.better(),
                measure,
                indicator.subject(),
                period,
                unit.map(id -> choice(kind, "--unit", id, indicator.units(), known -> known))
                        .orElse(indicator.unit()),
                scope,
                basis,
                origin,
                withGenerated,
                group);
    }

    /** Whether one origin was asked for, so that the other has no place beside it. */
    boolean hasOrigin() {
        return origin.isPresent();
    }

    /** The choice of an id, or a complaint that lists what there is. */
    static <T> T choice(ChartKind kind, String option, String id, List<T> choices, Function<T, String> idOf) {
        return choices.stream()
                .filter(known -> idOf.apply(known).equals(id))
                .findFirst()
                .orElseThrow(() -> kind.usage(
                        "complaint.choice",
                        option,
                        id,
                        choices.stream().map(idOf).collect(Collectors.joining(", "))));
    }
}
