package org.duibiao.ingest.claim.prose.attachment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Promise;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Quantity;

/**
 * Goals that their words name no indicator for: 市上下达任务30亿元。1-9月到位资金27.9亿元,占市任务的93%. The completion of a result near by tells
 * which are its own, since level and goal come to it.
 */
final class UnnamedGoals {

    /** Characters between a goal and the completion that it comes to: about two sentences. */
    private static final int FURTHEST = 120;

    private static final List<String> OF_YEAR = List.of("全年", "年度", "年");
    private static final int MOST = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Kept(Promise promise, Amount number) {}

    private final Leftovers leftovers;
    private final Deque<Kept> kept = new ArrayDeque<>();

    UnnamedGoals(Leftovers leftovers) {
        this.leftovers = leftovers;
    }

    /** Keeps a goal that no name was found for. */
    void keep(Promise promise, Amount number) {
        kept.addLast(new Kept(promise, number));
        if (kept.size() > MOST) {
            kept.removeFirst();
        }
    }

    /** Hangs the goal on a figure that its level comes to by a completion; false where there is none. */
    boolean tie(Figure figure, Amount percent) {
        Optional<Quantity> level = figure.level();
        for (Iterator<Kept> each = kept.iterator(); level.isPresent() && each.hasNext(); ) {
            Kept goal = each.next();
            if (percent.start() - goal.number().end() <= FURTHEST && comesTo(level.get(), goal.number(), percent)) {
                figure.promise(goal.promise()
                        .completed(percent.number().value(), goal.number().end()));
                leftovers.release(goal.number());
                each.remove();
                return true;
            }
        }
        return false;
    }

    /** Hangs as many goals as there are completions on a figure, in their order; false, and nothing done, where its level does not come to each. */
    boolean tieEach(Figure figure, List<Token> percents) {
        Optional<Quantity> level = figure.level();
        List<Kept> last =
                kept.stream().skip(Math.max(0, kept.size() - percents.size())).toList();
        boolean each = level.isPresent() && last.size() == percents.size();
        for (int i = 0; each && i < last.size(); i++) {
            Amount percent = (Amount) percents.get(i);
            each = percent.start() - last.get(i).number().end() <= FURTHEST
                    && comesTo(level.get(), last.get(i).number(), percent);
        }
        for (int i = 0; each && i < last.size(); i++) {
            tie(figure, (Amount) percents.get(i));
        }
        return each;
    }

    /**
     * 1-10月到位资金36亿元,其中10月份4亿元,完成全年目标的82%: of a month and the year to date that it is in, the latter is what reaches the
     * goal of the year.
     *
     * @param figures of the statement, in order
     */
    static Figure reaching(Figure last, Lead lead, List<Figure> figures) {
        if (!isOfMonth(last.period()) || !lead.any(UnnamedGoals::isOfYear)) {
            return last;
        }
        for (int i = figures.size() - 1; i >= Math.max(0, figures.size() - MOST); i--) {
            Figure before = figures.get(i);
            boolean toDate = before.isClaim()
                    && before.naming().indicatorId().equals(last.naming().indicatorId())
                    && before.period().end().equals(last.period().end())
                    && before.period().start().isBefore(last.period().start());
            if (toDate) {
                return before;
            }
        }
        return last;
    }

    private static boolean isOfMonth(Period period) {
        return !period.spansYears() && period.start().getMonth() == period.end().getMonth();
    }

    private static boolean isOfYear(Token token) {
        return token instanceof Word word
                && word.is(Cue.TARGET)
                && OneOf.begins(word.meaning().word(), OF_YEAR);
    }

    private static boolean comesTo(Quantity level, Amount goal, Amount percent) {
        BigDecimal base = goal.quantity().baseValue();
        if (base.signum() <= 0 || !level.unit().base().equals(goal.unit().base())) {
            return false;
        }
        BigDecimal reached = level.baseValue().multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
        BigDecimal off = reached.subtract(percent.number().value()).abs();
        return off.compareTo(percent.number().resolution()) < 0;
    }
}
