package org.duibiao.analytics.ranking;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.ranking.Positions.Position;
import org.duibiao.analytics.ranking.RankingOutcome.NothingToRank;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.analytics.ranking.RankingOutcome.SeveralChoices;
import org.duibiao.analytics.ranking.Selection.Entry;
import org.duibiao.analytics.ranking.TermsOutcome.Settled;
import org.duibiao.model.catalogue.Indicator.Direction;
import org.duibiao.model.region.Region;

/**
 * Ranks regions, with doubt shown: a region is placed from 1 + the regions surely better to the number ranked less the
 * regions surely worse, and the list is ordered by the printed values.
 */
public final class Ranker {

    private final RankingInput input;

    public Ranker(RankingInput input) {
        this.input = requireNonNull(input, "input is null");
    }

    /** The ranking, or why there is none. */
    public RankingOutcome rank(RankingRequest request) {
        List<Region> members = Peers.members(request.group(), eligible(request), input.populations());
        List<Figure> figures = of(members, request);
        TermsOutcome terms = TermsOutcome.settle(request, figures);
        if (terms instanceof TermsOutcome.Several several) {
            return new SeveralChoices(several.dimension(), several.choices());
        }
        if (terms instanceof Settled settled) {
            return ranking(settled.terms(), members, figures);
        }
        List<Region> all = Peers.members(request.group(), input.regions(), input.populations());
        return new NothingToRank(TermsOutcome.elsewhere(of(all, request)));
    }

    private List<Figure> of(List<Region> members, RankingRequest request) {
        Set<String> codes = members.stream().map(Region::code).collect(Collectors.toSet());
        return input.figures().stream()
                .filter(figure -> codes.contains(figure.regionCode()))
                .filter(figure -> figure.subject().equals(request.subject()))
                .toList();
    }

    /**
     * Fictitious regions are nobody's peers unless they are asked for; of those that are, only the ones that something was
     * loaded of, as there are as many as samples may need. Where they alone are asked for, real regions are not missing.
     * It is the origin that makes a report's figures generated: who has others under such a code has them ranked.
     */
    private List<Region> eligible(RankingRequest request) {
        boolean alone = request.isOfGeneratedAlone();
        boolean asked = request.isGeneratedAsked();
        boolean reported = input.figures().stream()
                .anyMatch(figure -> Region.isGenerated(figure.regionCode())
                        && figure.origin().equals(TermsOutcome.REPORT));
        Set<String> loaded = new HashSet<>(input.coverage().keySet());
        input.figures().forEach(figure -> loaded.add(figure.regionCode()));
        return input.regions().stream()
                .filter(region -> region.isGenerated() ? reported || asked && loaded.contains(region.code()) : !alone)
                .toList();
    }

    private Ranking ranking(Terms terms, List<Region> members, List<Figure> figures) {
        Map<String, List<Figure>> byRegion = figures.stream().collect(groupingBy(Figure::regionCode));
        Selection selection = new Selection(terms, input);
        List<Entry.Candidate> candidates = new ArrayList<>();
        List<Unranked> unranked = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (Region region : members) {
            List<Figure> own = byRegion.getOrDefault(region.code(), List.of());
            selection
                    .choose(region, own)
                    .ifPresentOrElse(
                            entry -> {
                                if (entry instanceof Entry.Candidate candidate) {
                                    candidates.add(candidate);
                                } else if (entry instanceof Entry.Refused refused) {
                                    unranked.add(refused.unranked());
                                }
                            },
                            () -> missing.add(new Missing(region, whyMissing(terms, region))));
        }
        List<Standing> standings = standings(terms, candidates, unranked);
        unranked.sort(Comparator.comparing(Unranked::reason)
                .thenComparing(row -> row.region().code()));
        return new Ranking(terms, standings, unranked, missing);
    }

    private String whyMissing(Terms terms, Region region) {
        if (terms.origins().contains(TermsOutcome.STATISTICS)) {
            return "no_statistics";
        }
        String known = input.coverage().getOrDefault(region.code(), "no_report");
        return known.equals("reported") ? "not_measured" : known;
    }

    /** Places the candidates; those that are bounds and decide nothing go to {@code unranked} and count for nobody. */
    private static List<Standing> standings(Terms terms, List<Entry.Candidate> candidates, List<Unranked> unranked) {
        Function<Amount, Position> all = placing(terms, candidates);
        List<Entry.Candidate> placed = new ArrayList<>();
        for (Entry.Candidate candidate : candidates) {
            Position position = all.apply(candidate.figure().amount());
            boolean decidesNothing = position.rank() == 1 && position.rankTo() == candidates.size();
            if (candidate.figure().amount().isBound() && decidesNothing) {
                unranked.add(
                        new Unranked(candidate.region(), candidate.figure(), Unranked.Reason.BOUND_DECIDES_NOTHING));
            } else {
                placed.add(candidate);
            }
        }
        Function<Amount, Position> among = placing(terms, placed);
        Comparator<Entry.Candidate> byValue =
                Comparator.comparing(candidate -> candidate.figure().amount().value());
        return placed.stream()
                .sorted((terms.direction() == Direction.LOWER ? byValue : byValue.reversed())
                        .thenComparing(candidate -> candidate.region().code()))
                .map(candidate -> standing(terms, candidate, among, placed.size()))
                .toList();
    }

    private static Function<Amount, Position> placing(Terms terms, List<Entry.Candidate> candidates) {
        Positions positions = new Positions(candidates.stream()
                .map(candidate -> candidate.figure().amount())
                .toList());
        return terms.direction() == Direction.LOWER ? positions::fromTheLeast : positions::fromTheGreatest;
    }

    private static Standing standing(
            Terms terms, Entry.Candidate candidate, Function<Amount, Position> among, int ranked) {
        Position position = among.apply(candidate.figure().amount());
        boolean noVerdict = candidate.figure().disputed() || terms.direction() == Direction.NEITHER;
        return new Standing(
                candidate.region(),
                candidate.figure(),
                position.rank(),
                position.rankTo(),
                noVerdict ? OptionalInt.empty() : Quarters.surely(position.rank(), position.rankTo(), ranked));
    }
}
