package org.duibiao.ingest.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.claim.RegionMention;
import org.duibiao.model.claim.Target;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Quantity;

/** Ties goals that stand in a sentence or list of their own to their results elsewhere in the document (rule 14). */
final class GoalTying {

    private static final String TIER = "tier:";

    /** A goal hangs on no more results than these; this also bounds the work for each goal. */
    private static final int MOST_RESULTS = 24;

    private final List<Claim> claims;
    private final Map<Measured, List<Integer>> results = new HashMap<>();
    private final Map<Question, List<Integer>> answers = new HashMap<>();
    private final Map<Integer, List<Target>> targets = new HashMap<>();
    private final Map<Integer, Set<BigDecimal>> levels = new HashMap<>();

    private GoalTying(List<Claim> claims) {
        this.claims = claims;
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).kind() == Kind.ACTUAL && claims.get(i).period().isPresent()) {
                results.computeIfAbsent(Measured.by(claims.get(i)), key -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** What must be the same of a goal and its result. */
    private record Measured(
            String indicatorId, String subject, Optional<RegionMention> region, String scope, int lastYear) {

        static Measured by(Claim claim) {
            return new Measured(
                    claim.indicatorId(),
                    claim.subject(),
                    claim.region(),
                    claim.scope(),
                    claim.period().orElseThrow().end().getYear());
        }
    }

    /** What tells the results of a goal: goals of one kind and of the same days have the same. */
    private record Question(Measured measured, Period period, Optional<String> base) {
        /** A goal for growth alone is of exactly its days: growth of a part of the year tells nothing of it. */
        boolean isOfGrowth() {
            return base.isEmpty();
        }
    }

    /** The claims, without the goals that now hang on their results. */
    static List<Claim> tie(List<Claim> claims) {
        return claims.stream().anyMatch(GoalTying::isGoal) ? new GoalTying(claims).tie() : claims;
    }

    private List<Claim> tie() {
        List<Claim> standing = new ArrayList<>();
        List<Boolean> tied = new ArrayList<>();
        for (Claim goal : claims) {
            List<Integer> own = isGoal(goal) ? resultsOf(goal) : List.of();
            own.forEach(result -> promise(result, goal));
            tied.add(!own.isEmpty());
        }
        for (int i = 0; i < claims.size(); i++) {
            if (!tied.get(i)) {
                List<Target> promised = targets.getOrDefault(i, List.of());
                standing.add(promised.isEmpty() ? claims.get(i) : claims.get(i).promising(promised));
            }
        }
        return List.copyOf(standing);
    }

    private static boolean isGoal(Claim claim) {
        return claim.kind() == Kind.PLANNED && claim.period().isPresent();
    }

    /** Hangs a goal on a result, unless a goal of the same level hangs there. */
    private void promise(int result, Claim goal) {
        Set<BigDecimal> known = levels.computeIfAbsent(result, index -> levelsOf(claims.get(index)));
        Optional<BigDecimal> level = goal.level().map(Quantity::baseValue).map(BigDecimal::stripTrailingZeros);
        if (level.isEmpty() || known.add(level.get())) {
            targets.computeIfAbsent(result, index -> new ArrayList<>()).add(targetOf(goal));
        }
    }

    private static Set<BigDecimal> levelsOf(Claim result) {
        return result.targets().stream()
                .flatMap(target -> target.level().stream())
                .map(level -> level.baseValue().stripTrailingZeros())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Target targetOf(Claim goal) {
        Optional<String> tier = goal.flags().stream()
                .filter(flag -> flag.startsWith(TIER))
                .map(flag -> flag.substring(TIER.length()))
                .findFirst();
        return new Target(tier, goal.level(), goal.growth(), Optional.empty(), goal.quote(), goal.place());
    }

    private List<Integer> resultsOf(Claim goal) {
        Question question = new Question(
                Measured.by(goal),
                goal.period().orElseThrow(),
                goal.level().map(level -> level.unit().base()));
        return answers.computeIfAbsent(question, this::answer);
    }

    /** The results of a goal: of its indicator, scope and year, those that cover most of it. */
    private List<Integer> answer(Question question) {
        List<Integer> found = new ArrayList<>();
        long longest = 0;
        for (int index : results.getOrDefault(question.measured(), List.of())) {
            Period period = claims.get(index).period().orElseThrow();
            boolean days = question.isOfGrowth() ? question.period().equals(period) : covers(question.period(), period);
            if (days && isOfUnit(claims.get(index), question.base())) {
                long length = days(period);
                if (length > longest) {
                    found.clear();
                    longest = length;
                }
                if (length == longest && found.size() < MOST_RESULTS) {
                    found.add(index);
                }
            }
        }
        return found;
    }

    private static boolean covers(Period goal, Period result) {
        return result.end().getYear() == goal.end().getYear()
                && !result.start().isBefore(goal.start())
                && !result.end().isAfter(goal.end());
    }

    private static boolean isOfUnit(Claim result, Optional<String> base) {
        return base.isEmpty()
                || result.level().isEmpty()
                || result.level().get().unit().base().equals(base.get());
    }

    private static long days(Period period) {
        return period.end().toEpochDay() - period.start().toEpochDay() + 1;
    }
}
