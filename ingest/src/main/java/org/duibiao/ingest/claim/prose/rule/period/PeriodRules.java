package org.duibiao.ingest.claim.prose.rule.period;

import java.util.List;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.rule.IntentionRules;
import org.duibiao.ingest.claim.prose.rule.Position;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.period.PeriodExpression.Reference;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.period.Period;

/** Tells of a period that a text mentions whether what follows is of these days. */
public final class PeriodRules {

    private static final String WHOLE_YEAR = "全年";
    private static final String SAME_DAYS = "同期";
    private static final String UNTIL = "-—~至到";
    /** Characters beside periods in a clause that they fill: 改革开放. */
    private static final int LOOSEST_FILLING = 6;

    /** 截至去年底 is no year that a sentence is of. */
    private static final String UNTIL_WORDS = "截至到";

    /** What may stand behind a period by itself in brackets: (1-9月数). */
    private static final Set<String> FIGURES_OF = Set.of("", "数", "数据", "数字", "累计", "累计数", "止");

    private static final List<String> UNTIL_NOW = List.of("截至", "截止", "截止到", "截至到");

    private static final List<String> REALLY = List.of("实际到位", "实际完成", "实际到账", "实际到资", "实际引进", "已完成", "已实现", "已到位");

    private static final String MONTH = "月";

    private static final String THIS_YEAR = "本年";
    private static final String SINCE = "从自";
    /** Words between a year and the word that announces its goals. */
    private static final int FURTHEST_GOAL = 6;

    private PeriodRules() {}

    /** Takes a period where the reader stands. */
    public static void see(PeriodMention period, Position position, Passage passage) {
        if (position.text().startsWith(THIS_YEAR, period.start())) {
            passage.period().leaveYearBefore();
        }
        if (saysNothingOfWhatFollows(period, position, passage) || isSameDaysOfThisYear(period, position, passage)) {
            return;
        }
        if (PeriodsInPassing.tell(period, position, passage)) {
            return;
        }
        boolean opens = position.opensClause() || fillsClause(period, position);
        if (!PeriodsAside.isAside(period, position, opens, passage)) {
            seeDaysAhead(period, position, passage, opens);
        }
    }

    /** Takes days that are of figures before, or too few for any, or of a superlative; whether they were such. */
    private static boolean saysNothingOfWhatFollows(PeriodMention period, Position position, Passage passage) {
        if (PeriodsBehind.tell(period, position, passage)) {
            return true;
        }
        if (isRemarkOfFigure(position)) {
            tellRemark(passage.period().resolve(period), position.text(), passage);
            return true;
        }
        if (isFewDays(period, position.text())) {
            passage.subject().seeFewDays();
            return true;
        }
        return PeriodsAside.isOfSuperlative(period, position.text()) || PeriodsAside.isOfReason(position);
    }

    /** 新签约项目47个、协议资金132亿元(1-10月): days in brackets are of the figure before them and of those that it is listed with. */
    private static void tellRemark(Period days, NormalText text, Passage passage) {
        if (passage.statement().current().isEmpty()) {
            return;
        }
        List<Figure> figures = passage.statement().figures();
        Period ofText = passage.period().period();
        boolean listed = true;
        for (int at = figures.size() - 1; at >= 0 && listed; at--) {
            Figure figure = figures.get(at);
            listed = text.at(figure.naming().start() - 1) == '、'
                    && at > 0
                    && figures.get(at - 1).period().equals(ofText);
            figure.period(days);
        }
    }

    /** Takes 今年同期, the days spoken of in another year; whether it is such. */
    private static boolean isSameDaysOfThisYear(PeriodMention period, Position position, Passage passage) {
        boolean same = isThisYear(period) && position.text().startsWith(SAME_DAYS, period.end());
        if (same) {
            passage.period().seeSameDays(period);
        }
        return same;
    }

    /** Takes days that what follows is of, until others are told. */
    private static void seeDaysAhead(PeriodMention period, Position position, Passage passage, boolean opens) {
        boolean promised = isThisYear(period) && passage.mode().mode() == Mode.GOAL;
        boolean expected = isExpected(position)
                || promised
                || isThisYear(period) && isExpectedBehind(period, position)
                || endsWithYear(period, position, passage);
        if (!expected) {
            passage.mode().seePeriod();
        }
        if (position.isFirst() && period.expression().shape() != Shape.DAY) {
            tellDays(period, passage);
        }
        boolean since = SINCE.indexOf(position.text().at(period.start() - 1)) >= 0;
        if (opens && !since && period.expression().shape() != Shape.DAY) {
            passage.subject().seeSpan();
        }
        boolean whole = expected || position.text().startsWith(WHOLE_YEAR, period.end()) || opensGoals(position);
        boolean ofGoal = isOfGoalAhead(period, position);
        if (expected || ofGoal) {
            passage.period().expect();
        }
        passage.see(period, expected || opens, whole || ofGoal);
        if (isUntilMonth(period, position)) {
            passage.mode().startResults();
        }
        if (IntentionRules.obliges(position.text(), period.end())) {
            passage.mode().startGoals(false);
        }
        if (opensSentence(period, position)) {
            passage.period().openSentence();
        }
    }

    /** 预计12月份5.6亿元,全年56亿元: the year that ends with days that are expected is expected too. */
    private static boolean endsWithYear(PeriodMention period, Position position, Passage passage) {
        return passage.mode().mode() == Mode.EXPECTED
                && position.text().startsWith(WHOLE_YEAR, period.start())
                && !position.lead().has(Cue.ACHIEVE);
    }

    /** 力争全年50亿元,截至9月底到位32亿元; 1-9月实际到位32亿元: days up to a month, at the begin of a clause, are of what was reached. */
    private static boolean isUntilMonth(PeriodMention period, Position position) {
        boolean until = position.text().startsWithAny(UNTIL_NOW, period.start())
                || position.text().endsWithAny(UNTIL_NOW, period.start())
                || position.text().startsWithAny(REALLY, period.end());
        boolean month =
                period.expression().shape() != Shape.YEAR || position.text().holds(MONTH, period.start(), period.end());
        return until && month && position.opensClause();
    }

    /** 2021年以来 below a heading of plans is over as well: it goes on to the report and no further. */
    private static void tellDays(PeriodMention period, Passage passage) {
        int spokenOf = passage.period().year();
        boolean since = period.expression().shape() == Shape.SINCE;
        int end = passage.period().resolve(period).end().getYear();
        passage.mode().seeDays(since ? Math.min(end, spokenOf - 1) : end, spokenOf);
    }

    /** 去年,全县签约…: whether a period opens its sentence, and is not what something reaches until. */
    private static boolean opensSentence(PeriodMention period, Position position) {
        return position.lead().uncovered() == 0
                && UNTIL_WORDS.indexOf(position.text().at(period.start())) < 0
                && (position.previous() == null || position.isMark(position.index() - 1, Mark.Kind.SENTENCE));
    }

    /** 10月1日-8日: some days of a month, which are no period that figures are compared by. */
    private static boolean isFewDays(PeriodMention period, NormalText text) {
        int at = period.end();
        if (period.expression().shape() == Shape.MONTH && text.at(at - 1) == '月') {
            at = afterDigits(text, at);
        } else if (period.expression().shape() != Shape.DAY) {
            return false;
        }
        boolean ranges = UNTIL.indexOf(text.at(at)) >= 0 && (at > period.end() || text.at(at - 1) == '日');
        int last = afterDigits(text, at + 1);
        return ranges && last > at + 1 && text.at(last) == '日';
    }

    private static int afterDigits(NormalText text, int from) {
        int at = from;
        while (Character.isDigit(text.at(at))) {
            at++;
        }
        return at;
    }

    /** 今年 in a sentence of goals is the whole year, also where a part of it is spoken of. */
    private static boolean isThisYear(PeriodMention period) {
        return period.expression().isThisYear(Reference.FROM_PUBLICATION);
    }

    /** 预计今年, 力争全年, 预计全市一季度: words of expectation right before, a region at most between. */
    private static boolean isExpected(Position position) {
        List<Token> before = position.lead().tokens();
        int last = before.size() - 1;
        if (last > 0 && before.get(last) instanceof Word word && word.is(Cue.REGION_WORD)) {
            last--;
        }
        return last >= 0 && before.get(last) instanceof Word word && (word.is(Cue.FORECAST) || word.is(Cue.PLAN));
    }

    /** 今年预计, 今年有望: words of expectation right behind. */
    private static boolean isExpectedBehind(PeriodMention period, Position position) {
        return position.next() instanceof Word word
                && (word.is(Cue.FORECAST) || word.is(Cue.PLAN))
                && word.start() - period.end() <= 1;
    }

    /** 今年我市的主要目标是: goals of the whole year follow, though a part of it was spoken of. */
    private static boolean opensGoals(Position position) {
        List<Token> tokens = position.tokens();
        int last = Math.min(tokens.size() - 1, position.index() + FURTHEST_GOAL);
        for (int i = position.index() + 1; i <= last; i++) {
            if (tokens.get(i) instanceof Word word && (word.is(Cue.PLAN) || position.announces(i))) {
                return true;
            }
            if (!(tokens.get(i) instanceof Word)) {
                return false;
            }
        }
        return false;
    }

    /** 改革开放30年来, and then the figures: several years end a clause that says nothing else. */
    private static boolean fillsClause(PeriodMention period, Position position) {
        boolean several = period.expression().shape() == Shape.YEARS
                || period.expression().shape() == Shape.SINCE;
        Lead lead = position.lead();
        return several
                && position.isMark(position.index() + 1, Mark.Kind.COMMA)
                && lead.all(token -> token instanceof Mark || token instanceof PeriodMention)
                && lead.uncovered() <= LOOSEST_FILLING;
    }

    /** 23.7亿元(1—11月): a period by itself in brackets is of the figure before. */
    private static boolean isRemarkOfFigure(Position position) {
        int index = position.index();
        return position.isMark(index - 1, Mark.Kind.OPEN)
                && position.isMark(index + 1, Mark.Kind.CLOSE)
                && index > 1
                && position.tokens().get(index - 2) instanceof Amount
                && FIGURES_OF.contains(position.text()
                        .words(
                                position.token().end(),
                                position.tokens().get(index + 1).start()));
    }

    /** 2012年省政府下达的招商引资任务是: the year of a goal that is told amid other figures of a part of that year. */
    private static boolean isOfGoalAhead(PeriodMention period, Position position) {
        if (period.expression().shape() != Shape.YEAR) {
            return false;
        }
        for (int i = position.index() + 1; i < position.lastAhead(); i++) {
            Token token = position.tokens().get(i);
            if (token instanceof Mark || token instanceof Amount) {
                return false;
            }
            if (token instanceof Word word && word.is(Cue.TARGET)) {
                char behind = position.text().at(word.end());
                return behind == '是' || behind == '为';
            }
        }
        return false;
    }
}
