package org.duibiao.ingest.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.claim.figure.Promise;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.claim.Target;
import org.duibiao.model.quantity.Dimension;

/** Makes claims and set asides of figures. */
final class ClaimMaker {

    /** No rate of a report is ten times its whole. */
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);

    private static final String ESTIMATED = "estimated";

    private final Catalogue catalogue;

    ClaimMaker(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The claims of figures, and the set asides of those that are none.
     *
     * @param writtenAfter a day that was over when the report was written; empty where it tells none
     */
    Extraction make(List<Figure> figures, ReportContext context, Optional<LocalDate> writtenAfter) {
        Forecasts forecasts = Forecasts.of(figures, context, writtenAfter);
        List<Claim> claims = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>();
        for (Figure figure : figures) {
            if (isGlued(figure)) {
                figure.setAside("unreadable");
            }
            if (figure.isClaim()) {
                claims.add(claim(figure, forecasts));
            } else {
                setAside.add(setAside(figure));
            }
        }
        return new Extraction(claims, setAside);
    }

    /** 194.9194.9100%: a rate of thousands of percent is several cells whose bounds were lost. */
    private static boolean isGlued(Figure figure) {
        return figure.level()
                .filter(level -> level.unit().dimension() == Dimension.PERCENT)
                .filter(level -> level.number().value().compareTo(MOST_PERCENT) > 0)
                .isPresent();
    }

    private Claim claim(Figure figure, Forecasts forecasts) {
        Indicator indicator = catalogue.get(figure.naming().indicatorId().orElseThrow());
        Kind kind = kind(figure, forecasts);
        List<String> flags = new ArrayList<>(figure.flags());
        if (figure.mode() == Mode.EXPECTED && kind == Kind.ACTUAL) {
            flags.add(ESTIMATED);
        }
        if (kind == Kind.PLANNED) {
            figure.promises().stream().findFirst().flatMap(Promise::tier).ifPresent(tier -> flags.add("tier:" + tier));
        }
        return new Claim(
                indicator.id(),
                kind,
                indicator.subject(),
                Optional.empty(),
                Optional.of(figure.period()),
                figure.level(),
                figure.growth(),
                figure.completion(),
                kind == Kind.PLANNED ? List.of() : targets(figure),
                figure.rank(),
                figure.scope(),
                basis(indicator),
                figure.naming().grade(),
                figure.naming().rule(),
                figure.span().quote(),
                figure.span().place(),
                figure.evidence(),
                flags);
    }

    private static Kind kind(Figure figure, Forecasts forecasts) {
        return switch (figure.mode()) {
            case RESULT -> figure.isCumulative() ? Kind.CUMULATIVE : Kind.ACTUAL;
            case GOAL -> Kind.PLANNED;
            case EXPECTED -> forecasts.isOver(figure) ? Kind.ACTUAL : Kind.FORECAST;
        };
    }

    private static List<Target> targets(Figure figure) {
        List<Promise> promises = figure.promises();
        return promises.isEmpty()
                ? List.of()
                : promises.stream().map(ClaimMaker::target).toList();
    }

    private static Target target(Promise promise) {
        return new Target(
                promise.tier(),
                promise.level(),
                promise.growth(),
                promise.completion(),
                promise.span().quote(),
                promise.span().place());
    }

    private static Optional<String> basis(Indicator indicator) {
        if (!indicator.subject().equals(Claim.BUREAU) || !indicator.unit().equals("CNY")) {
            return Optional.empty();
        }
        boolean budget =
                indicator.id().equals("budget_initial") || indicator.id().equals("budget_full_year");
        return Optional.of(budget ? "budget" : "outturn");
    }

    /** What a figure that is no claim leaves behind. */
    private static SetAside setAside(Figure figure) {
        return new SetAside(
                figure.naming().setAside().orElse("no_indicator"),
                figure.naming().rule() + " " + figure.naming().words(),
                figure.naming().indicatorId(),
                figure.level(),
                Optional.empty(),
                Optional.of(figure.period()),
                figure.span().quote(),
                figure.span().place());
    }
}
