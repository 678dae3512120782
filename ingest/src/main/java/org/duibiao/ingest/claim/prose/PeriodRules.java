package org.duibiao.ingest.claim.prose;

import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.word.Cue;

/** Tells of a period that a text mentions whether what follows is of these days. */
final class PeriodRules {

    private static final String WHOLE_YEAR = "全年";
    private static final String TOGETHER = "与同和跟";
    /** Characters between a year that figures are held against and 相比: 年初, 同期, 决算数. */
    private static final int LONGEST_BASE = 6;

    private PeriodRules() {}

    /** Takes a period where the reader stands. */
    static void see(PeriodMention period, Position position, Passage passage) {
        if (isRemarkOfFigure(position)) {
            passage.statement()
                    .current()
                    .ifPresent(figure -> figure.period(passage.period().resolve(period)));
            return;
        }
        boolean opens = position.opensClause();
        boolean lastYears =
                RoleRules.isLastYear(period) && !opens && !passage.period().isReportYear(period);
        boolean reference = isHeldAgainst(period, position)
                || isDenied(period, position)
                || !opens && isReference(period, position.lead(), passage);
        if (reference || lastYears || isOfGoal(period, position)) {
            return;
        }
        boolean expected = position.previous() instanceof Word word && (word.is(Cue.FORECAST) || word.is(Cue.PLAN));
        if (!expected) {
            passage.mode().seePeriod();
        }
        if (opens && period.expression().shape() != Shape.DAY) {
            passage.subject().seeSpan();
        }
        boolean whole = expected || position.text().startsWith(WHOLE_YEAR, period.end());
        passage.see(period, expected || opens, whole);
    }

    /** 23.7亿元(1—11月): a period by itself in brackets is of the figure before. */
    private static boolean isRemarkOfFigure(Position position) {
        int index = position.index();
        return position.isMark(index - 1, Mark.Kind.OPEN)
                && position.isMark(index + 1, Mark.Kind.CLOSE)
                && index > 1
                && position.tokens().get(index - 2) instanceof Amount
                && position.tokens().get(index + 1).start() == position.token().end();
    }

    /** 2021年目标, 2012年市下达: the year of a goal. */
    private static boolean isOfGoal(PeriodMention period, Position position) {
        return position.next() instanceof Word next
                && (next.is(Cue.TARGET) || next.is(Cue.TIER))
                && next.start() - period.end() <= 1;
    }

    /** 无上年数据: a year that there is nothing of. */
    private static boolean isDenied(PeriodMention period, Position position) {
        return position.text().at(period.start() - 1) == '无';
    }

    /** 比2019年, 与2019年度相比, 成立于1958年: a year that figures are held against, that explains, or that tells of long ago. */
    private static boolean isReference(PeriodMention period, Lead lead, Passage passage) {
        return lead.has(Cue.AGAINST) || lead.has(Cue.REASON) || passage.period().isLongAgo(period);
    }

    /** 与2019年度相比, 同2019年相比: 相比 stands behind, in the same clause. */
    private static boolean isHeldAgainst(PeriodMention period, Position position) {
        if (TOGETHER.indexOf(position.text().at(period.start() - 1)) < 0) {
            return false;
        }
        Token next = position.next();
        return next instanceof Word word && word.is(Cue.AGAINST) && word.start() - period.end() <= LONGEST_BASE;
    }
}
