package org.duibiao.analytics.chart.builder;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.analytics.chart.Absent;
import org.duibiao.analytics.chart.ChartOutcome.Refused;
import org.duibiao.analytics.chart.NotRanked;
import org.duibiao.analytics.chart.text.Label;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.analytics.ranking.RankingOutcome.Choice;
import org.duibiao.analytics.ranking.RankingOutcome.NothingToRank;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.analytics.ranking.RankingOutcome.SeveralChoices;
import org.duibiao.analytics.ranking.Standing;
import org.duibiao.analytics.ranking.Terms;
import org.duibiao.analytics.ranking.Unranked;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Scope;

/** What indicators, scopes and groups are called, in the words of the catalogue. */
final class Wording {

    /** Unit of values in percent. */
    static final String PERCENT = "percent";

    private static final String NO_BASIS = "none";

    private final Catalogue catalogue;

    Wording(Catalogue catalogue) {
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
    }

    /** What of an indicator is shown. */
    Label measure(String indicatorId, Measure measure) {
        return Label.message("measure." + measure.id(), indicator(indicatorId));
    }

    Label indicator(String id) {
        return catalogue
                .find(id)
                .<Label>map(indicator -> new Label.Bilingual(indicator.titleZh(), indicator.titleEn()))
                .orElseGet(() -> Label.of(id));
    }

    /** What figures cover, with their basis where money of a bureau has one. */
    Label scope(String scope, String basis) {
        Label title = scope(scope);
        return basis.equals(NO_BASIS)
                ? title
                : Label.message("scope.with.basis", title, Label.message("basis." + basis));
    }

    private Label scope(String id) {
        if (id.startsWith(Scope.PART_PREFIX)) {
            return Label.of(id.substring(Scope.PART_PREFIX.length()));
        }
        return catalogue
                .findScope(id)
                .<Label>map(scope -> new Label.Bilingual(scope.titleZh(), scope.titleEn()))
                .orElseGet(() -> Label.of(id));
    }

    /** The regions compared. */
    static Label group(Group group) {
        String level = group.level().name().toLowerCase(Locale.ROOT);
        Label ofAnySize = group.within()
                .map(above -> Label.message("group.within." + level, Label.of(above.fullName())))
                .orElseGet(() -> Label.message("group.country." + level));
        return group.populationQuarter().isPresent()
                ? Label.message("group.quarter", group.populationQuarter().getAsInt(), ofAnySize)
                : ofAnySize;
    }

    /** The regions compared, and how many they are. */
    static Label counted(Group group, int regions) {
        return Label.message("group.counted", group(group), regions);
    }

    /** How many regions the group of a ranking has. */
    static int regions(Ranking ranking) {
        return ranking.standings().size()
                + ranking.unranked().size()
                + ranking.missing().size();
    }

    /** The origins of the figures that a ranking shows, not those that were asked for: where they are all of one, it says so. */
    static SortedSet<String> origins(Ranking ranking) {
        return Stream.concat(
                        ranking.standings().stream().map(Standing::figure),
                        ranking.unranked().stream().map(Unranked::figure))
                .map(Figure::origin)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The unit in which values of a ranking are. */
    static String unit(Terms terms) {
        return terms.measure().inUnitOfLevel() ? terms.unit() : PERCENT;
    }

    /** Why there is no ranking to draw, and what may be asked for instead. */
    Refused refusal(SeveralChoices several) {
        return new Refused(
                Label.message("refused.several." + several.dimension()),
                several.choices().stream()
                        .map(choice -> scopeChoice(several.dimension(), choice))
                        .toList());
    }

    /** Why there is nothing to draw, and where figures are. */
    Refused refusal(NothingToRank nothing) {
        return nothing.elsewhere().isEmpty()
                ? new Refused(Label.message("refused.nothing.anywhere"), List.of())
                : new Refused(
                        Label.message("refused.nothing"),
                        nothing.elsewhere().stream()
                                .map(choice ->
                                        Label.message("choice.regions", Label.of(choice.value()), choice.regions()))
                                .toList());
    }

    /** The scopes and origins that years have, where they differ, as what may be asked for. */
    List<Label> choices(List<Terms> years) {
        List<Label> scopes = years.stream()
                .map(Terms::scope)
                .distinct()
                .map(id -> Label.message("choice.option", "--scope", Label.of(id), scope(id)))
                .toList();
        List<Label> origins = years.stream()
                .flatMap(terms -> terms.origins().stream())
                .distinct()
                .filter(id -> !id.equals("generated"))
                .map(id -> Label.message("choice.option", "--origin", Label.of(id), Label.message("origin." + id)))
                .toList();
        return scopes.size() > 1 ? scopes : origins.size() > 1 ? origins : List.of();
    }

    private Label scopeChoice(String dimension, Choice choice) {
        Label title = dimension.equals("scope") ? scope(choice.value()) : Label.message("basis." + choice.value());
        return Label.message("choice.scope", Label.of(choice.value()), title, choice.regions());
    }

    static List<NotRanked> notRanked(Ranking ranking, Set<String> asked) {
        RegionNames names = RegionNames.forRows(ranking);
        return ranking.unranked().stream()
                .map(row -> new NotRanked(
                        row.region().code(),
                        names.of(row.region()),
                        row.figure().amount(),
                        unit(ranking.terms().measure(), row.figure()),
                        row.figure().period(),
                        row.reason().id(),
                        Marks.of(row.figure(), asked.contains(row.region().code()))))
                .toList();
    }

    static List<Absent> missing(Ranking ranking, Set<String> asked) {
        RegionNames names = RegionNames.forRows(ranking);
        return ranking.missing().stream()
                .map(row -> new Absent(
                        row.region().code(),
                        names.of(row.region()),
                        row.reason(),
                        asked.contains(row.region().code())))
                .toList();
    }

    private static String unit(Measure measure, Figure figure) {
        return measure.inUnitOfLevel() ? figure.unit() : PERCENT;
    }
}
