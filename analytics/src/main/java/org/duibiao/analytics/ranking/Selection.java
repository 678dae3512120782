package org.duibiao.analytics.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duibiao.analytics.figure.Conversion;
import org.duibiao.analytics.figure.CurrencyConverter;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.figure.PerCapita;
import org.duibiao.analytics.ranking.Unranked.Reason;
import org.duibiao.model.region.Region;

/** Chooses the one figure with which a region enters a ranking, or the reason why it enters with none. */
final class Selection {

    /** Printed in the ranking's currency beats converted; then the surer grade; then the smaller id, to be repeatable. */
    private static final Comparator<Figure> BEST_FIRST = Comparator.comparing(Figure::converted)
            .thenComparing(Figure::disputed)
            .thenComparing(Figure::grade)
            .thenComparing(Figure::evidence);

    private final Terms terms;
    private final CurrencyConverter converter;
    private final PerCapita perCapita;

    Selection(Terms terms, RankingInput input) {
        this.terms = terms;
        this.converter = new CurrencyConverter(input.rates());
        this.perCapita = new PerCapita(input.populations());
    }

    /** What a region enters with: a figure in the ranking's terms, or else one that cannot be ranked and why. */
    sealed interface Entry {
        record Candidate(Region region, Figure figure) implements Entry {}

        record Refused(Unranked unranked) implements Entry {}
    }

    /** The entry of a region, or empty where it has no figure at all. */
    Optional<Entry> choose(Region region, List<Figure> figures) {
        List<Conversion> conversions = figures.stream()
                .filter(figure -> objection(figure).isEmpty())
                .map(this::inTerms)
                .toList();
        Optional<Entry> candidate = conversions.stream()
                .filter(Conversion.Done.class::isInstance)
                .map(done -> ((Conversion.Done) done).figure())
                .min(BEST_FIRST)
                .map(figure -> new Entry.Candidate(region, figure));
        return candidate.or(() -> refusal(region, figures));
    }

    private Optional<Entry> refusal(Region region, List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> objection(figure)
                        .or(() -> impossible(inTerms(figure)))
                        .map(reason -> new Unranked(region, figure, reason))
                        .stream())
                .max(Comparator.comparing(Unranked::reason)
                        .thenComparing(unranked -> unranked.figure().evidence(), Comparator.reverseOrder()))
                .map(Entry.Refused::new);
    }

    private static Optional<Reason> impossible(Conversion conversion) {
        return conversion instanceof Conversion.Impossible why
                ? Optional.of(Reason.of(why.reason()))
                : Optional.empty();
    }

    /** Why a figure is not like the others, before units are looked at. */
    private Optional<Reason> objection(Figure figure) {
        if (!TermsOutcome.isOfOrigin(figure, terms.origins())) {
            return Optional.of(Reason.OTHER_ORIGIN);
        }
        if (!terms.period().equals(figure.period())) {
            return Optional.of(Reason.OTHER_PERIOD);
        }
        if (figure.isPart()) {
            return Optional.of(Reason.PART_OF_A_TOTAL);
        }
        if (!terms.scope().equals(figure.scope())) {
            return Optional.of(Reason.OTHER_SCOPE);
        }
        return terms.basis().equals(figure.basis()) ? Optional.empty() : Optional.of(Reason.OTHER_BASIS);
    }

    private Conversion inTerms(Figure figure) {
        return switch (terms.measure()) {
            case LEVEL -> converter.convert(figure, terms.unit());
            case PER_CAPITA -> perCapita(converter.convert(figure, terms.unit()));
            case GROWTH ->
                growthIsLike(figure)
                        ? new Conversion.Done(figure)
                        : new Conversion.Impossible(Conversion.Reason.GROWTH_IN_OTHER_CURRENCY);
            case COMPLETION -> new Conversion.Done(figure);
        };
    }

    private Conversion perCapita(Conversion level) {
        return level instanceof Conversion.Done done ? perCapita.divide(done.figure()) : level;
    }

    private boolean growthIsLike(Figure figure) {
        return figure.unit().equals(terms.unit()) || figure.unit().equals(Figure.UNIT_UNSTATED);
    }
}
