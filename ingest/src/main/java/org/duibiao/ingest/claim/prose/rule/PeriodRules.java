package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.period.PeriodExpression.Reference;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;

/** Tells of a period that a text mentions whether what follows is of these days. */
public final class PeriodRules {

    private static final String WHOLE_YEAR = "全年";
    private static final String UNTIL = "-—~至到";
    private static final String TOGETHER = "与同和跟";
    /** Characters between a year that figures are held against and 相比: 年初, 同期, 决算数. */
    private static final int LONGEST_BASE = 6;

    /** Words that open a remark on what a number holds. */
    private static final List<String> REMARKS = List.of("含", "不含", "包含", "包括", "不包括", "剔除", "扣除");

    /** 截至去年底 is no year that a sentence is of. */
    private static final String UNTIL_WORDS = "截至到";

    private static final List<String> STAGES =
            List.of("续建", "新建", "在建", "结转", "新引进", "引进", "签约", "新签约", "开工", "新开工", "落地");

    private static final String SINCE = "从自";
    /** Tokens that are looked at behind a period. */
    private static final int MOST_AHEAD = 16;

    private static final List<String> HELD = List.of("召开", "举行", "举办", "开幕");
    private static final int LONGEST_HELD = 2;
    /** 将于今年10月投产: when something is to happen. */
    private static final List<String> TO_COME = List.of("将于", "拟于", "定于", "预于");

    private static final int LONGEST_REMARK = 8;
    private static final List<String> SUPERLATIVES = List.of("最", "首次", "首度", "新高", "第一次", "之冠");
    private static final int LONGEST_SUPERLATIVE = 12;
    private static final String CLAUSE_ENDS = ",;。:\0";

    /** Words between a year and the word that announces its goals. */
    private static final int FURTHEST_GOAL = 6;

    private PeriodRules() {}

    /** Takes a period where the reader stands. */
    public static void see(PeriodMention period, Position position, Passage passage) {
        if (isRemarkOfFigure(position)) {
            passage.statement()
                    .current()
                    .ifPresent(figure -> figure.period(passage.period().resolve(period)));
            return;
        }
        if (isFewDays(period, position.text())) {
            passage.subject().seeFewDays();
            return;
        }
        if (isOfSuperlative(period, position.text())) {
            return;
        }
        if (isOfTotalAlone(period, position.text())
                || isWhereChangeBegan(period, position)
                || isWhereChangeLed(period, position)) {
            passage.period().seeInPassing(period);
            return;
        }
        boolean opens = position.opensClause() || fillsClause(period, position);
        boolean lastYears =
                RoleRules.isLastYear(period) && !opens && !passage.period().isReportYear(period);
        boolean reference = isHeldAgainst(period, position)
                || isAside(period, position)
                || !opens && isReference(period, position.lead(), passage);
        if (reference || lastYears || isOfGoal(period, position) || isOfAverage(period, position)) {
            return;
        }
        boolean promised = isThisYear(period) && passage.mode().mode() == Mode.GOAL;
        boolean expected = isExpected(position) || promised || isThisYear(period) && isExpectedBehind(period, position);
        if (!expected) {
            passage.mode().seePeriod();
        }
        boolean since = SINCE.indexOf(position.text().at(period.start() - 1)) >= 0;
        if (opens && !since && period.expression().shape() != Shape.DAY) {
            passage.subject().seeSpan();
        }
        boolean whole = expected || position.text().startsWith(WHOLE_YEAR, period.end()) || opensGoals(position);
        if (expected || isOfGoalAhead(period, position)) {
            passage.period().expect();
        }
        passage.see(period, expected || opens, whole);
        if (position.lead().uncovered() == 0
                && UNTIL_WORDS.indexOf(position.text().at(period.start())) < 0
                && (position.previous() == null || position.isMark(position.index() - 1, Mark.Kind.SENTENCE))) {
            passage.period().openSentence();
        }
    }

    /** 10月1日-8日: some days of a month, which are no period that figures are compared by. */
    private static boolean isFewDays(PeriodMention period, NormalText text) {
        int at = period.end();
        if (period.expression().shape() != Shape.DAY || UNTIL.indexOf(text.at(at)) < 0) {
            return false;
        }
        at++;
        while (Character.isDigit(text.at(at))) {
            at++;
        }
        return at > period.end() + 1 && text.at(at) == '日';
    }

    /** 今年 in a sentence of goals is the whole year, also where a part of it is spoken of. */
    private static boolean isThisYear(PeriodMention period) {
        return period.expression().shape() == Shape.YEAR
                && period.expression().reference() == Reference.FROM_PUBLICATION
                && period.expression().year() == 0;
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
                && lead.uncovered() <= LONGEST_BASE;
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

    /** 占比由2020年的4.1%提升至5.1%: the days that a change began with, which the next number alone is of. */
    private static boolean isWhereChangeBegan(PeriodMention period, Position position) {
        char before = position.text().at(period.start() - 1);
        boolean exceeded =
                position.lead().endsWith(Cue.ABOVE) && position.lead().gap() == 0;
        return (before == '由' || before == '从' || exceeded) && position.text().at(period.end()) == '的';
    }

    /** 2021年目标, 2012年市下达: the year of a goal. */
    private static boolean isOfGoal(PeriodMention period, Position position) {
        return position.next() instanceof Word next
                && !position.announces(position.index() + 1)
                && (next.is(Cue.TARGET) || next.is(Cue.TIER))
                && next.start() - period.end() <= 1;
    }

    /** "十二五"期间年均增长: several years of an average alone. */
    private static boolean isOfAverage(PeriodMention period, Position position) {
        return period.expression().shape() == Shape.YEARS
                && position.next() instanceof Word next
                && next.is(Cue.AVERAGE)
                && next.start() - period.end() <= LONGEST_BASE;
    }

    /** 无上年数据, 受去年3月大项目影响, 自8月以来逐月收窄: there is nothing of it, or it explains or tells since when. */
    private static boolean isAside(PeriodMention period, Position position) {
        char before = position.text().at(period.start() - 1);
        boolean since = before == '自' && position.text().startsWith("以来", period.end());
        return before == '无'
                || before == '受'
                || isOfMultiple(period, position)
                || isOfClass(period, position)
                || position.text().startsWithAny(TO_COME, period.start() - LONGEST_HELD)
                || isOfMeeting(period, position)
                || isInRemark(period, position.text())
                || isQuoted(period, position)
                || since && period.expression().shape() == Shape.MONTH;
    }

    /** 五年累计完成1301亿元: several years of the next number alone. */
    private static boolean isOfTotalAlone(PeriodMention period, NormalText text) {
        return period.expression().shape() == Shape.YEARS
                && text.startsWith("累计", period.end())
                && text.at(period.end() - 1) == '年';
    }

    /** 是2010年的4.2倍: the days that a multiple is of. */
    private static boolean isOfMultiple(PeriodMention period, Position position) {
        return position.text().at(period.end()) == '的' && position.next() instanceof Multiple;
    }

    /** 2011年续建的21个项目: the year of a class of projects, inside the words that tell it. */
    private static boolean isOfClass(PeriodMention period, Position position) {
        NormalText text = position.text();
        for (String stage : STAGES) {
            if (text.startsWith(stage, period.end()) && text.at(period.end() + stage.length()) == '的') {
                return true;
            }
        }
        return false;
    }

    /** 某县2024年招商引资大会召开: the year of a meeting, inside the clause that tells of it. */
    private static boolean isOfMeeting(PeriodMention period, Position position) {
        int index = position.index();
        boolean opens = position.lead().uncovered() == 0
                && (index == 0 || position.tokens().get(index - 1) instanceof Mark);
        if (period.expression().shape() != Shape.YEAR || opens) {
            return false;
        }
        for (int i = index + 1; i < Math.min(position.tokens().size(), index + MOST_AHEAD); i++) {
            Token token = position.tokens().get(i);
            if (token instanceof Mark) {
                return position.text().startsWithAny(HELD, token.start() - LONGEST_HELD);
            }
            if (token instanceof Amount) {
                return false;
            }
        }
        return false;
    }

    /** 2012年省政府下达的招商引资任务是: the year of a goal that is told amid other figures of a part of that year. */
    private static boolean isOfGoalAhead(PeriodMention period, Position position) {
        if (period.expression().shape() != Shape.YEAR) {
            return false;
        }
        int last = Math.min(position.tokens().size(), position.index() + MOST_AHEAD);
        for (int i = position.index() + 1; i < last; i++) {
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

    /** 26个(含2011年签约项目): a remark on what a number holds says nothing of what follows. */
    private static boolean isInRemark(PeriodMention period, NormalText text) {
        int from = Math.max(0, period.start() - LONGEST_REMARK);
        String before = text.words(from, period.start());
        int open = before.lastIndexOf('(');
        return open >= 0 && OneOf.begins(before.substring(open + 1), REMARKS);
    }

    /** 十年来增长最快的一年, 近五年来首次: years that a superlative is of. */
    private static boolean isOfSuperlative(PeriodMention period, NormalText text) {
        if (period.expression().shape() != Shape.YEARS) {
            return false;
        }
        for (int at = period.end(); at < period.end() + LONGEST_SUPERLATIVE; at++) {
            int place = at;
            if (CLAUSE_ENDS.indexOf(text.at(at)) >= 0) {
                return false;
            }
            if (text.startsWithAny(SUPERLATIVES, place)) {
                return true;
            }
        }
        return false;
    }

    /** 增至2024年的597.6亿元: the days that a change led to, which the next number alone is of. */
    private static boolean isWhereChangeLed(PeriodMention period, Position position) {
        Lead lead = position.lead();
        return period.expression().shape() == Shape.YEAR
                && lead.endsWith(Cue.CHANGE_TO)
                && lead.gap() == 0
                && position.next() instanceof Amount amount
                && amount.start() - period.end() <= 1;
    }

    /** 增长1.3%,上半年为下降3.4%: what grew otherwise on days before is quoted. */
    private static boolean isQuoted(PeriodMention period, Position position) {
        int next = position.index() + 1;
        return position.text().at(period.end()) == '为'
                && position.isMark(position.index() - 1, Mark.Kind.COMMA)
                && next + 1 < position.tokens().size()
                && position.tokens().get(next + 1) instanceof Word word
                && (word.is(Cue.UP) || word.is(Cue.DOWN));
    }

    /** 同比2020年, 比2019年, 与2019年度相比, 成立于1958年: a year that figures are held against, that explains, or that tells of long ago. */
    private static boolean isReference(PeriodMention period, Lead lead, Passage passage) {
        boolean compared =
                period.expression().shape() == Shape.YEAR && lead.gap() == 0 && lead.endsWith(Cue.YEAR_ON_YEAR);
        return compared
                || lead.has(Cue.AGAINST)
                || lead.has(Cue.REASON)
                || passage.period().isLongAgo(period);
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
