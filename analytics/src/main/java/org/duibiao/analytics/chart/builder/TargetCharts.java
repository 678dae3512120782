package org.duibiao.analytics.chart.builder;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duibiao.analytics.chart.Caption;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.ChartOutcome.Described;
import org.duibiao.analytics.chart.ChartOutcome.Refused;
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.chart.TargetChart;
import org.duibiao.analytics.chart.TargetChart.Goal;
import org.duibiao.analytics.chart.text.Label;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.figure.Promise;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator.Direction;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.region.Region;

/** Makes charts of results against targets. */
public final class TargetCharts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Catalogue catalogue;
    private final Wording wording;
    private final Provenance provenance;

    public TargetCharts(Catalogue catalogue, Provenance provenance) {
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
        this.wording = new Wording(catalogue);
        this.provenance = requireNonNull(provenance, "provenance is null");
    }

    /**
     * The chart of what a region promised for a period, or why there is none.
     *
     * @param promises in the order to draw them
     */
    public ChartOutcome describe(Region region, Period period, List<Promise> promises) {
        if (promises.isEmpty()) {
            return new Refused(Label.message("refused.noTargets", Label.of(region.fullName()), period), List.of());
        }
        return new Described(new TargetChart(
                caption(region, period, promises),
                once(promises).stream().map(this::goal).toList()));
    }

    /** What makes two promises one, wherever they are printed, and whether as a number or as what is to be reached at least. */
    private record Content(
            String indicatorId,
            String scope,
            String basis,
            Optional<String> tier,
            boolean growth,
            String unit,
            BigDecimal target) {

        static Content of(Promise promise) {
            return new Content(
                    promise.indicatorId(),
                    promise.scope(),
                    promise.basis(),
                    promise.tier(),
                    promise.growth(),
                    promise.unit(),
                    promise.target().value().stripTrailingZeros());
        }
    }

    /** Each promise once: as where its completion is printed, where that is. */
    private static Collection<Promise> once(List<Promise> promises) {
        Map<Content, Promise> once = new LinkedHashMap<>();
        for (Promise promise : promises) {
            once.merge(
                    Content.of(promise),
                    promise,
                    (first, other) -> first.statedCompletion().isPresent()
                                    || other.statedCompletion().isEmpty()
                            ? first
                            : other);
        }
        return once.values();
    }

    private Goal goal(Promise promise) {
        Optional<BigDecimal> computed = promise.statedCompletion().isPresent() ? Optional.empty() : share(promise);
        Set<Mark> marks = promise.result().map(Marks::of).orElseGet(() -> Marks.of(promise.target()));
        if (computed.isPresent()) {
            marks.add(Mark.COMPUTED);
        }
        if (promise.disputed()) {
            marks.add(Mark.DISPUTED);
        }
        if (promise.grade() == Grade.D) {
            marks.add(Mark.LOWEST_GRADE);
        }
        if (promise.origin().equals("generated")) {
            marks.add(Mark.GENERATED);
        }
        return new Goal(
                wording.indicator(promise.indicatorId()),
                promise.tier().map(Label::of),
                promise.growth(),
                promise.growth() ? Wording.PERCENT : promise.unit(),
                promise.target(),
                promise.result(),
                promise.growth() ? Optional.empty() : promise.statedCompletion().or(() -> computed),
                catalogue
                        .find(promise.indicatorId())
                        .map(found -> found.better())
                        .orElse(Direction.NEITHER),
                marks);
    }

    /**
     * The result in percent of the target to one decimal, where both are levels and the result is exact. A target that is to be reached at least is reached at
     * its number.
     */
    private static Optional<BigDecimal> share(Promise promise) {
        boolean exact = promise.target().comparison() != Comparison.ABOUT
                && promise.result()
                        .filter(result -> result.comparison() == Comparison.EQUAL)
                        .isPresent();
        if (promise.growth() || !exact || promise.target().value().signum() <= 0) {
            return Optional.empty();
        }
        return promise.result()
                .map(Amount::value)
                .map(result -> result.multiply(HUNDRED).divide(promise.target().value(), 1, RoundingMode.HALF_UP));
    }

    private Caption caption(Region region, Period period, List<Promise> promises) {
        List<Label> scopes = promises.stream()
                .map(promise -> wording.scope(promise.scope(), promise.basis()))
                .distinct()
                .toList();
        return new Caption(
                Label.message("target.title", Label.of(region.fullName()), period),
                Label.message("period", period),
                new Label.Listing(scopes),
                Label.message("group.itself", Label.of(region.fullName())),
                Optional.empty(),
                promises.stream().map(Promise::origin).collect(Collectors.toCollection(TreeSet::new)),
                provenance.sources(),
                provenance.dataVersion());
    }
}
