package org.duibiao.analytics.ranking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.ranking.RankingOutcome.Choice;

/** Settles what a request leaves open, where the figures leave one way only. */
sealed interface TermsOutcome {

    String REPORT = "report";
    String STATISTICS = "statistics";
    String GENERATED = "generated";

    /** One way is left. */
    record Settled(Terms terms) implements TermsOutcome {}

    /** Several are left. */
    record Several(String dimension, List<Choice> choices) implements TermsOutcome {}

    /** No figure is left. */
    record None() implements TermsOutcome {}

    /**
     * The terms of a request: the origin first, then the scope, then the basis.
     *
     * @param figures of the group and the subject
     */
    static TermsOutcome settle(RankingRequest request, List<Figure> figures) {
        List<Figure> ofPeriod = figures.stream()
                .filter(figure -> figure.period().equals(request.period()))
                .toList();
        Set<String> origins = origins(request, ofPeriod);
        List<Figure> ofOrigin = ofPeriod.stream()
                .filter(figure -> isOfOrigin(figure, origins))
                .filter(figure -> request.scope().map(figure.scope()::equals).orElse(true))
                .filter(figure -> request.basis().map(figure.basis()::equals).orElse(true))
                .toList();
        if (ofOrigin.isEmpty()) {
            return new None();
        }
        List<Choice> scopes = choices(ofOrigin.stream().filter(figure -> !figure.isPart()), Figure::scope);
        if (scopes.size() > 1) {
            return new Several("scope", scopes);
        }
        String scope =
                scopes.isEmpty() ? ofOrigin.get(0).scope() : scopes.get(0).value();
        List<Choice> bases =
                choices(ofOrigin.stream().filter(figure -> figure.scope().equals(scope)), Figure::basis);
        if (bases.size() > 1) {
            return new Several("basis", bases);
        }
        return new Settled(new Terms(
                request.indicatorId(),
                request.direction(),
                request.measure(),
                request.subject(),
                request.period(),
                scope,
                bases.get(0).value(),
                request.unit(),
                origins,
                request.group()));
    }

    /** What there is, by period, scope and origin. */
    static List<Choice> elsewhere(List<Figure> figures) {
        return choices(
                figures.stream(),
                figure -> figure.period().start() + "/" + figure.period().end() + " " + figure.scope() + " "
                        + figure.origin());
    }

    /**
     * Whether a figure stands among those of some origins. Generated ones stand beside reports where they are reported, and
     * beside statistics where they are official.
     */
    static boolean isOfOrigin(Figure figure, Set<String> origins) {
        boolean anyKind = !figure.origin().equals(GENERATED);
        return origins.contains(figure.origin()) && (anyKind || figure.official() == origins.contains(STATISTICS));
    }

    /** Reports, unless there are none and there are statistics; the two never stand together. */
    private static Set<String> origins(RankingRequest request, List<Figure> figures) {
        List<Figure> wanted = figures.stream()
                .filter(figure -> !figure.origin().equals(GENERATED) || request.isGeneratedAsked())
                .filter(figure -> figure.origin().equals(GENERATED) || !request.isOfGeneratedAlone())
                .toList();
        boolean reported = wanted.stream().anyMatch(figure -> !figure.official());
        boolean measured = wanted.stream().anyMatch(Figure::official);
        Set<String> origins = new HashSet<>();
        origins.add(request.origin()
                .filter(origin -> !request.isOfGeneratedAlone())
                .orElse(measured && !reported ? STATISTICS : REPORT));
        if (request.isGeneratedAsked()) {
            origins.add(GENERATED);
        }
        return origins;
    }

    private static List<Choice> choices(Stream<Figure> figures, Function<Figure, String> value) {
        Map<String, Set<String>> regions = figures.collect(groupingBy(value, mapping(Figure::regionCode, toSet())));
        return regions.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue().size()))
                .sorted(Comparator.comparingInt(Choice::regions).reversed().thenComparing(Choice::value))
                .toList();
    }
}
