package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.period.PeriodExpression.Reference;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;

/** Tells from the words around a number what it is. The first rule that fits decides. */
public final class RoleRules {

    private static final String SAME_DAYS = "同期";
    /** 占比, 份额: words of a share that may grow; 占全市 is none. */
    private static final List<String> SHARES = List.of("比", "比重", "份额");

    private static final List<String> BUDGETS = List.of("预算");
    /** Characters between 比 and the budget that it compares with: 年初, 本年度. */
    private static final int LONGEST_OF_GOAL = 5;
    /** Characters of 已, 目前已, 全年 before 完成85%. */
    private static final int LOOSEST_COMPLETION = 2;

    private static final String COMPLETE = "完成";

    private RoleRules() {}

    /** The role of a multiple: 增长3倍, 是去年的3倍, 翻番; none where it compares with something else. */
    public static Role ofMultiple(Multiple multiple, Lead lead, int year) {
        if (lead.has(Cue.MONTH_ON_MONTH)) {
            return Role.MONTH_ON_MONTH;
        }
        if (multiple.doubling() || lead.lastDirection() >= 0 || lead.has(Cue.YEAR_ON_YEAR)) {
            return againstOtherBase(lead, year) ? Role.OTHER_BASE : Role.GROWTH;
        }
        return isOfLastYear(lead) || isOfYearBefore(lead, year) ? Role.GROWTH : Role.OTHER_BASE;
    }

    /** 为2007年的3.25倍 in 2008: the year before, by its number. */
    private static boolean isOfYearBefore(Lead lead, int year) {
        return lead.hasPeriod(mention -> mention.expression().shape() == Shape.YEAR
                && mention.expression().reference() == Reference.ABSOLUTE
                && mention.expression().year() == year - 1);
    }

    /** Whether the words before say that what follows is last year's. */
    public static boolean isOfLastYear(Lead lead) {
        return quotesLastYear(lead) || mentionsLastYear(lead);
    }

    /** 去年同期5亿元, 同期为5亿元; 同期实际利用外资5亿元, behind other figures of the same days, is of these. */
    static boolean quotesLastYear(Lead lead) {
        int last = lead.last(Cue.LAST_YEAR);
        boolean sameDays = last >= 0
                && lead.lastName() > last
                && lead.tokens().get(last) instanceof Word word
                && word.meaning().word().equals(SAME_DAYS);
        return last >= 0 && !sameDays && !isOfThisYear(lead, last);
    }

    /** 去年1-10月7亿元,今年同期9亿元: the same days of this year. */
    private static boolean isOfThisYear(Lead lead, int sameDays) {
        return sameDays > 0
                && lead.tokens().get(sameDays - 1) instanceof PeriodMention year
                && year.end() == lead.tokens().get(sameDays).start()
                && year.expression().isThisYear(Reference.FROM_PUBLICATION);
    }

    private static boolean mentionsLastYear(Lead lead) {
        return lead.hasPeriod(RoleRules::isLastYear);
    }

    /** Whether a period is 去年. */
    public static boolean isLastYear(PeriodMention period) {
        Reference reference = period.expression().reference();
        return (reference == Reference.FROM_PUBLICATION || reference == Reference.FROM_SPOKEN)
                && period.expression().year() == -1;
    }

    /** 相比 stands behind what it compares with: 与2019年相比. */
    public static boolean looksBack(Word word) {
        return word.is(Cue.AGAINST) && word.meaning().word().endsWith("比") && word.end() - word.start() > 1;
    }

    /** 比2019年, 较1-8月: a comparison with what is not the same period of last year. */
    private static boolean againstOtherBase(Lead lead, int year) {
        int against = Math.max(lead.last(Cue.AGAINST), lead.last(Cue.YEAR_ON_YEAR));
        if (against > 0
                && lead.tokens().get(against) instanceof Word word
                && looksBack(word)
                && baseBefore(lead, against) instanceof PeriodMention period) {
            return period.expression().yearWithin(year, year) != year - 1;
        }
        for (int i = against + 1; against >= 0 && i < lead.tokens().size(); i++) {
            if (lead.tokens().get(i) instanceof PeriodMention period) {
                return period.expression().yearWithin(year, year) != year - 1;
            }
        }
        return false;
    }

    /** What 相比 compares with: the year in 与2020年同期相比. */
    private static Token baseBefore(Lead lead, int against) {
        Token before = lead.tokens().get(against - 1);
        return against > 1 && before instanceof Word word && word.is(Cue.LAST_YEAR)
                ? lead.tokens().get(against - 2)
                : before;
    }

    /** 较预算数下降, 比年初计划增长, 较序时进度提高: a comparison with what was meant to be. */
    public static boolean againstGoal(Lead lead) {
        for (int i = 1; lead.has(Cue.AGAINST) && i < lead.tokens().size(); i++) {
            if (lead.tokens().get(i) instanceof Word base
                    && isGoal(base)
                    && lead.tokens().get(i - 1) instanceof Word against
                    && against.is(Cue.AGAINST)
                    && base.start() - against.end() <= LONGEST_OF_GOAL) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGoal(Word word) {
        return word.is(Cue.TARGET)
                || word.is(Cue.AHEAD)
                || OneOf.standsIn(word.meaning().word(), BUDGETS);
    }

    /**
     * The role of a percentage.
     *
     * @param afterTarget whether the number before it is a goal: 完成目标23亿元的102%
     * @param year the year spoken of
     * @param namesRate whether a name before it is of an indicator in percent
     */
    public static Role ofPercent(Lead lead, boolean afterTarget, boolean namesRate, int year) {
        if (lead.has(Cue.MONTH_ON_MONTH)) {
            return Role.MONTH_ON_MONTH;
        }
        if (lead.has(Cue.AVERAGE)) {
            return Role.AVERAGE;
        }
        if (lead.has(Cue.CONTRIBUTION)) {
            return Role.CONTRIBUTION;
        }
        if (namesRate) {
            return Role.LEVEL;
        }
        int target = Math.max(lead.last(Cue.TARGET), lead.last(Cue.COMPLETION));
        int direction = lead.lastDirection();
        if (isOfShare(lead, direction)) {
            return Role.SHARE;
        }
        if (direction >= 0 && direction > lead.last(Cue.COMPLETION)) {
            return direction < target && !listsGoalsOfGrowth(lead, direction)
                    ? completionOrAhead(lead)
                    : growth(lead, target >= 0 && target > lead.lastName(), year);
        }
        if (target >= 0) {
            return completionOrAhead(lead);
        }
        if (afterTarget && lead.lastName() < 0) {
            return Role.COMPLETION;
        }
        return withoutDirection(lead, year);
    }

    /** 出口占全省比重提高1.2%: a share that grew, and not what it is of. */
    private static boolean isOfShare(Lead lead, int direction) {
        int share = lead.last(Cue.SHARE);
        return share >= 0
                && direction > share
                && share > lead.lastName()
                && lead.tokens().get(share) instanceof Word word
                && OneOf.ends(word.meaning().word(), SHARES)
                && lead.tokens().get(share + 1).start() - word.end() <= LOOSEST_COMPLETION;
    }

    /** 增速目标分别为15%、13%, 增长目标7%: goals for growth, one for each of several, or nothing but the number behind. */
    private static boolean listsGoalsOfGrowth(Lead lead, int direction) {
        Token goal = lead.tokens().get(direction + 1);
        boolean bound =
                lead.endsWith(Cue.ABOVE) && direction + 3 == lead.tokens().size();
        boolean alone = lead.gap() == 0 && (lead.endsWith(Cue.TARGET) || bound) && !lead.has(Cue.ACHIEVE);
        return (alone || lead.endsWith(Cue.RESPECTIVELY))
                && goal instanceof Word word
                && word.is(Cue.TARGET)
                && word.start() == lead.tokens().get(direction).end();
    }

    /** 分别完成105%、98%. */
    private static boolean completesEach(Lead lead) {
        return lead.endsWith(Cue.RESPECTIVELY)
                && lead.tokens().get(lead.tokens().size() - 1) instanceof Word word
                && word.meaning().word().endsWith(COMPLETE);
    }

    private static Role withoutDirection(Lead lead, int year) {
        if (lead.has(Cue.SHARE)) {
            boolean ofGoal = lead.last(Cue.PLAN) > lead.last(Cue.SHARE) && lead.lastName() < 0;
            return ofGoal ? Role.COMPLETION : Role.SHARE;
        }
        if (lead.has(Cue.AHEAD)) {
            return Role.AHEAD;
        }
        if (lead.lastName() < 0
                && lead.gap() == 0
                && (lead.endsWith(Cue.ACHIEVE) || completesEach(lead))
                && lead.uncovered() <= LOOSEST_COMPLETION) {
            return Role.COMPLETION;
        }
        return lead.has(Cue.YEAR_ON_YEAR) || lead.has(Cue.CHANGE_TO) ? growth(lead, false, year) : Role.UNTOLD;
    }

    /** 增速好于全省:生产总值增长5%: what a colon leads on to is no difference. */
    private static boolean headsList(Lead lead) {
        int exceeds = lead.last(Cue.EXCEEDS);
        for (int i = exceeds + 1; i < lead.lastName(); i++) {
            if (lead.tokens().get(i) instanceof Mark mark && mark.kind() == Mark.Kind.COLON) {
                return true;
            }
        }
        return false;
    }

    private static Role growth(Lead lead, boolean ofTarget, int year) {
        if (lead.has(Cue.EXCEEDS) && !headsList(lead)) {
            return Role.DIFFERENCE;
        }
        if (againstOtherBase(lead, year) || againstGoal(lead)) {
            return Role.OTHER_BASE;
        }
        return ofTarget ? Role.TARGET_GROWTH : Role.GROWTH;
    }

    private static Role completionOrAhead(Lead lead) {
        if (againstGoal(lead)) {
            return Role.OTHER_BASE;
        }
        boolean ahead = lead.has(Cue.AHEAD) && !lead.has(Cue.COMPLETION) && lead.gap() == 0;
        return ahead || lead.has(Cue.EXCEEDS) || exceedsGoal(lead) ? Role.AHEAD : Role.COMPLETION;
    }

    /** 超出计划进度, 超过年度目标: more than a goal by as much. */
    public static boolean exceedsGoal(Lead lead) {
        int above = lead.last(Cue.ABOVE);
        return above >= 0
                && above + 1 < lead.tokens().size()
                && lead.tokens().get(above + 1) instanceof Word goal
                && goal.is(Cue.TARGET)
                && goal.start() == lead.tokens().get(above).end();
    }

    /** 去年同期(2.7亿元)的3倍: whether nothing but the end of a bracket stands before a number. */
    public static boolean isBehindBracket(Lead lead) {
        return lead.tokens().size() == 1
                && lead.tokens().get(0) instanceof Mark mark
                && mark.kind() == Mark.Kind.CLOSE
                && lead.uncovered() <= 1;
    }
}
