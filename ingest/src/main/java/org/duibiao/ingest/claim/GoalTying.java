package org.duibiao.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.claim.figure.Promise;
import org.duibiao.model.period.Period;

/** Ties goals that stand in a sentence or list of their own to their results elsewhere in the document (rule 14). */
final class GoalTying {

    private GoalTying() {}

    /** The figures, without the goals that now hang on their results. */
    static List<Figure> tie(List<Figure> figures) {
        List<Figure> standing = new ArrayList<>();
        for (Figure goal : figures) {
            List<Figure> results = goal.isClaim() && goal.mode() == Mode.GOAL
                    ? resultsOf(goal, figures)
                    : List.of();
            if (results.isEmpty()) {
                standing.add(goal);
            }
            for (Figure result : results) {
                result.promise(promiseOf(goal));
            }
        }
        return standing;
    }

    private static Promise promiseOf(Figure goal) {
        Optional<String> tier = goal.promises().stream().findFirst().flatMap(Promise::tier);
        return new Promise(tier, goal.level(), goal.growth(), Optional.empty(), goal.span());
    }

    /** The results of a goal: of its indicator, scope and year, those that cover most of it. */
    private static List<Figure> resultsOf(Figure goal, List<Figure> figures) {
        List<Figure> results = figures.stream()
                .filter(other -> isResultOf(other, goal))
                .toList();
        Optional<Period> longest = results.stream()
                .map(result -> result.period())
                .max((one, other) -> Long.compare(days(one), days(other)));
        return results.stream()
                .filter(result -> result.period().equals(longest.orElseThrow()))
                .toList();
    }

    private static boolean isResultOf(Figure result, Figure goal) {
        return result.isClaim()
                && result.mode() == Mode.RESULT
                && result.naming().indicatorId().equals(goal.naming().indicatorId())
                && result.period().end().getYear() == goal.period().end().getYear()
                && !result.isCumulative()
                && !result.period().start().isBefore(goal.period().start())
                && !result.period().end().isAfter(goal.period().end())
                && result.scope().equals(goal.scope())
                && sameUnit(result, goal);
    }

    private static boolean sameUnit(Figure result, Figure goal) {
        return goal.level().isEmpty()
                || result.level().isEmpty()
                || result.level().get().unit().base().equals(goal.level().get().unit().base());
    }

    private static long days(Period period) {
        return period.end().toEpochDay() - period.start().toEpochDay();
    }
}
