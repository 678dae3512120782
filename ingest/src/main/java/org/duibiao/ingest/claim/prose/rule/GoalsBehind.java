package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import java.util.stream.Stream;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.jspecify.annotations.Nullable;

/** Tells of an amount whether words behind it make a goal of it: 任务, 目标 right there, behind its name, a list or a quotation. */
public final class GoalsBehind {

    /** Characters that may stand between an amount and the 任务 that makes it a goal. */
    private static final int NEAR = 3;

    /** Characters between a goal and the word that makes it one, where words between them say of what. */
    private static final int LONGEST_OF_GOAL = 12;

    private static final String NO_WORDS = ",。;:、()的";

    private static final List<String> GOALS =
            List.of("目标", "任务", "年度目标", "年度任务", "全年目标", "全年任务", "工作目标", "预期目标", "奋斗目标", "目标任务", "总目标", "考核目标");

    private static final List<String> REACHED_GOALS =
            GOALS.stream().map(goal -> goal + "的").toList();
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

    private static final List<String> BOUNDS = List.of("≥", "不低于", "不少于", "大于", "大于等于");
    private static final List<String> REALLY =
            List.of(",实际完成", ";实际完成", ",实际签约", ",实际增长", ";实际增长", ",实际新增", ",实际引进", ",实际到位", ",完成值", ";完成值");

    /** 实现了…的目标: what was reached, and no goal. */
    private static final List<String> REACHED = List.of("实现了", "完成了", "达到了", "达成了", "圆满", "顺利", "如期", "全面完成", "超额");

    private GoalsBehind() {}

    /** 增长20%的目标: a growth that a word of goals stands behind. */
    public static boolean isGrowthOfGoal(NormalText text, Amount amount) {
        return text.startsWithAny(GROWN_GOALS, amount.end())
                || isBoundToReach(text, amount)
                || isInQuotedGoal(text, amount)
                || isListedWithGoal(text, amount);
    }

    /** Whether words behind an amount make a goal of it. */
    static boolean makeGoal(NormalText text, Amount amount, Lead lead, @Nullable Token next) {
        return isTargetBehind(text, lead, amount, next)
                || isGoalOfName(text, next)
                || isReachedGoal(text, amount, lead)
                || isBoundToReach(text, amount)
                || isListedWithGoal(text, amount) && !text.holdsAny(REACHED, lead.start(), amount.start())
                || isInQuotedGoal(text, amount);
    }

    /** 签约项目≥20个,实际签约23个: a bound, and right behind it what was really reached. */
    private static boolean isBoundToReach(NormalText text, Amount amount) {
        return text.startsWithAny(REALLY, amount.end()) && text.endsWithAny(BOUNDS, amount.start());
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
    private static boolean isTargetBehind(NormalText text, Lead lead, Amount amount, @Nullable Token next) {
        boolean promised = lead.has(Cue.ACHIEVE) || lead.has(Cue.TIER) || lead.has(Cue.SHARE) || lead.has(Cue.TARGET);
        if (promised && ComparedAmounts.isOfPercent(amount, next) && !ComparedAmounts.isOfWhole(lead, amount, next)) {
            return true;
        }
        if (next instanceof Word tier
                && tier.is(Cue.TIER)
                && next.start() - amount.end() <= 1
                && text.startsWithAny(GOALS, tier.end())) {
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
}
