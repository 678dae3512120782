package org.duibiao.app.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.ranking.Missing;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.analytics.ranking.Standing;
import org.duibiao.analytics.ranking.Terms;
import org.duibiao.analytics.ranking.Unranked;
import org.duibiao.app.argument.PeriodText;
import org.duibiao.app.console.Messages;
import org.duibiao.model.catalogue.Catalogue;

/** What stands under a ranking, so that it can be judged: terms, numbers, origin, source, version of the data. */
public final class RankingFooter {

    /** Of so few missing regions the names are given; of more, how many. */
    private static final int NAMED = 12;

    private final Messages messages;
    private final Catalogue catalogue;

    public RankingFooter(Messages messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    /** The head line: what is ranked. */
    public String title(Terms terms) {
        return messages.text(
                "rank.title",
                Titles.of(catalogue.get(terms.indicatorId()), messages.language()),
                messages.text("measure." + terms.measure()),
                PeriodText.of(terms.period()),
                group(terms));
    }

    /**
     * The lines under the table.
     *
     * @param unit that the values are read in
     * @param sources titles of the reports or statistics behind the figures
     * @param version the run whose tables these are
     */
    public List<String> lines(Ranking ranking, String unit, List<String> sources, String version) {
        Terms terms = ranking.terms();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("rank.terms", unit, PeriodText.of(terms.period()), scope(terms), basis(terms)));
        lines.add(messages.text(
                "rank.counts",
                ranking.standings().size(),
                ranking.unranked().size(),
                ranking.missing().size()));
        missing(ranking.missing()).forEach(line -> lines.add("  " + line));
        lines.add(messages.text("rank.order." + terms.direction()));
        lines.add(messages.text("rank.origin", origins(ranking), String.join("; ", sources)));
        lines.add(messages.text("rank.version", version));
        return lines;
    }

    private String scope(Terms terms) {
        return terms.scope() + " (" + Titles.ofScope(catalogue, terms.scope(), messages.language()) + ")";
    }

    private String basis(Terms terms) {
        return terms.basis().equals("none") ? "" : messages.text("rank.basis", messages.text("basis." + terms.basis()));
    }

    /** Those of the figures shown, not of all that were asked for. */
    private String origins(Ranking ranking) {
        return Stream.concat(
                        ranking.standings().stream().map(Standing::figure),
                        ranking.unranked().stream().map(Unranked::figure))
                .map(Figure::origin)
                .distinct()
                .sorted()
                .map(origin -> messages.text("origin." + origin))
                .collect(Collectors.joining(messages.text("list.separator")));
    }

    private List<String> missing(List<Missing> missing) {
        Map<String, List<Missing>> byReason =
                missing.stream().collect(Collectors.groupingBy(Missing::reason, TreeMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(entry -> messages.text(
                        "rank.missing",
                        messages.textOr("missing." + entry.getKey(), entry.getKey()),
                        entry.getValue().size(),
                        names(entry.getValue())))
                .toList();
    }

    private String names(List<Missing> regions) {
        if (regions.size() > NAMED) {
            return "";
        }
        return regions.stream()
                .map(missing -> missing.region().name())
                .collect(Collectors.joining(messages.text("list.separator"), ": ", ""));
    }

    private String group(Terms terms) {
        String level = messages.text("levels." + terms.group().level());
        String group = terms.group()
                .within()
                .map(region -> messages.text("rank.within", level, region.fullName()))
                .orElse(level);
        return terms.group().populationQuarter().isPresent()
                ? messages.text(
                        "rank.ofSize", group, terms.group().populationQuarter().getAsInt())
                : group;
    }
}
