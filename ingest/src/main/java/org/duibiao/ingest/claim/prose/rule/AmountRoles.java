package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/** Tells from the words around money, a count or points what it is. The first rule that fits decides. */
public final class AmountRoles {

    /** What is told apart by its size: 超千万美元企业17家. */
    private static final List<String> COUNTED_BY_SIZE =
            List.of("的项目", "企业", "的企业", "大项目", "的大项目", "客商", "的客商", "单位", "的单位");

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

    /** 名义GDP增量317亿元, 贸易顺差5亿美元: words behind a name that tell how much more it is, and not how much. */
    private static final List<String> CHANGES = List.of("增量", "净增额", "增加额", "增长额", "顺差", "逆差", "缺口", "差额");

    private static final int LONGEST_LIST = 40;
    private static final String END_OF_LIST = ",。;\0";

    private static final char QUOTE = '"';
    private static final String QUOTES = "\"";
    private static final int LONGEST_QUOTED_GOAL = 24;
    private static final String NO_QUOTATION = "。;\0";

    private static final List<String> QUOTED_GOALS =
            GOALS.stream().flatMap(goal -> Stream.of(goal, "的" + goal)).toList();

    private static final List<String> GROWN_GOALS = GOALS.stream()
            .flatMap(goal -> Stream.of("的" + goal, "左右的" + goal, "以上的" + goal))
            .toList();

    /** 平均每天引进13.5个项目, 每月零售额1000万元. */
    private static final List<String> OF_EACH = List.of("平均每", "每日", "每天", "每月", "每周", "日均", "月均", "人均", "户均", "每户");

    private static final List<String> WITH = List.of("与", "同", "跟", "较");
    /** 距目标还差3000万元: how much is missing. */
    private static final List<String> MISSING =
            List.of("还需", "还差", "尚差", "尚需", "仍差", "相差", "还缺", "尚缺", "差距", "差距为", "缺口", "缺口为");

    /** 预算完成率=1252/1288×100%: what stands behind is a factor of a sum. */
    private static final String FACTORS = "×*＊";

    private AmountRoles() {}

    /** 增长20%的目标: a growth that a word of goals stands behind. */
    public static boolean isGrowthOfGoal(NormalText text, Amount amount) {
        return text.startsWithAny(GROWN_GOALS, amount.end())
                || isInQuotedGoal(text, amount)
                || isListedWithGoal(text, amount);
    }

    /** 外资增长2%以上、内资增长20%以上的目标: a growth of a list that ends in the word of goals. */
    private static boolean isListedWithGoal(NormalText text, Amount amount) {
        boolean listed = false;
        for (int at = amount.end(); at < amount.end() + LONGEST_LIST; at++) {
            if (END_OF_LIST.indexOf(text.at(at)) >= 0) {
                return false;
            }
            listed |= text.at(at) == '、';
            if (listed && text.startsWithAny(GROWN_GOALS, at)) {
                return true;
            }
        }
        return false;
    }

    /** "引进到位资金212亿元,增长15%"的目标任务: what a quotation holds that a word of goals stands right behind. */
    private static boolean isInQuotedGoal(NormalText text, Amount amount) {
        int furthest = amount.end() + LONGEST_QUOTED_GOAL;
        if (!text.holds(QUOTES, amount.end(), furthest)) {
            return false;
        }
        for (int at = amount.end(); at < furthest; at++) {
            if (text.at(at) == QUOTE) {
                return text.startsWithAny(QUOTED_GOALS, at + 1);
            }
            if (NO_QUOTATION.indexOf(text.at(at)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /**
     * The role of money, a count or points.
     *
     * @param next what follows the number, or null at the end
     */
    public static Role of(NormalText text, Amount amount, Lead lead, @Nullable Token next) {
        Optional<Role> none = ofNoFigure(text, amount, lead, next);
        if (none.isPresent()) {
            return none.get();
        }
        Optional<Role> compared = ofComparison(text, amount, lead, next);
        return compared.isPresent() ? compared.get() : ofFigure(text, amount, lead, next);
    }

    /** Whether an amount names a size: {@link #of} gives {@link Role#SIZE}. */
    static boolean isSize(NormalText text, Amount amount, Lead lead, @Nullable Token next) {
        return ofNoFigure(text, amount, lead, next).orElse(Role.LEVEL) == Role.SIZE;
    }

    /** What is no figure of anything: points, sizes, what did not happen, a bound of each of several. */
    private static Optional<Role> ofNoFigure(NormalText text, Amount amount, Lead lead, @Nullable Token next) {
        if (amount.unit().dimension() == Dimension.PERCENTAGE_POINT) {
            return Optional.of(Role.POINTS);
        }
        if (namesSize(text, amount)) {
            return Optional.of(Role.SIZE);
        }
        if (lead.has(Cue.NEGATED)) {
            return Optional.of(Role.NEGATED);
        }
        if (isOfEach(text, amount, lead)) {
            return Optional.of(Role.OTHER_BASE);
        }
        if (isOfEachPeriod(text, lead)) {
            return Optional.of(Role.EACH_PERIOD);
        }
        boolean above = text.at(amount.start() - 1) == '上'
                && "线网".indexOf(text.at(amount.start() - 2)) < 0
                && text.at(amount.end()) == '的';
        if (above || text.startsWith("的占", amount.end()) || FACTORS.indexOf(text.at(amount.start() - 1)) >= 0) {
            return Optional.of(Role.SIZE);
        }
        boolean milestone = next instanceof Word word && word.is(Cue.MILESTONE) && lead.lastName() < 0;
        return milestone ? Optional.of(Role.SIZE) : Optional.empty();
    }

    /** What is held against something else: more than others or than a goal, where a change began. */
    private static Optional<Role> ofComparison(NormalText text, Amount amount, Lead lead, @Nullable Token next) {
        if (lead.last(Cue.EXCEEDS) > lead.lastName() && lead.last(Cue.TARGET) < 0
                || text.endsWithAny(MISSING, amount.start())) {
            return Optional.of(Role.DIFFERENCE);
        }
        boolean ahead = lead.has(Cue.AHEAD) && lead.has(Cue.TARGET) || RoleRules.exceedsGoal(lead);
        if (ahead && text.at(amount.end()) != '的') {
            return Optional.of(Role.AHEAD);
        }
        boolean against = lead.has(Cue.AGAINST) || text.holdsAny(WITH, lead.start(), amount.start());
        if (against && (text.startsWith("相比", amount.end()) || text.startsWith("比较", amount.end()))) {
            return Optional.of(Role.LAST_YEAR);
        }
        if (isWhereChangeBegan(text, amount, lead, next) || isHeldAgainst(amount, lead, next)) {
            return Optional.of(Role.LAST_YEAR);
        }
        if (lead.lastName() >= 0
                && text.startsWithAny(
                        CHANGES, lead.tokens().get(lead.lastName()).end())) {
            return Optional.of(Role.DIFFERENCE);
        }
        boolean ofGoal = RoleRules.againstGoal(lead) && changes(amount, next);
        if (ofGoal || isOfWhole(lead, amount, next) || isExceeded(text, amount, lead)) {
            return Optional.of(Role.OTHER_BASE);
        }
        boolean spent = text.startsWith("用了", amount.end()) || text.startsWith("只用", amount.end());
        return spent ? Optional.of(Role.OTHER_BASE) : Optional.empty();
    }

    private static Role ofFigure(NormalText text, Amount amount, Lead lead, @Nullable Token next) {
        int name = lead.lastName();
        boolean goal = lead.last(Cue.TARGET) > name
                || isTargetBehind(lead, amount, next)
                || isGoalOfName(text, next)
                || isReachedGoal(text, amount, lead)
                || isInQuotedGoal(text, amount);
        if (goal && amount.unit().dimension() != Dimension.POINT) {
            return Role.TARGET;
        }
        if (RoleRules.isOfLastYear(lead) && !lead.has(Cue.CHANGE_TO) && !lead.has(Cue.YEAR_ON_YEAR)) {
            return lead.hasPeriod() && !RoleRules.quotesLastYear(lead) ? Role.LEVEL : Role.LAST_YEAR;
        }
        boolean changed = lead.lastDirection() > name && lead.lastDirection() > lead.last(Cue.CHANGE_TO);
        return changed ? Role.DIFFERENCE : Role.LEVEL;
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

    /** 月均进出口3亿元: the word of each stands right before a name or the number, and is no word of another (每日优鲜, 每月调度). */
    private static boolean tellsEach(NormalText text, Lead lead) {
        for (String word : OF_EACH) {
            for (int at = lead.start(); at + word.length() <= lead.end(); at++) {
                int end = at + word.length();
                if (text.startsWith(word, at)
                        && (end == lead.end() || lead.any(token -> token.start() >= end && token.start() - end <= 2))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 连续5个月进出口额超过2亿美元: a level of each month, and of no period as a whole. */
    private static boolean isOfEachPeriod(NormalText text, Lead lead) {
        int counted = lead.start();
        if (tellsEach(text, lead)) {
            return true;
        }
        boolean inRow = text.holds("连续第", counted, lead.end());
        if (inRow && (text.holds("个月", counted, lead.end()) || text.holds("个季度", counted, lead.end()))) {
            return true;
        }
        return !lead.has(Cue.CUMULATIVE)
                && (text.startsWith("月", counted) || text.startsWith("季度", counted))
                && text.holds("连续", Math.max(0, counted - LONGEST_SPELL), counted);
    }

    /** 从10亿元增至50亿元: an earlier level, where a change began. */
    private static boolean isWhereChangeBegan(NormalText text, Amount amount, Lead lead, @Nullable Token next) {
        return next instanceof Word word
                && word.is(Cue.CHANGE_TO)
                && next.start() - amount.end() <= 1
                && beginsChange(text, lead);
    }

    /** Whether words tell where a change began: 从, 由. */
    public static boolean beginsChange(NormalText text, Lead lead) {
        return text.holds("从", lead.start(), lead.end()) || text.holds("由", lead.start(), lead.end());
    }

    /** 比2013年的24.8万元下降: the level of a year that the figure is held against. */
    private static boolean isHeldAgainst(Amount amount, Lead lead, @Nullable Token next) {
        return lead.has(Cue.AGAINST)
                && lead.hasPeriod()
                && lead.last(Cue.AGAINST) > lead.lastName()
                && changes(amount, next);
    }

    /** Whether a word of change stands right behind an amount. */
    private static boolean changes(Amount amount, @Nullable Token next) {
        return next instanceof Word word && (word.is(Cue.UP) || word.is(Cue.DOWN)) && next.start() - amount.end() <= 1;
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
        if (promised && isOfPercent(amount, next) && !isOfWhole(lead, amount, next)) {
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

    private static boolean isOfPercent(Amount amount, @Nullable Token next) {
        return next instanceof Amount percent
                && percent.unit().dimension() == Dimension.PERCENT
                && percent.start() - amount.end() == 1;
    }

    /** 已超2020年全年的1503.6亿元: the level of other days that is exceeded. */
    private static boolean isExceeded(NormalText text, Amount amount, Lead lead) {
        int above = lead.last(Cue.ABOVE);
        return above >= 0
                && above > lead.lastName()
                && above + 1 < lead.tokens().size()
                && lead.tokens().get(above + 1) instanceof PeriodMention period
                && period.start() == lead.tokens().get(above).end()
                && text.at(amount.start() - 1) == '的';
    }

    /** 占全省8400万美元的44.2%: what a share is of. */
    private static boolean isOfWhole(Lead lead, Amount amount, @Nullable Token next) {
        return isOfPercent(amount, next)
                && isShareOfRegion(lead)
                && !lead.has(Cue.TARGET)
                && !lead.has(Cue.TIER)
                && !lead.has(Cue.ACHIEVE);
    }

    /** 占全省, 占全市: a share that words of a region say the whole of; 占州新下达到位资金22亿元的101% is how far a goal is reached. */
    private static boolean isShareOfRegion(Lead lead) {
        int share = lead.last(Cue.SHARE);
        return share >= 0
                && (lead.last(Cue.REGION_WORD) > share
                        || lead.tokens().get(share) instanceof Word word
                                && word.meaning().word().indexOf('全') >= 0);
    }

    /** 5000万元以上工业项目, 超10亿元项目, 100万美元以上的75家: a size that names a class. */
    private static boolean namesSize(NormalText text, Amount amount) {
        if (amount.unit().dimension() != Dimension.MONEY) {
            return false;
        }
        char next = text.at(amount.end());
        if (amount.threshold() && text.at(amount.start() - 1) == '(' && next == ')') {
            return true;
        }
        if (amount.threshold()) {
            return next != '\0' && ",。;、:)(的!?".indexOf(next) < 0
                    || text.startsWith("的项目", amount.end())
                    || text.startsWith("的企业", amount.end())
                    || text.at(amount.end()) == '的' && Character.isDigit(text.at(amount.end() + 1));
        }
        boolean bounded = amount.number().comparison() == Comparison.ABOVE;
        return text.startsWith("项目", amount.end())
                || text.startsWith("级", amount.end())
                || bounded && text.startsWithAny(COUNTED_BY_SIZE, amount.end());
    }
}
