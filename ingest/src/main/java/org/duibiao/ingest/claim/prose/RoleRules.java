package org.duibiao.ingest.claim.prose;

import java.util.List;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.period.PeriodExpression.Reference;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a number what it is. The first rule that fits decides. */
final class RoleRules {

    /** Characters that may stand between an amount and the 任务 that makes it a goal. */
    private static final int NEAR = 3;

    /** Characters of 连续 and the number of months behind it. */
    private static final int LONGEST_SPELL = 7;

    /** Characters between a goal and the word that makes it one, where words between them say of what. */
    private static final int LONGEST_OF_GOAL = 12;

    private static final String NO_WORDS = ",。;:、()的";

    private static final List<String> GOALS =
            List.of("目标", "任务", "年度目标", "年度任务", "全年目标", "全年任务", "工作目标", "预期目标", "奋斗目标", "目标任务", "总目标", "考核目标");

    private static final List<String> REACHED_GOALS =
            GOALS.stream().map(goal -> goal + "的").toList();

    private RoleRules() {}

    /** The role of a multiple: 增长3倍, 是去年的3倍, 翻番; none where it compares with something else. */
    static Role ofMultiple(Multiple multiple, Lead lead, int year) {
        if (lead.has(Cue.MONTH_ON_MONTH)) {
            return Role.MONTH_ON_MONTH;
        }
        if (multiple.doubling() || lead.lastDirection() >= 0 || lead.has(Cue.YEAR_ON_YEAR)) {
            return againstOtherBase(lead, year) ? Role.OTHER_BASE : Role.GROWTH;
        }
        return isOfLastYear(lead) ? Role.GROWTH : Role.OTHER_BASE;
    }

    /** Whether the words before say that what follows is last year's. */
    static boolean isOfLastYear(Lead lead) {
        return lead.has(Cue.LAST_YEAR) || mentionsLastYear(lead);
    }

    private static boolean mentionsLastYear(Lead lead) {
        return lead.hasPeriod(RoleRules::isLastYear);
    }

    /** Whether a period is 去年. */
    static boolean isLastYear(PeriodMention period) {
        Reference reference = period.expression().reference();
        return (reference == Reference.FROM_PUBLICATION || reference == Reference.FROM_SPOKEN)
                && period.expression().year() == -1;
    }

    /** 相比 stands behind what it compares with: 与2019年相比. */
    static boolean looksBack(Word word) {
        return word.is(Cue.AGAINST) && word.meaning().word().endsWith("比") && word.end() - word.start() > 1;
    }

    /** 比2019年, 较1-8月: a comparison with what is not the same period of last year. */
    private static boolean againstOtherBase(Lead lead, int year) {
        int against = Math.max(lead.last(Cue.AGAINST), lead.last(Cue.YEAR_ON_YEAR));
        if (against > 0
                && lead.tokens().get(against) instanceof Word word
                && looksBack(word)
                && lead.tokens().get(against - 1) instanceof PeriodMention period) {
            return period.expression().yearWithin(year, year) != year - 1;
        }
        for (int i = against + 1; against >= 0 && i < lead.tokens().size(); i++) {
            if (lead.tokens().get(i) instanceof PeriodMention period) {
                return period.expression().yearWithin(year, year) != year - 1;
            }
        }
        return false;
    }

    /**
     * The role of a percentage.
     *
     * @param afterTarget whether the number before it is a goal: 完成目标23亿元的102%
     * @param year the year spoken of
     * @param namesRate whether a name before it is of an indicator in percent
     */
    static Role ofPercent(Lead lead, boolean afterTarget, boolean namesRate, int year) {
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
        if (direction >= 0 && direction > lead.last(Cue.COMPLETION)) {
            return direction < target
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

    private static Role withoutDirection(Lead lead, int year) {
        if (lead.has(Cue.SHARE)) {
            boolean ofGoal = lead.last(Cue.PLAN) > lead.last(Cue.SHARE) && lead.lastName() < 0;
            return ofGoal ? Role.COMPLETION : Role.SHARE;
        }
        if (lead.has(Cue.AHEAD)) {
            return Role.AHEAD;
        }
        return lead.has(Cue.YEAR_ON_YEAR) || lead.has(Cue.CHANGE_TO) ? growth(lead, false, year) : Role.UNTOLD;
    }

    private static Role growth(Lead lead, boolean ofTarget, int year) {
        if (lead.has(Cue.EXCEEDS)) {
            return Role.DIFFERENCE;
        }
        if (againstOtherBase(lead, year)) {
            return Role.OTHER_BASE;
        }
        return ofTarget ? Role.TARGET_GROWTH : Role.GROWTH;
    }

    private static Role completionOrAhead(Lead lead) {
        boolean ahead = lead.has(Cue.AHEAD) && !lead.has(Cue.COMPLETION) && lead.gap() == 0;
        return ahead || lead.has(Cue.EXCEEDS) || exceedsGoal(lead) ? Role.AHEAD : Role.COMPLETION;
    }

    /** 超出计划进度, 超过年度目标: more than a goal by as much. */
    private static boolean exceedsGoal(Lead lead) {
        int above = lead.last(Cue.ABOVE);
        return above >= 0
                && above + 1 < lead.tokens().size()
                && lead.tokens().get(above + 1) instanceof Word goal
                && goal.is(Cue.TARGET)
                && goal.start() == lead.tokens().get(above).end();
    }

    /**
     * The role of money, a count or points.
     *
     * @param next what follows the number, or null at the end
     */
    static Role ofAmount(NormalText text, Amount amount, Lead lead, @Nullable Token next) {
        if (amount.unit().dimension() == Dimension.PERCENTAGE_POINT) {
            return Role.POINTS;
        }
        if (namesSize(text, amount)) {
            return Role.SIZE;
        }
        if (lead.has(Cue.NEGATED)) {
            return Role.NEGATED;
        }
        if (isOfEach(text, amount, lead)) {
            return Role.OTHER_BASE;
        }
        if (isOfEachPeriod(text, lead)) {
            return Role.EACH_PERIOD;
        }
        int name = lead.lastName();
        if (next instanceof Word word && word.is(Cue.MILESTONE) && name < 0) {
            return Role.SIZE;
        }
        if (lead.last(Cue.EXCEEDS) > name && lead.last(Cue.TARGET) < 0) {
            return Role.DIFFERENCE;
        }
        boolean ahead = lead.has(Cue.AHEAD) && lead.has(Cue.TARGET) || exceedsGoal(lead);
        if (ahead && text.at(amount.end()) != '的') {
            return Role.AHEAD;
        }
        if (isWhereChangeBegan(text, amount, lead, next) || isHeldAgainst(amount, lead, next)) {
            return Role.LAST_YEAR;
        }
        if (text.startsWith("用了", amount.end()) || text.startsWith("只用", amount.end())) {
            return Role.OTHER_BASE;
        }
        boolean goal = lead.last(Cue.TARGET) > name
                || isTargetBehind(lead, amount, next)
                || isGoalOfName(text, next)
                || isReachedGoal(text, amount, lead);
        if (goal && amount.unit().dimension() != Dimension.POINT) {
            return Role.TARGET;
        }
        if (isOfLastYear(lead) && !lead.has(Cue.CHANGE_TO) && !lead.has(Cue.YEAR_ON_YEAR)) {
            return lead.hasPeriod() && !lead.has(Cue.LAST_YEAR) ? Role.LEVEL : Role.LAST_YEAR;
        }
        if (lead.lastDirection() > name && lead.lastDirection() > lead.last(Cue.CHANGE_TO)) {
            return Role.DIFFERENCE;
        }
        return Role.LEVEL;
    }

    /** 其他地市均不足5000亿元, 均超过1亿美元: a bound that each of several keeps. */
    private static boolean isOfEach(NormalText text, Amount amount, Lead lead) {
        int last = lead.tokens().size() - 1;
        boolean bounded = amount.number().comparison() != Comparison.EQUAL;
        int start = last >= 0 && lead.tokens().get(last).end() == amount.start()
                ? lead.tokens().get(last).start()
                : amount.start();
        return bounded && text.at(start - 1) == '均';
    }

    /** 连续5个月进出口额超过2亿美元: a level of each month, and of no period as a whole. */
    private static boolean isOfEachPeriod(NormalText text, Lead lead) {
        int counted = lead.start();
        return !lead.has(Cue.CUMULATIVE)
                && (text.startsWith("月", counted) || text.startsWith("季度", counted))
                && text.words(Math.max(0, counted - LONGEST_SPELL), counted).contains("连续");
    }

    /** 从10亿元增至50亿元: an earlier level, where a change began. */
    private static boolean isWhereChangeBegan(NormalText text, Amount amount, Lead lead, @Nullable Token next) {
        return next instanceof Word word
                && word.is(Cue.CHANGE_TO)
                && next.start() - amount.end() <= 1
                && text.words(lead.start(), lead.end()).indexOf('从') >= 0;
    }

    /** 比2013年的24.8万元下降: the level of a year that the figure is held against. */
    private static boolean isHeldAgainst(Amount amount, Lead lead, @Nullable Token next) {
        return lead.has(Cue.AGAINST)
                && lead.hasPeriod()
                && lead.last(Cue.AGAINST) > lead.lastName()
                && next instanceof Word word
                && (word.is(Cue.UP) || word.is(Cue.DOWN))
                && next.start() - amount.end() <= 1;
    }

    /** 3900亿元到位资金的年度目标, 36亿美元外资任务: the word that makes it a goal stands behind its name. */
    private static boolean isGoalOfName(NormalText text, @Nullable Token next) {
        if (!(next instanceof Word word)
                || !word.meaning().isName() && !word.meaning().isTopic()) {
            return false;
        }
        int behind = text.at(word.end()) == '的' ? word.end() + 1 : word.end();
        return text.startsWithAny(GOALS, behind);
    }

    /** 完成全年230亿元招商引资目标的25%: words that say of what between the goal and the word that makes it one. */
    private static boolean isReachedGoal(NormalText text, Amount amount, Lead lead) {
        if (!lead.has(Cue.ACHIEVE) && !lead.has(Cue.SHARE)) {
            return false;
        }
        int at = amount.end();
        while (at < amount.end() + LONGEST_OF_GOAL && NO_WORDS.indexOf(text.at(at)) < 0) {
            if (text.startsWithAny(REACHED_GOALS, at)) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** 完成23亿元任务的: the word that makes it a goal stands right behind. */
    private static boolean isTargetBehind(Lead lead, Amount amount, @Nullable Token next) {
        boolean promised = lead.has(Cue.ACHIEVE) || lead.has(Cue.TIER) || lead.has(Cue.SHARE) || lead.has(Cue.TARGET);
        boolean ofPercent = next instanceof Amount percent
                && percent.unit().dimension() == Dimension.PERCENT
                && percent.start() - amount.end() == 1;
        if (promised && ofPercent) {
            return true;
        }
        return next instanceof Word word
                && word.is(Cue.TARGET)
                && next.start() - amount.end() <= NEAR
                && (lead.has(Cue.ACHIEVE)
                        || lead.has(Cue.TIER)
                        || lead.has(Cue.SHARE)
                        || next.start() - amount.end() == 1);
    }

    /** 5000万元以上工业项目, 超10亿元项目, 100万美元以上的75家: a size that names a class. */
    private static boolean namesSize(NormalText text, Amount amount) {
        if (amount.unit().dimension() != Dimension.MONEY) {
            return false;
        }
        char next = text.at(amount.end());
        if (amount.threshold()) {
            return next != '\0' && ",。;、:)(的!?".indexOf(next) < 0
                    || text.startsWith("的项目", amount.end())
                    || text.startsWith("的企业", amount.end())
                    || text.at(amount.end()) == '的' && Character.isDigit(text.at(amount.end() + 1));
        }
        boolean bounded = amount.number().comparison() == Comparison.ABOVE;
        return text.startsWith("项目", amount.end())
                || text.startsWith("级", amount.end())
                || bounded && text.startsWith("的项目", amount.end());
    }
}
