package org.duibiao.analytics.ranking;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What came of a request for a ranking. */
public sealed interface RankingOutcome {

    /**
     * Regions in order.
     *
     * @param terms what was held fixed
     * @param standings by printed value, the best first; the greatest where neither way is better
     * @param unranked regions with figures that cannot stand among them, with the reason
     * @param missing regions of the group without a figure, with what is known of why
     */
    record Ranking(Terms terms, List<Standing> standings, List<Unranked> unranked, List<Missing> missing)
            implements RankingOutcome {
        public Ranking {
            requireNonNull(terms, "terms is null");
            standings = List.copyOf(standings);
            unranked = List.copyOf(unranked);
            missing = List.copyOf(missing);
        }
    }

    /**
     * Several scopes or bases are possible and none was asked for: nothing is ranked.
     *
     * @param dimension {@code scope} or {@code basis}
     * @param choices what may be asked for, with how many regions have figures of it, most first
     */
    record SeveralChoices(String dimension, List<Choice> choices) implements RankingOutcome {
        public SeveralChoices {
            requireNonNull(dimension, "dimension is null");
            choices = List.copyOf(choices);
        }
    }

    /**
     * No region of the group has a figure in these terms.
     *
     * @param elsewhere periods, scopes and origins in which regions of the group do have figures, most first
     */
    record NothingToRank(List<Choice> elsewhere) implements RankingOutcome {
        public NothingToRank {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** Something that may be asked for, and how many regions have figures of it. */
    record Choice(String value, int regions) {
        public Choice {
            requireNonNull(value, "value is null");
        }
    }
}
