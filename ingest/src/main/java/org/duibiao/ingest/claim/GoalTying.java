package org.duibiao.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.claim.Target;
import org.duibiao.model.period.Period;

/** Ties goals that stand in a sentence or list of their own to their results elsewhere in the document (rule 14). */
final class GoalTying {

    private static final String TIER = "tier:";

    private GoalTying() {}

    /** The claims, without the goals that now hang on their results. */
    static List<Claim> tie(List<Claim> claims) {
        List<Claim> tied = new ArrayList<>(claims);
        for (Claim goal : claims) {
            List<Integer> results = goal.kind() == Kind.PLANNED ? resultsOf(goal, tied) : List.of();
            for (int index : results) {
                Claim result = tied.get(index);
                if (!alreadyPromises(result, goal)) {
                    tied.set(index, result.promising(targetOf(goal)));
                }
            }
            if (!results.isEmpty()) {
                tied.remove(goal);
            }
        }
        return List.copyOf(tied);
    }

    private static boolean alreadyPromises(Claim result, Claim goal) {
        return goal.level().isPresent()
                && result.targets().stream()
                        .flatMap(target -> target.level().stream())
                        .anyMatch(level ->
                                level.baseValue().compareTo(goal.level().get().baseValue()) == 0);
    }

    private static Target targetOf(Claim goal) {
        Optional<String> tier = goal.flags().stream()
                .filter(flag -> flag.startsWith(TIER))
                .map(flag -> flag.substring(TIER.length()))
                .findFirst();
        return new Target(tier, goal.level(), goal.growth(), Optional.empty(), goal.quote(), goal.place());
    }

    /** The results of a goal: of its indicator, scope and year, those that cover most of it. */
    private static List<Integer> resultsOf(Claim goal, List<Claim> claims) {
        List<Integer> results = new ArrayList<>();
        long longest = 0;
        for (int i = 0; i < claims.size(); i++) {
            if (isResultOf(claims.get(i), goal)) {
                long days = claims.get(i).period().map(GoalTying::days).orElse(0L);
                if (days > longest) {
                    results.clear();
                    longest = days;
                }
                if (days == longest) {
                    results.add(i);
                }
            }
        }
        return results;
    }

    private static boolean isResultOf(Claim result, Claim goal) {
        return result.kind() == Kind.ACTUAL
                && result.indicatorId().equals(goal.indicatorId())
                && result.subject().equals(goal.subject())
                && result.region().equals(goal.region())
                && result.scope().equals(goal.scope())
                && result.period().isPresent()
                && goal.period().isPresent()
                && covers(goal.period().get(), result.period().get())
                && sameUnit(result, goal);
    }

    private static boolean covers(Period goal, Period result) {
        return result.end().getYear() == goal.end().getYear()
                && !result.start().isBefore(goal.start())
                && !result.end().isAfter(goal.end());
    }

    private static boolean sameUnit(Claim result, Claim goal) {
        return goal.level().isEmpty()
                || result.level().isEmpty()
                || result.level()
                        .get()
                        .unit()
                        .base()
                        .equals(goal.level().get().unit().base());
    }

    private static long days(Period period) {
        return period.end().toEpochDay() - period.start().toEpochDay() + 1;
    }
}
